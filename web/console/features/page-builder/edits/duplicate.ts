import type { PageContent } from '@mtc/openapi/page'
import { bottomOf } from '@mtc/openapi/page/grid'
import { boxesIn, type Surface } from '../model/surface.ts'
import { addWidgets } from './add.ts'
import { idsIn } from './arrange.ts'
import type { At, BreakpointIn } from './at.ts'

/** Copies the widgets of one grid to right below them. */
function duplicatedAt(
  surface: Surface,
  content: PageContent,
  at: At,
  newIds: ReadonlyMap<string, string>,
): PageContent {
  const ids = idsIn(surface, content, [...newIds.keys()], at.region)
  const boxes = boxesIn(surface, content, at.region, at.breakpoint).filter(({ id }) => ids.includes(id))
  const below = bottomOf(boxes) - Math.min(...boxes.map(({ y }) => y))
  const places = new Map(
    boxes.map((box) => [newIds.get(box.id) ?? box.id, { x: box.x, y: box.y + below, w: box.w, h: box.h }]),
  )
  const copies = content.widgets
    .filter(({ id }) => ids.includes(id))
    .map((widget) => ({ ...widget, id: newIds.get(widget.id) ?? widget.id, grid: {}, originId: null }))
  return copies.length === 0 ? content : addWidgets(surface, content, at, copies, places)
}

/** Copies widgets to right below them, each in its own region; `newIds` says what the copies are called. */
export const duplicateWidgets = (
  surface: Surface,
  content: PageContent,
  breakpointIn: BreakpointIn,
  newIds: ReadonlyMap<string, string>,
): PageContent =>
  surface.regions.reduce(
    (page, { name }) => duplicatedAt(surface, page, { region: name, breakpoint: breakpointIn(name) }, newIds),
    content,
  )
