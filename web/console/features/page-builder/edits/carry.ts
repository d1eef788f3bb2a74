import type { PageContent } from '@mtc/openapi/page'
import { type Box, type Cells, settle } from '@mtc/openapi/page/grid'
import { boxesIn, placeable, type Surface } from '../model/surface.ts'
import { arrange, layOut } from './arrange.ts'
import { type At, columnsOf } from './at.ts'
import { withWidgets } from './with-widgets.ts'

/** Where widgets come to lie in another region, by their ids. */
export type Landing = ReadonlyMap<string, Cells>

/** The boxes that a landing makes of widgets. */
export function landed(surface: Surface, content: PageContent, landing: Landing): Box[] {
  return content.widgets.flatMap((widget) => {
    const cells = landing.get(widget.id)
    if (!cells) return []
    const { minW, minH } = placeable(surface, widget).size
    return [{ id: widget.id, ...cells, minW, minH }]
  })
}

/** Carries widgets into another region; at its other breakpoints they find their places anew. */
export function carryWidgets(surface: Surface, content: PageContent, at: At, landing: Landing): PageContent {
  const there = boxesIn(surface, content, at.region, at.breakpoint)
  const boxes = settle(there, landed(surface, content, landing), columnsOf(surface, at))
  const moved = withWidgets(content, [...landing.keys()], (widget) => ({ ...widget, region: at.region, grid: {} }))
  return arrange(surface, layOut(moved, at, boxes))
}

/** Puts widgets at the end of another region. */
export function sendToRegion(
  surface: Surface,
  content: PageContent,
  ids: readonly string[],
  region: string,
): PageContent {
  const moved = withWidgets(content, ids, (widget) =>
    widget.region === region ? widget : { ...widget, region, grid: {} },
  )
  return moved === content ? content : arrange(surface, moved)
}
