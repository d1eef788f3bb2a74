import { type Cells, columnsAt, type Delta, type Grid } from '@mtc/openapi/page/grid'

/** How many pixels a grid's cells take in a region of some width. */
export interface Metrics {
  columns: number
  gap: number
  rowHeight: number
  /** From the edge of a cell to that of the next. */
  pitchX: number
  pitchY: number
}

export function metricsOf(grid: Grid, breakpoint: string, width: number): Metrics {
  const columns = columnsAt(grid, breakpoint)
  const { gap, rowHeight } = grid
  return { columns, gap, rowHeight, pitchX: (width + gap) / columns, pitchY: rowHeight + gap }
}

/** A rectangle in pixels, from the corner of its region. */
export interface Area {
  left: number
  top: number
  width: number
  height: number
}

export const areaOf = ({ pitchX, pitchY, gap }: Metrics, { x, y, w, h }: Cells): Area => ({
  left: x * pitchX,
  top: y * pitchY,
  width: Math.max(0, w * pitchX - gap),
  height: h * pitchY - gap,
})

/** How high so many rows are. */
export const heightOf = ({ pitchY, gap }: Metrics, rows: number): number => Math.max(0, rows * pitchY - gap)

/** The cells nearest to a way in pixels. */
export const cellsAlong = ({ pitchX, pitchY }: Metrics, right: number, down: number): Delta => ({
  dx: Math.round(right / pitchX),
  dy: Math.round(down / pitchY),
})

export const meets = (a: Area, b: Area): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

/** The rectangle between two corners, whichever way it was drawn. */
export const between = (a: { x: number; y: number }, b: { x: number; y: number }): Area => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})
