/** The maths of a page's grid: pure, and the same for mouse, keys, viewing, checks and imports. Cells count from 0. */
export type { Cells, Placements } from '../content.ts'
export { type Box, bottomOf, byReading, cellsOf, clamp, LIMITS, overlap, sameCells } from './box.ts'
export { boxesAt, firstSize, isFollowing, type Placeable, type WidgetSize } from './boxes-at.ts'
export { breakpointTitle } from './breakpoint-title.ts'
export {
  breakpointOf,
  breakpointsOf,
  columnsAt,
  type Grid,
  nextWiderOf,
  USUAL_GRID,
  widestOf,
} from './breakpoints.ts'
export { compact, firstFit, reflow, stack } from './compact.ts'
export { gridOf } from './grid-of.ts'
export { type Delta, moveBy, NO_DELTA, samePlaces, stepFrom, withinGrid } from './move.ts'
export { HANDLES, type Handle, resizeBy, resized } from './resize.ts'
export { settle } from './settle.ts'
