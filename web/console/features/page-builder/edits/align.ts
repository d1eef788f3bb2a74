import type { PageContent } from '@mtc/openapi/page'
import { type Box, bottomOf, byReading, clamp, settle } from '@mtc/openapi/page/grid'
import { boxesIn, type Surface } from '../model/surface.ts'
import { rearranged } from './arrange.ts'
import { type At, columnsOf } from './at.ts'

/** Ways to bring several widgets of one grid into line. */
export const ALIGNMENTS = ['left', 'right', 'top', 'bottom', 'distribute', 'same-width', 'same-height'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

/** As much room between each two, from the first to the last. */
function distributed(boxes: readonly Box[]): Box[] {
  const row = boxes.toSorted((a, b) => a.x - b.x)
  const [first] = row
  const last = row.at(-1)
  if (!first || !last || row.length < 3) return [...boxes]
  const taken = row.reduce((sum, { w }) => sum + w, 0)
  const gap = (last.x + last.w - first.x - taken) / (row.length - 1)
  let exact = first.x
  return row.map((box) => {
    const x = Math.max(0, Math.round(exact))
    exact += box.w + gap
    return { ...box, x }
  })
}

/** Boxes in line. Whatever falls up stays where it lies: bottoms are brought into line by growing. */
function inLine(boxes: readonly Box[], alignment: Alignment): Box[] {
  const left = Math.min(...boxes.map(({ x }) => x))
  const right = Math.max(...boxes.map(({ x, w }) => x + w))
  const top = Math.min(...boxes.map(({ y }) => y))
  const bottom = bottomOf(boxes)
  const [model] = boxes
  switch (alignment) {
    case 'left':
      return boxes.map((box) => ({ ...box, x: left }))
    case 'right':
      return boxes.map((box) => ({ ...box, x: right - box.w }))
    case 'top':
      return boxes.map((box) => ({ ...box, y: top }))
    case 'bottom':
      return boxes.map((box) => ({ ...box, h: bottom - box.y }))
    case 'distribute':
      return distributed(boxes)
    case 'same-width':
      return boxes.map((box) => ({ ...box, w: model?.w ?? box.w }))
    case 'same-height':
      return boxes.map((box) => ({ ...box, h: model?.h ?? box.h }))
  }
}

/** Brings widgets of one grid into line; sizes are those of the one that was chosen first. */
export function alignWidgets(
  surface: Surface,
  content: PageContent,
  at: At,
  ids: readonly string[],
  alignment: Alignment,
): PageContent {
  const boxes = boxesIn(surface, content, at.region, at.breakpoint)
  const chosen = ids.flatMap((id) => boxes.filter((box) => box.id === id))
  if (chosen.length < 2) return content
  const columns = columnsOf(surface, at)
  const rank = new Map(boxes.toSorted(byReading).map(({ id }, index) => [id, index]))
  const laid = inLine(chosen, alignment)
    .map((box) => clamp(box, columns))
    .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
  return rearranged(surface, content, at, settle(boxes, laid, columns))
}
