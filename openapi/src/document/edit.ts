import { sameJson } from '../product-schema/json.ts'
import type { Content, DocumentOperation, Item, Path } from './operation.ts'
import { idBefore, indexOf, isKeyed, valueAt } from './place.ts'

/** Edits as their operations: each reads from the content what was there. One that changes nothing is no operation. */

/** Gives a member a value; undefined takes it away. */
export function setAt(content: Content, path: Path, value: unknown): DocumentOperation[] {
  const was = valueAt(content, path)
  if (sameJson(was, value)) return []
  return [{ op: 'set', path, ...(value === undefined ? {} : { value }), ...(was === undefined ? {} : { was }) }]
}

/** Puts an item into the list at `path`: behind the item `after`, as the first when it is null, as the last unless said. */
export function insertAt(content: Content, path: Path, item: Item, after?: string | null): DocumentOperation[] {
  return [{ op: 'insert', path, item, after: after === undefined ? lastOf(listAt(content, path)) : after }]
}

/** Takes out the item at `path`. */
export function removeAt(content: Content, path: Path): DocumentOperation[] {
  const { list, from, id, after } = placeOf(content, path)
  const was = list.find((item) => item.id === id)
  return was ? [{ op: 'remove', path: from, id, was, after }] : []
}

/** Takes the item at `path` to the list `to`: behind `after`, as the first when it is null, as the last unless said. */
export function moveAt(content: Content, path: Path, to: Path, after?: string | null): DocumentOperation[] {
  const { from, id, after: wasAfter } = placeOf(content, path)
  const others = listAt(content, to).filter((item) => item.id !== id)
  const behind = after === undefined ? lastOf(others) : after
  const stays = behind === wasAfter && from.length === to.length && from.every((step, i) => step === to[i])
  return stays ? [] : [{ op: 'move', from, to, id, after: behind, wasAfter }]
}

const lastOf = (list: readonly Item[]) => idBefore(list, list.length)

function listAt(content: Content, path: Path): readonly Item[] {
  const list = valueAt(content, path)
  if (!isKeyed(list)) throw new Error(`There is no list of items at ${path.join('/')}`)
  return list
}

function placeOf(content: Content, path: Path) {
  const from = path.slice(0, -1)
  const step = path.at(-1) ?? ''
  const list = listAt(content, from)
  const index = indexOf(list, step)
  if (index < 0) throw new Error(`There is no item at ${path.join('/')}: its step is # and its id`)
  return { list, from, id: step.slice(1), after: idBefore(list, index) }
}
