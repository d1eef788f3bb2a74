import { type Box, bottomOf, LIMITS, sameCells } from './box.ts'
import { settle } from './settle.ts'

/** So many columns and rows from where something lay. */
export interface Delta {
  dx: number
  dy: number
}
export const NO_DELTA: Delta = { dx: 0, dy: 0 }

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

const chosen = (boxes: readonly Box[], ids: readonly string[]): Box[] => boxes.filter(({ id }) => ids.includes(id))

/** The delta that keeps all of them on the grid. */
export function withinGrid(moved: readonly Box[], { dx, dy }: Delta, columns: number): Delta {
  if (moved.length === 0) return NO_DELTA
  const left = Math.min(...moved.map(({ x }) => x))
  const right = Math.max(...moved.map(({ x, w }) => x + w))
  const top = Math.min(...moved.map(({ y }) => y))
  return { dx: within(dx, -left, Math.max(-left, columns - right)), dy: within(dy, -top, LIMITS.row - top) }
}

/**
 * Boxes moved together from where they lay; they keep their places to each other where nothing is in between, and
 * `asOne` nothing can be.
 */
export function moveBy(
  boxes: readonly Box[],
  ids: readonly string[],
  delta: Delta,
  columns: number,
  asOne = false,
): Box[] {
  const moved = chosen(boxes, ids)
  const { dx, dy } = withinGrid(moved, delta, columns)
  if (dx === 0 && dy === 0) return [...boxes]
  return settle(
    boxes,
    moved.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
    columns,
    asOne,
  )
}

/** Whether two arrangements say the same, whatever order they are listed in. */
export function samePlaces(a: readonly Box[], b: readonly Box[]): boolean {
  const places = new Map(a.map((box) => [box.id, box]))
  return a.length === b.length && b.every((box) => sameCells(places.get(box.id), box))
}

/**
 * One step further from `delta` in a direction, for keys: boxes fall upwards, so a step up or down goes on until
 * something comes to lie elsewhere. Undefined where it leads nowhere.
 */
export function stepFrom(
  boxes: readonly Box[],
  ids: readonly string[],
  delta: Delta,
  step: Delta,
  columns: number,
  asOne = false,
): Delta | undefined {
  const moved = chosen(boxes, ids)
  const now = moveBy(boxes, ids, delta, columns, asOne)
  const lies = chosen(now, ids)
  // From where they lie, not from how far somebody pointed beyond it: a step back is seen at once.
  const height = bottomOf(boxes)
  for (let far = 1; far <= height + 1; far += 1) {
    const asked = { dx: delta.dx + step.dx * far, dy: delta.dy + step.dy * far }
    const next = withinGrid(moved, asked, columns)
    if (next.dx !== asked.dx || next.dy !== asked.dy) return undefined
    if (!samePlaces(chosen(moveBy(boxes, ids, next, columns, asOne), ids), lies)) return next
  }
  return undefined
}
