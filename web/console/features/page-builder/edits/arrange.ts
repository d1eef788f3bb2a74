import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { type Box, byReading, cellsOf, sameCells, widestOf } from '@mtc/openapi/page/grid'
import { boxesIn, type Surface, shownIn } from '../model/surface.ts'
import type { At } from './at.ts'
import { withWidgets } from './with-widgets.ts'

/** Writes where the widgets of one grid lie; other breakpoints keep theirs. */
export function layOut(content: PageContent, { breakpoint }: At, boxes: readonly Box[]): PageContent {
  const places = new Map(boxes.map((box) => [box.id, cellsOf(box)]))
  return withWidgets(content, [...places.keys()], (widget) => {
    const cells = places.get(widget.id)
    return !cells || sameCells(widget.grid[breakpoint], cells)
      ? widget
      : { ...widget, grid: { ...widget.grid, [breakpoint]: cells } }
  })
}

/**
 * What is true of every page: each widget has a place on the widest grid, and they stand in reading order, region by
 * region, so that lists and readers need no grid. Every edit of places ends with it.
 */
export function arrange(surface: Surface, content: PageContent): PageContent {
  const widest = widestOf(surface.grid)
  const names = surface.regions.map(({ name }) => name)
  const order: string[] = []
  let placed = content
  for (const region of names) {
    const boxes = boxesIn(surface, placed, region, widest)
    order.push(...boxes.toSorted(byReading).map(({ id }) => id))
    placed = layOut(placed, { region, breakpoint: widest }, boxes)
  }
  const rank = new Map(order.map((id, index) => [id, index]))
  const rankOf = ({ id }: PageWidget) => rank.get(id) ?? rank.size
  if (
    placed.widgets.every(
      (widget, index) => index === 0 || rankOf(widget) >= rankOf(placed.widgets[index - 1] ?? widget),
    )
  )
    return placed
  return { ...placed, widgets: placed.widgets.toSorted((a, b) => rankOf(a) - rankOf(b)) }
}

/** The page after the boxes of one grid have been moved about on it. */
export const rearranged = (surface: Surface, content: PageContent, at: At, boxes: readonly Box[]): PageContent =>
  arrange(surface, layOut(content, at, boxes))

/** The widgets of these ids that are shown in a region. */
export const idsIn = (surface: Surface, { widgets }: PageContent, ids: readonly string[], region: string): string[] =>
  widgets.filter((widget) => ids.includes(widget.id) && shownIn(surface, widget) === region).map(({ id }) => id)
