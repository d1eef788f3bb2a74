import { isRecord, own } from '../product-schema/json.ts'
import { type Item, PATCH_LIMITS, type Path } from './operation.ts'

/** Names that reach what every object inherits: nothing is addressed through them. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype'])
export const isHostile = (name: string): boolean => HOSTILE.has(name)

export const stepTo = (id: string): string => `#${id}`

const isItem = (value: unknown): value is Item => {
  const id = own(value, 'id')
  return typeof id === 'string' && id !== '' && id.length <= PATCH_LIMITS.id
}

/** Whether a value is a list that is addressed by id: objects with ids, none twice. An empty list may become one. */
export function isKeyed(value: unknown): value is readonly Item[] {
  if (!Array.isArray(value)) return false
  const ids = new Set<string>()
  return value.every((item) => isItem(item) && ids.size < ids.add(item.id).size)
}

/** The place of an item in a list by its step `#id`; -1 when it is not there, or the step is none. */
export function indexOf(list: readonly unknown[], step: string): number {
  if (!step.startsWith('#')) return -1
  const id = step.slice(1)
  return list.findIndex((item) => own(item, 'id') === id)
}

/** The value at a path; undefined where nothing is. */
export function valueAt(content: unknown, path: Path): unknown {
  let value = content
  for (const step of path) {
    if (Array.isArray(value)) value = value[indexOf(value, step)]
    else if (isRecord(value) && !isHostile(step)) value = own(value, step)
    else return undefined
  }
  return value
}

/** The id of the item that stands before the place `index`; null before the first. */
export const idBefore = (list: readonly Item[], index: number): string | null => list[index - 1]?.id ?? null

/** Whether a path is, or leads to, another. */
export const isWithin = (path: Path, ancestor: Path): boolean =>
  ancestor.length <= path.length && ancestor.every((step, i) => path[i] === step)
