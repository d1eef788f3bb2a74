import type { PageContent } from '@mtc/openapi/page'
import { nextWiderOf } from '@mtc/openapi/page/grid'
import { type Surface, widgetsIn } from '../model/surface.ts'
import { arrange } from './arrange.ts'
import type { At } from './at.ts'
import { withWidgets } from './with-widgets.ts'

/** Gives up the places of one grid: it follows from the next wider one again. The widest follows from nothing. */
export function resetToFollow(surface: Surface, content: PageContent, { region, breakpoint }: At): PageContent {
  if (nextWiderOf(surface.grid, breakpoint) === undefined) return content
  const ids = widgetsIn(surface, content, region).map(({ id }) => id)
  const following = withWidgets(content, ids, (widget) => {
    if (!widget.grid[breakpoint]) return widget
    const { [breakpoint]: _given, ...grid } = widget.grid
    return { ...widget, grid }
  })
  return following === content ? content : arrange(surface, following)
}
