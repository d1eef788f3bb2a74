import type { Cells } from '../content.ts'

/** A widget's place at one breakpoint, and how small it may become. */
export interface Box extends Cells {
  id: string
  minW: number
  minH: number
}

/** The contract's bounds of a placement. */
export const LIMITS = { height: 200, row: 10_000 } as const

/** Whether two places share a cell. */
export const overlap = (a: Cells, b: Cells): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** The order in which people read: row by row, from the start. */
export const byReading = (a: Cells, b: Cells): number => a.y - b.y || a.x - b.x

export const sameCells = (a: Cells | undefined, b: Cells): boolean =>
  a !== undefined && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h

/** The cells alone, as a page stores them. */
export const cellsOf = ({ x, y, w, h }: Cells): Cells => ({ x, y, w, h })

/** The first row that is free below everything. */
export const bottomOf = (boxes: readonly Cells[]): number => boxes.reduce((most, { y, h }) => Math.max(most, y + h), 0)

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** A box that fits the columns: as wide as it may be, and not beyond the edge. */
export function clamp<B extends Box>(box: B, columns: number): B {
  const w = within(box.w, Math.min(box.minW, columns), columns)
  return {
    ...box,
    w,
    h: within(box.h, Math.min(box.minH, LIMITS.height), LIMITS.height),
    x: within(box.x, 0, columns - w),
    y: within(box.y, 0, LIMITS.row),
  }
}
