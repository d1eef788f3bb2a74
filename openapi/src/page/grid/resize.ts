import { type Box, clamp, LIMITS, sameCells } from './box.ts'
import type { Delta } from './move.ts'
import { settle } from './settle.ts'

/** The edges and corners that can be taken. Boxes fall upwards, so their upper edge stays. */
export const HANDLES = ['e', 'w', 's', 'se', 'sw'] as const
export type Handle = (typeof HANDLES)[number]

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** A box with one of its edges moved. */
export function resized(box: Box, handle: Handle, { dx, dy }: Delta, columns: number): Box {
  const minW = Math.min(box.minW, columns)
  const right = box.x + box.w
  const x = handle.includes('w') ? within(box.x + dx, 0, right - Math.min(minW, box.w)) : box.x
  const wide = handle.includes('e') ? within(box.w + dx, Math.min(minW, box.w), columns - box.x) : right - x
  const high = handle.includes('s') ? within(box.h + dy, Math.min(box.minH, box.h), LIMITS.height) : box.h
  return { ...clamp({ ...box, w: wide, h: high }, columns), x }
}

/** Boxes that all have the same edge moved; what is in the way goes below. */
export function resizeBy(
  boxes: readonly Box[],
  ids: readonly string[],
  handle: Handle,
  delta: Delta,
  columns: number,
): Box[] {
  const laid = boxes.filter(({ id }) => ids.includes(id)).map((box) => resized(box, handle, delta, columns))
  const places = new Map(boxes.map((box) => [box.id, box]))
  if (laid.every((box) => sameCells(places.get(box.id), box))) return [...boxes]
  return settle(boxes, laid, columns)
}
