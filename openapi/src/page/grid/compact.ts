import { type Box, byReading, clamp } from './box.ts'
import { Skyline } from './skyline.ts'

/** Lays boxes in the order given, each as far up as it goes; nothing overlaps afterwards. */
export function stack(boxes: readonly Box[], columns: number): Box[] {
  const skyline = new Skyline(columns)
  return boxes.map((each) => {
    const box = clamp(each, columns)
    const y = skyline.rowAt(box.x, box.w)
    const placed = y === each.y && box.x === each.x && box.w === each.w && box.h === each.h ? each : { ...box, y }
    skyline.take(placed)
    return placed
  })
}

/** Moves every box as far up as it goes, those above first. */
export const compact = (boxes: readonly Box[], columns: number): Box[] => stack(boxes.toSorted(byReading), columns)

/** Where a box of this size lies highest, and of the highest the first, below what is there already. */
export function firstFit(boxes: readonly Box[], w: number, columns: number): { x: number; y: number } {
  const skyline = new Skyline(columns)
  for (const box of boxes.toSorted((a, b) => a.y + a.h - (b.y + b.h))) skyline.take(clamp(box, columns))
  return skyline.firstFit(Math.min(w, columns))
}

/** The same boxes on a grid of other columns: in reading order, as wide in proportion, each where it fits first. */
export function reflow(boxes: readonly Box[], from: number, to: number): Box[] {
  const skyline = new Skyline(to)
  return boxes.toSorted(byReading).map((each) => {
    const box = clamp({ ...each, w: Math.ceil((each.w / from) * to) }, to)
    const placed = { ...box, ...skyline.firstFit(box.w) }
    skyline.take(placed)
    return placed
  })
}
