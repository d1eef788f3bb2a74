import type { Binding } from './binding.ts'
import { blameAt, type PageFault } from './check/page-fault.ts'
import type { PageContent } from './content.ts'
import { laidOver } from './laid-over.ts'

/** A component as far as it knows what its widgets are about. */
export interface AdvisedComponent {
  /** Lie below the widget's own props. */
  defaultProps: Readonly<Record<string, unknown>>
  /** What a widget still lacks, as a sentence. */
  unfinished?: ((props: Readonly<Record<string, unknown>>, binding: Binding | null) => string | undefined) | undefined
}

/**
 * What whoever publishes a page should know of it, in reading order, although nothing keeps them from it: widgets that
 * nobody has given what they are about. Hidden ones reach nobody.
 */
export function adviseOnPage({ widgets }: PageContent, components: ReadonlyMap<string, AdvisedComponent>): PageFault[] {
  return widgets.flatMap(({ id, componentId, props, binding, isActive }, index) => {
    const component = components.get(componentId)
    const lack = isActive && component?.unfinished?.(laidOver(component.defaultProps, props), binding)
    return lack ? [blameAt(`/widgets/${index}`, id)('/props', lack)] : []
  })
}
