import { type Box, byReading } from '@mtc/openapi/page/grid'

export type Direction = 'left' | 'right' | 'up' | 'down'

const meetsRows = (a: Box, b: Box) => a.y < b.y + b.h && b.y < a.y + a.h
const meetsColumns = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w

/** The nearest widget beside one, in its own rows or columns; sideways it goes on by reading where there is none. */
function within(boxes: readonly Box[], from: Box, direction: Direction): Box | undefined {
  const nearest = (found: readonly Box[], far: (box: Box) => number) =>
    found.toSorted((a, b) => far(a) - far(b) || byReading(a, b))[0]
  if (direction === 'up')
    return nearest(
      boxes.filter((box) => box.y + box.h <= from.y && meetsColumns(box, from)),
      (box) => -(box.y + box.h),
    )
  if (direction === 'down')
    return nearest(
      boxes.filter((box) => box.y >= from.y + from.h && meetsColumns(box, from)),
      (box) => box.y,
    )
  const beside = boxes.filter((box) => meetsRows(box, from))
  const found =
    direction === 'left'
      ? nearest(
          beside.filter((box) => box.x + box.w <= from.x),
          (box) => -(box.x + box.w),
        )
      : nearest(
          beside.filter((box) => box.x >= from.x + from.w),
          (box) => box.x,
        )
  if (found) return found
  const inOrder = boxes.toSorted(byReading)
  return inOrder[inOrder.findIndex(({ id }) => id === from.id) + (direction === 'left' ? -1 : 1)]
}

/** The widget that an arrow leads to from another, across regions in their order; undefined at the end of the page. */
export function neighbour(regions: readonly (readonly Box[])[], id: string, direction: Direction): string | undefined {
  const at = regions.findIndex((boxes) => boxes.some((box) => box.id === id))
  const from = regions[at]?.find((box) => box.id === id)
  if (!from) return regions.flat()[0]?.id
  const found = within(regions[at] ?? [], from, direction)
  if (found) return found.id
  const isForward = direction === 'right' || direction === 'down'
  const others = isForward ? regions.slice(at + 1) : regions.slice(0, at).toReversed()
  const next = others.find((boxes) => boxes.length > 0)?.toSorted(byReading)
  return (isForward ? next?.[0] : next?.at(-1))?.id
}
