import type { PageContent } from '@mtc/openapi/page'
import { type Delta, type Handle, resizeBy } from '@mtc/openapi/page/grid'
import { boxesIn, type Surface } from '../model/surface.ts'
import { rearranged } from './arrange.ts'
import { type At, columnsOf } from './at.ts'

/** Moves one edge of widgets of one grid, so many cells. */
export function resizeWidgets(
  surface: Surface,
  content: PageContent,
  at: At,
  ids: readonly string[],
  handle: Handle,
  delta: Delta,
): PageContent {
  const boxes = boxesIn(surface, content, at.region, at.breakpoint)
  return rearranged(surface, content, at, resizeBy(boxes, ids, handle, delta, columnsOf(surface, at)))
}
