import type { PageContent } from '@mtc/openapi/page'
import { type Delta, moveBy } from '@mtc/openapi/page/grid'
import { boxesIn, type Surface } from '../model/surface.ts'
import { rearranged } from './arrange.ts'
import { type At, columnsOf } from './at.ts'

/** Moves widgets of one grid together, so many cells; what is in the way goes below. */
export function moveWidgets(
  surface: Surface,
  content: PageContent,
  at: At,
  ids: readonly string[],
  delta: Delta,
): PageContent {
  const boxes = boxesIn(surface, content, at.region, at.breakpoint)
  return rearranged(surface, content, at, moveBy(boxes, ids, delta, columnsOf(surface, at)))
}
