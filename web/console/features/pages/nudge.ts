import { type LayoutItem, moveElement, verticalCompactor } from 'react-grid-layout/core'
import { type Box, clamp } from './layout.ts'

export type Step = { dx: number; dy: number }

const toItems = (boxes: readonly Box[]): LayoutItem[] => boxes.map(({ id, ...box }) => ({ i: id, ...box }))

/** The grid's own items as boxes again; what the grid knows of a widget besides its cells stays with the box. */
export const toBoxes = (items: readonly LayoutItem[], boxes: readonly Box[]): Box[] =>
  boxes.map((box) => {
    const item = items.find(({ i }) => i === box.id)
    return item ? { ...box, x: item.x, y: item.y, w: item.w, h: item.h } : box
  })

function settled(items: LayoutItem[], boxes: readonly Box[], columns: number): Box[] {
  return toBoxes(verticalCompactor.compact(items, columns), boxes)
}

/** The same boxes after one step of a box by keyboard. The rules are the grid's own, so mouse and keys agree. */
export function move(boxes: readonly Box[], id: string, { dx, dy }: Step, columns: number): Box[] {
  const items = toItems(boxes)
  const item = items.find(({ i }) => i === id)
  if (!item) return [...boxes]
  const x = Math.max(0, Math.min(columns - item.w, item.x + dx))
  const y = dy === 0 ? item.y : rowBeyond(item, items, dy)
  if (x === item.x && y === item.y) return [...boxes]
  return settled(moveElement(items, item, x, y, true, false, 'vertical', columns), boxes, columns)
}

// Boxes fall upwards: one row down would fall straight back, so a step goes past the whole neighbour.
function rowBeyond(item: LayoutItem, items: readonly LayoutItem[], dy: number): number {
  const column = items.filter(({ i, x, w }) => i !== item.i && x < item.x + item.w && item.x < x + w)
  const rows =
    dy < 0
      ? column.filter(({ y }) => y < item.y).map(({ y }) => y)
      : column.filter(({ y }) => y >= item.y + item.h).map(({ y, h }) => y + h - item.h + 1)
  if (rows.length === 0) return item.y
  return dy < 0 ? Math.max(...rows) : Math.max(item.y + 1, Math.min(...rows))
}

/** The same boxes after one step of a box's far corner. */
export function resize(boxes: readonly Box[], id: string, { dx, dy }: Step, columns: number): Box[] {
  const next = boxes.map((box) => {
    if (box.id !== id) return box
    const grown = clamp({ ...box, w: Math.min(columns - box.x, box.w + dx), h: box.h + dy }, columns)
    return { ...grown, x: box.x }
  })
  return settled(toItems(next), next, columns)
}

/** Where a box is, for whoever cannot see it. */
export const placeInWords = ({ x, y, w, h }: Box): string => `Column ${x + 1}, row ${y + 1}, ${w} wide, ${h} high`
