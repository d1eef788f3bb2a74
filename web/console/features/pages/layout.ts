/** Pure maths of a page's grid. Cells count from 0; a box is a widget's place at one breakpoint. */
export const BREAKPOINTS = ['lg', 'md', 'sm'] as const
export type Breakpoint = (typeof BREAKPOINTS)[number]

export interface Cells {
  x: number
  y: number
  w: number
  h: number
}
export interface Box extends Cells {
  id: string
  minW: number
  minH: number
}

/** The widget's place at each breakpoint that somebody has touched. */
export type Placed = { readonly [B in Breakpoint]?: Cells }

/** The grid of a page, from its layout. */
export interface Grid {
  gap: number
  rowHeight: number
  breakpoints: Readonly<Record<Breakpoint, { minWidth: number; columns: number }>>
}

export const overlap = (a: Cells, b: Cells): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** The order in which people read: row by row, from the start. */
export const byReading = (a: Cells, b: Cells): number => a.y - b.y || a.x - b.x

/** A box that fits the columns: as wide as it may be, and not beyond the edge. */
export function clamp<B extends Box>(box: B, columns: number): B {
  const w = Math.min(columns, Math.max(box.w, Math.min(box.minW, columns)))
  return {
    ...box,
    w,
    h: Math.max(box.h, box.minH),
    x: Math.max(0, Math.min(box.x, columns - w)),
    y: Math.max(0, box.y),
  }
}

/** The breakpoint of a container's width. */
export const breakpointOf = (grid: Grid, width: number): Breakpoint =>
  BREAKPOINTS.find((name) => width >= grid.breakpoints[name].minWidth) ?? 'sm'

/** Moves every box as far up as it goes, those above first; nothing overlaps afterwards. */
export function compact(boxes: readonly Box[], columns: number): Box[] {
  const placed: Box[] = []
  for (const box of boxes.map((each) => clamp(each, columns)).toSorted(byReading)) {
    const columnsOf = placed.filter((other) => other.x < box.x + box.w && box.x < other.x + other.w)
    placed.push({ ...box, y: Math.max(0, ...columnsOf.map((other) => other.y + other.h)) })
  }
  return placed
}

/** Where a box of this size stands highest, and of the highest the first, below what is there already. */
export function firstFit(boxes: readonly Box[], w: number, columns: number): { x: number; y: number } {
  const floor = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...boxes.filter(({ x, w: width }) => x <= column && column < x + width).map(({ y, h }) => y + h)),
  )
  const starts = Array.from({ length: Math.max(1, columns - w + 1) }, (_, x) => ({
    x,
    y: Math.max(...floor.slice(x, x + w)),
  }))
  return starts.reduce((best, start) => (start.y < best.y ? start : best))
}

/** The same boxes on a grid of other columns: in reading order, as wide in proportion, each where it fits first. */
export function reflow(boxes: readonly Box[], from: number, to: number): Box[] {
  const placed: Box[] = []
  for (const box of boxes.toSorted(byReading)) {
    const { w } = clamp({ ...box, w: Math.ceil((box.w / from) * to) }, to)
    placed.push({ ...box, w, ...firstFit(placed, w, to) })
  }
  return placed
}

/** A widget as its place needs it known. */
export interface Placeable {
  id: string
  grid: Placed
  size: { w: number; h: number; minW: number; minH: number }
}

/**
 * Every widget's box at a breakpoint. What nobody has touched follows from the wider grid; a widget that has no place
 * yet comes below the others.
 */
export function boxesAt(widgets: readonly Placeable[], breakpoint: Breakpoint, grid: Grid): Box[] {
  const { columns } = grid.breakpoints[breakpoint]
  const boxOf = ({ id, size }: Placeable, cells: Cells): Box => ({ id, ...cells, minW: size.minW, minH: size.minH })
  const touched = widgets.flatMap((widget) => {
    const cells = widget.grid[breakpoint]
    return cells ? [boxOf(widget, cells)] : []
  })
  if (touched.length === 0 && breakpoint !== 'lg')
    return reflow(boxesAt(widgets, 'lg', grid), grid.breakpoints.lg.columns, columns)
  const boxes = compact(touched, columns)
  for (const widget of widgets.filter((each) => !each.grid[breakpoint])) {
    const { size, grid: at } = widget
    const wide = at.lg ?? size
    const w = Math.max(1, Math.min(columns, Math.ceil((wide.w / grid.breakpoints.lg.columns) * columns)))
    const box = clamp(boxOf(widget, { x: 0, y: 0, w, h: wide.h }), columns)
    boxes.push({ ...box, ...firstFit(boxes, box.w, columns) })
  }
  return boxes
}
