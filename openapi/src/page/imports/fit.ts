import type { Cells } from '../content.ts'
import { type Item, quoted } from './items.ts'
import type { Notebook } from './note.ts'

/** Columns that grids are made with. */
const USUAL_COLUMNS = [1, 2, 4, 6, 8, 10, 12, 16, 18, 20, 24, 30, 32, 36, 48, 60, 72, 96]

/** How many columns the items' own grid may have: those of the page if all fit, else the next usual number. */
function columnsOf(items: readonly Item[], columns: number): number {
  const extent = Math.max(1, ...items.map(({ x, w }) => x + w))
  return extent <= columns ? columns : (USUAL_COLUMNS.find((usual) => usual >= extent) ?? extent)
}

/** An item on a grid of other columns: both its edges move in proportion, so that neighbours stay neighbours. */
function scaled(item: Item, from: number, to: number): Item {
  if (from === to) return item
  const x = Math.min(to - 1, Math.round((item.x / from) * to))
  const end = Math.min(to, Math.round(((item.x + item.w) / from) * to))
  return { ...item, x, w: Math.max(1, end - x) }
}

const collide = (a: Cells, b: Cells): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/**
 * Items on a grid of so many columns, none over another, from one of so many others if that is known: each as far up as it goes, those above first, the way the
 * grid's own compaction does. Says what lay over what, and how many gaps were closed.
 */
export function fitted(
  given: readonly Item[],
  columns: { from: number | undefined; to: number },
  nameOf: (key: string) => string,
  notes: Notebook,
): Item[] {
  const { to } = columns
  const from = columns.from ?? columnsOf(given, to)
  if (from !== to) notes.repaired(`The file has a grid of ${from} columns, the page one of ${to}`)
  const items = given.map((item) => scaled(item, from, to)).toSorted((a, b) => a.y - b.y || a.x - b.x)
  const placed: Item[] = []
  let gaps = 0
  for (const [place, item] of items.entries()) {
    const below = placed.filter((other) => other.x < item.x + item.w && item.x < other.x + other.w)
    const y = Math.max(0, ...below.map((other) => other.y + other.h))
    const under = items.slice(0, place).find((other) => collide(other, item))
    if (under) notes.repaired(`${quoted(nameOf(item.key))} lay over ${quoted(nameOf(under.key))}: it stands below it`)
    else if (y < item.y) gaps += 1
    placed.push({ ...item, y })
  }
  if (gaps > 0) notes.repaired(`Gaps above ${gaps} of ${items.length} widgets were closed`)
  return placed
}
