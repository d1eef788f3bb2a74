import type { PageFault } from './check/page-fault.ts'
import type { PageSurroundings } from './check/surroundings.ts'
import type { PageContent } from './content.ts'
import { laidOver } from './laid-over.ts'

/**
 * What whoever publishes a page should know of it, in reading order, although nothing keeps them from it: widgets that
 * nobody has given what they are about. Hidden ones reach nobody.
 */
export function adviseOnPage(
  { widgets }: Pick<PageContent, 'widgets'>,
  { components }: Pick<PageSurroundings, 'components'>,
): Required<PageFault>[] {
  return widgets.flatMap(({ id, componentId, props, binding, isActive }, index) => {
    const component = components.get(componentId)
    const lack = isActive && component?.unfinished?.(laidOver(component.defaultProps, props), binding)
    return lack ? [{ pointer: `/widgets/${index}/props`, message: lack, widgetId: id }] : []
  })
}
