import { isRecord, own } from '../product-schema/json.ts'
import type { Content, Item, Path } from './operation.ts'
import { isHostile, isKeyed, stepTo } from './place.ts'

/** Stands for a list in what a record says for itself. No text of a document holds NUL, so nothing else looks like it. */
export const LIST: readonly string[] = Object.freeze(['\0list'])

/** An item without the lists below it. */
export interface ItemNode {
  id: string
  /** The list that it is in. */
  list: string
  own: Content
  /** All of it. */
  value: Item
}
/** A list that is addressed by id. */
export interface ListNode {
  /** The item that it belongs to; ROOT for the document itself. */
  owner: string
  /** The members that lead to it from there. */
  path: Path
  items: readonly string[]
  value: readonly Item[]
}
/** A document taken apart: what each item says for itself, and who is where. */
export interface Outline {
  own: Content
  items: ReadonlyMap<string, ItemNode>
  lists: ReadonlyMap<string, ListNode>
}
export const ROOT = ''
export const listKey = (owner: string, path: Path): string => JSON.stringify([owner, ...path])

/** How often an id occurs in a document, at any level. */
export function countIds(value: unknown, counts = new Map<string, number>()): Map<string, number> {
  if (isKeyed(value)) {
    for (const item of value) {
      counts.set(item.id, (counts.get(item.id) ?? 0) + 1)
      countIds(item, counts)
    }
  } else if (isRecord(value)) for (const member of Object.values(value)) countIds(member, counts)
  return counts
}

/** Whether an id names the same item wherever it stands: it occurs at most once in each of the documents. */
export function uniqueIn(...contents: readonly Content[]): (id: string) => boolean {
  const counts = contents.map((content) => countIds(content))
  return (id) => counts.every((count) => (count.get(id) ?? 0) <= 1)
}

/** Takes a document apart. An id that is not unique names an item of its list only. */
export function outlineOf(content: Content, isUnique: (id: string) => boolean): Outline {
  const items = new Map<string, ItemNode>()
  const lists = new Map<string, ListNode>()

  function addList(owner: string, path: Path, value: readonly Item[]) {
    const list = listKey(owner, path)
    const keys = value.map((item) => (isUnique(item.id) ? item.id : `${list}${stepTo(item.id)}`))
    lists.set(list, { owner, path, items: keys, value })
    for (const [i, item] of value.entries()) {
      const key = keys[i] ?? item.id
      items.set(key, { id: item.id, list, own: split(key, [], item), value: item })
    }
  }
  /** A record with LIST in the place of its lists, which are added on the way. */
  function split(owner: string, path: Path, record: Content): Content {
    return Object.fromEntries(
      Object.entries(record).map(([name, value]): [string, unknown] => {
        if (isHostile(name)) return [name, value]
        const at = [...path, name]
        if (isRecord(value)) return [name, split(owner, at, value)]
        if (!isKeyed(value)) return [name, value]
        addList(owner, at, value)
        return [name, LIST]
      }),
    )
  }
  return { own: split(ROOT, [], content), items, lists }
}

/** Puts lists back into what a record says for itself; `listAt` answers the list that stands at a place. */
export function withLists(record: Content, listAt: (path: Path) => unknown, path: Path = []): Content {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const at = [...path, name]
      if (value === LIST) return [name, listAt(at)]
      return [name, isRecord(value) ? withLists(value, listAt, at) : value]
    }),
  )
}

/** The record with a value at a path; records on the way are made where there are none. */
export function put(record: Content, [name, ...rest]: Path, value: unknown): Content {
  if (name === undefined) return record
  const inner = own(record, name)
  return { ...record, [name]: rest.length === 0 ? value : put(isRecord(inner) ? inner : {}, rest, value) }
}
