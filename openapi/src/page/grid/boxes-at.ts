import type { Cells, Placements } from '../content.ts'
import { type Box, clamp } from './box.ts'
import { columnsAt, type Grid, nextWiderOf } from './breakpoints.ts'
import { compact, firstFit, reflow } from './compact.ts'

/** How large a widget begins, on the widest grid, and how small it may become. */
export interface WidgetSize {
  w: number
  h: number
  minW: number
  minH: number
}

/** A widget as its place needs it known. */
export interface Placeable {
  id: string
  grid: Placements
  size: WidgetSize
}

const boxOf = ({ id, size }: Placeable, cells: Cells): Box => ({
  id,
  x: cells.x,
  y: cells.y,
  w: cells.w,
  h: cells.h,
  minW: size.minW,
  minH: size.minH,
})

/** The columns that a widget's first size is meant for. */
const SIZE_COLUMNS = 12

/** How large a widget begins on a grid of so many columns. */
export function firstSize({ w, h }: WidgetSize, columns: number): { w: number; h: number } {
  return { w: Math.max(1, Math.min(columns, Math.ceil((w / SIZE_COLUMNS) * columns))), h }
}

/**
 * Every box of a region at a breakpoint. What nobody has placed there follows from the next wider grid; what has no
 * place yet, or came later, lies below the others.
 */
export function boxesAt(widgets: readonly Placeable[], breakpoint: string, grid: Grid): Box[] {
  const columns = columnsAt(grid, breakpoint)
  const wider = nextWiderOf(grid, breakpoint)
  const placed = widgets.flatMap((widget) => {
    const cells = widget.grid[breakpoint]
    return cells ? [boxOf(widget, cells)] : []
  })
  if (wider !== undefined && placed.length === 0)
    return reflow(boxesAt(widgets, wider, grid), columnsAt(grid, wider), columns)
  const boxes = compact(placed, columns)
  const following = widgets.filter((widget) => !widget.grid[breakpoint])
  if (following.length === 0) return boxes
  const sizes = wider === undefined ? undefined : new Map(boxesAt(widgets, wider, grid).map((box) => [box.id, box]))
  for (const widget of following) {
    const wide = sizes?.get(widget.id)
    const size = wide
      ? { w: Math.ceil((wide.w / columnsAt(grid, wider ?? breakpoint)) * columns), h: wide.h }
      : firstSize(widget.size, columns)
    const box = clamp(boxOf(widget, { x: 0, y: 0, ...size }), columns)
    boxes.push({ ...box, ...firstFit(boxes, box.w, columns) })
  }
  return boxes
}

/** Whether nobody has placed anything of a region at a breakpoint: it all follows from the next wider one. */
export const isFollowing = (widgets: readonly Pick<Placeable, 'grid'>[], breakpoint: string, grid: Grid): boolean =>
  nextWiderOf(grid, breakpoint) !== undefined && widgets.every(({ grid: at }) => !at[breakpoint])
