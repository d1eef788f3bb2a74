import type { PageContent } from '@mtc/openapi/page'
import { type Box, bottomOf } from '@mtc/openapi/page/grid'
import { blocksIn } from '../edits/sections.ts'
import type { Surface } from '../model/surface.ts'

/** A folded section: its head, and what is out of sight below it. */
export interface Fold {
  head: string
  hidden: ReadonlySet<string>
}

/** The folded sections of a region. */
export const foldsIn = (surface: Surface, content: PageContent, region: string, folded: ReadonlySet<string>): Fold[] =>
  folded.size === 0
    ? []
    : blocksIn(surface, content, region).flatMap(({ head, ids }) =>
        head !== undefined && folded.has(head) ? [{ head, hidden: new Set(ids.filter((id) => id !== head)) }] : [],
      )

/** Rows that are out of sight: from a row on, so many. */
interface Gap {
  from: number
  rows: number
}

function gapsIn(boxes: readonly Box[], folds: readonly Fold[]): Gap[] {
  return folds
    .flatMap(({ head, hidden }) => {
      const box = boxes.find(({ id }) => id === head)
      const inside = boxes.filter(({ id }) => hidden.has(id))
      if (!box || inside.length === 0) return []
      const from = box.y + box.h
      return [{ from, rows: Math.max(0, bottomOf(inside) - from) }]
    })
    .toSorted((a, b) => a.from - b.from)
}

/** The boxes as they are drawn: what folded sections hold is out of sight, and what follows stands right below. */
export function folded(boxes: readonly Box[], folds: readonly Fold[]): readonly Box[] {
  if (folds.length === 0) return boxes
  const gaps = gapsIn(boxes, folds)
  return boxes
    .filter(({ id }) => !folds.some(({ hidden }) => hidden.has(id)))
    .map((box) => {
      const shift = gaps.reduce((sum, { from, rows }) => sum + (box.y >= from ? rows : 0), 0)
      return shift === 0 ? box : { ...box, y: box.y - shift }
    })
}

/** The row of the page that a row as it is drawn stands for. */
export function rowBehind(boxes: readonly Box[], folds: readonly Fold[], drawn: number): number {
  let row = drawn
  for (const { from, rows } of gapsIn(boxes, folds)) if (row >= from) row += rows
  return row
}
