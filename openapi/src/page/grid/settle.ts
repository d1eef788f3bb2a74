import { type Box, byReading } from './box.ts'
import { compact, stack } from './compact.ts'

/** A box on its way to its row: where it counts from, and where it is to lie. */
interface Falling {
  box: Box
  from: number
}

/**
 * Lays boxes where somebody wants them, and whatever is in the way below. Those that are laid come before what has its
 * middle further down than their upper edge. It depends on where the others lie and on what is wanted, never on the
 * way there: a mouse and keys that lead to the same place give the same page. `asOne`: nothing comes in between them.
 */
export function settle(boxes: readonly Box[], laid: readonly Box[], columns: number, asOne = false): Box[] {
  const ids = new Set(laid.map(({ id }) => id))
  const others = compact(
    boxes.filter(({ id }) => !ids.has(id)),
    columns,
  )
  const top = Math.min(...laid.map(({ y }) => y))
  const falling: Falling[] = [
    ...others.map((box) => ({ box, from: box.y + box.h / 2 })),
    ...laid.toSorted(byReading).map((box) => ({ box, from: asOne ? top : box.y })),
  ]
  const order = falling.toSorted((a, b) => a.from - b.from || Number(ids.has(a.box.id)) - Number(ids.has(b.box.id)))
  return stack(
    order.map(({ box }) => box),
    columns,
  )
}
