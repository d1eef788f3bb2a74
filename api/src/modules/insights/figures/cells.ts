import type { Ask } from './ask.ts'
import type { ScannedRow } from './scan.ts'

/** A figure in the making. */
export interface Cell {
  /** The place of a group of time; 0 where there is only one. */
  place: number
  key: string
  split: string | null
  currency: string | null
  value: number | null
}

/** Names a cell among those of one time. */
export const cellKey = ({ place, key, split, currency }: Omit<Cell, 'value'>): string =>
  `${place}\n${key}\n${split ?? '\0'}\n${currency ?? ''}`

export interface Cells {
  now: Map<string, Cell>
  before: Map<string, Cell>
}

/** The figures of both times. What is no money is added up over currencies. */
export function cellsOf({ time, query, isMoney, measuring }: Ask, rows: readonly ScannedRow[]): Cells {
  const present = time.now?.length ?? 1
  const sums = {
    now: new Map<string, [Omit<Cell, 'value'>, number[]]>(),
    before: new Map<string, [Omit<Cell, 'value'>, number[]]>(),
  }
  for (const { n, key, split, currency, columns } of rows) {
    const isNow = n < present
    const cell = { place: isNow ? n : n - present, key, split, currency: isMoney ? currency : null }
    const values = columns[query.measure] ?? []
    const side = sums[isNow ? 'now' : 'before']
    const known = side.get(cellKey(cell))
    if (known) known[1] = known[1].map((value, i) => value + (values[i] ?? 0))
    else side.set(cellKey(cell), [cell, [...values]])
  }
  const valued = (side: (typeof sums)['now']) =>
    new Map([...side].map(([key, [cell, values]]) => [key, { ...cell, value: measuring.valueOf(values) }]))
  return { now: valued(sums.now), before: valued(sums.before) }
}
