import { checkDetails } from './check/check-details.ts'
import { checkWidget } from './check/check-widget.ts'
import { blameAt, type PageFault } from './check/page-fault.ts'
import type { PageSurroundings } from './check/surroundings.ts'
import type { PageContent } from './content.ts'

/**
 * Everything that keeps a page from being published, in reading order; an empty list: nothing. For contents that the
 * contract accepts; looks nothing up, so it answers while somebody is editing.
 */
export function checkPage(content: PageContent, surroundings: PageSurroundings): PageFault[] {
  const { widgets, variables } = content
  const seen = new Set<string>()
  return [
    ...checkDetails(content),
    ...(surroundings.layout
      ? []
      : [blameAt('')('/layoutId', 'The layout of this page is no longer there: choose another')]),
    ...widgets.flatMap((widget, index) => {
      const blame = blameAt(`/widgets/${index}`, widget.id)
      const isTwice = seen.has(widget.id)
      seen.add(widget.id)
      return [
        ...(isTwice ? [blame('/id', 'Two widgets have the same id')] : []),
        ...checkWidget(widget, variables, surroundings, blame),
      ]
    }),
  ]
}
