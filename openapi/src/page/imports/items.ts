import { isRecord } from '../../product-schema/json.ts'
import type { Notebook } from './note.ts'
import { textOf, wholeOf } from './reading.ts'

/** An item of a react-grid-layout: its key and where it lies, in cells of its own grid. */
export interface Item {
  key: string
  x: number
  y: number
  w: number
  h: number
}

const FAR = 10_000
const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** What notes call an item. */
export const quoted = (name: string): string => `“${name}”`

/**
 * The items of a layout on a grid of so many columns, if that is known. What is no item is left out, what is out of
 * bounds is put within them; both are said.
 */
export function readItems(
  list: readonly unknown[],
  columns: number | undefined,
  nameOf: (key: string) => string,
  notes: Notebook,
): Item[] {
  const items = new Map<string, Item>()
  for (const [place, given] of list.entries()) {
    const key = isRecord(given) ? (textOf(given['i'], 200) ?? textOf(given['id'], 200)) : undefined
    const parts = isRecord(given) ? ['x', 'y', 'w', 'h'].map((part) => wholeOf(given[part])) : []
    const [x, y, w, h] = parts
    if (key === undefined || (w === undefined && h === undefined && x === undefined && y === undefined)) {
      notes.lost(`Entry ${place + 1} of the layout does not say where something lies`)
      continue
    }
    if (items.has(key)) {
      notes.lost(`${quoted(nameOf(key))} is placed twice: the first place counts`)
      continue
    }
    const left = between(x ?? 0, 0, columns === undefined ? FAR : columns - 1)
    const item = {
      key,
      x: left,
      y: between(y ?? FAR, 0, FAR),
      w: between(w ?? 1, 1, columns === undefined ? FAR : columns - left),
      h: between(h ?? 1, 1, 200),
    }
    if (x !== item.x || y !== item.y || w !== item.w || h !== item.h)
      notes.repaired(`${quoted(nameOf(key))} had a place outside of the grid`)
    items.set(key, item)
  }
  return [...items.values()]
}
