import { isRecord, own, sameJson } from '../product-schema/json.ts'
import {
  type Content,
  type DocumentOperation,
  type InsertOperation,
  type Item,
  type MoveOperation,
  PATCH_LIMITS,
  type Path,
  type RemoveOperation,
  type SetOperation,
} from './operation.ts'
import { idBefore, indexOf, isHostile, isKeyed, isWithin, stepTo } from './place.ts'

/** Why operations do not fit a document: which of them, and the reason in a sentence. */
export interface Misfit {
  index: number
  message: string
}
export type Applied<C extends Content> = { content: C; misfit?: undefined } | { content?: undefined; misfit: Misfit }

class Refusal extends Error {}
const refuse = (message: string): never => {
  throw new Refusal(message)
}
const named = (path: Path) => path.join(' › ') || 'the document'

/**
 * Applies operations in order, all or none, and leaves the document given as it is. One that does not find what it
 * says was there is refused: nothing is ever overwritten unseen.
 */
export function apply<C extends Content>(content: C, operations: readonly DocumentOperation[]): Applied<C> {
  let next: unknown = content
  for (const [index, operation] of operations.entries()) {
    try {
      next = applyOne(next, operation)
    } catch (error) {
      if (error instanceof Refusal) return { misfit: { index, message: error.message } }
      throw error
    }
  }
  // Operations keep the root an object; whether it still has C's shape is for its owner's schema to say.
  return { content: next as C }
}

function applyOne(content: unknown, operation: DocumentOperation): unknown {
  if (operation.op === 'set') return set(content, operation)
  if (operation.op === 'insert') return insert(content, operation)
  if (operation.op === 'remove') return remove(content, operation)
  return move(content, operation)
}

/** The document with the value at a path replaced; `change` answers undefined to take it away. */
function changeAt(value: unknown, path: Path, change: (value: unknown) => unknown, at = 0): unknown {
  const step = path[at]
  if (step === undefined) return change(value)
  if (path.length > PATCH_LIMITS.steps) return refuse('The path is too long')
  if (Array.isArray(value)) {
    const index = indexOf(value, step)
    if (index < 0) return refuse(`${named(path.slice(0, at + 1))} is not there any more`)
    const changed = changeAt(value[index], path, change, at + 1)
    if (own(changed, 'id') !== own(value[index], 'id')) return refuse('An item keeps its id for good')
    return value.with(index, changed)
  }
  if (isHostile(step)) return refuse(`Nothing may be called ${step}`)
  if (!isRecord(value)) return refuse(`${named(path.slice(0, at))} is not there any more`)
  const changed = changeAt(own(value, step), path, change, at + 1)
  if (changed !== undefined) return { ...value, [step]: changed }
  const { [step]: _, ...rest } = value
  return rest
}

function set(content: unknown, { path, value, was }: SetOperation): unknown {
  if (path.length === 0) return refuse('The document cannot be replaced as a whole')
  return changeAt(content, path, (before) => {
    if (!sameJson(before, was)) return refuse(`${named(path)} was changed in the meantime`)
    return value
  })
}

const changeList = (content: unknown, path: Path, change: (list: readonly Item[]) => readonly Item[]): unknown =>
  changeAt(content, path, (list) => (isKeyed(list) ? change(list) : refuse(`${named(path)} is not a list of items`)))

/** The list with an item behind another one. */
function placed(list: readonly Item[], item: Item, after: string | null): Item[] {
  if (!isKeyed([item])) return refuse('An item needs an id')
  if (indexOf(list, stepTo(item.id)) >= 0) return refuse(`There is a ${item.id} already`)
  const index = after === null ? 0 : indexOf(list, stepTo(after)) + 1
  if (after !== null && index === 0) return refuse(`${after} is not there any more`)
  return list.toSpliced(index, 0, item)
}

/** The list without an item, which must stand where it is said to stand. */
function without(list: readonly Item[], id: string, after: string | null): { item: Item; rest: Item[] } {
  const index = indexOf(list, stepTo(id))
  const item = list[index] ?? refuse(`${id} is not there any more`)
  if (idBefore(list, index) !== after) return refuse(`${id} was moved in the meantime`)
  return { item, rest: list.toSpliced(index, 1) }
}

const insert = (content: unknown, { path, item, after }: InsertOperation): unknown =>
  changeList(content, path, (list) => placed(list, item, after))

const remove = (content: unknown, { path, id, was, after }: RemoveOperation): unknown =>
  changeList(content, path, (list) => {
    const { item, rest } = without(list, id, after)
    return sameJson(item, was) ? rest : refuse(`${id} was changed in the meantime`)
  })

function move(content: unknown, { from, to, id, after, wasAfter }: MoveOperation): unknown {
  if (isWithin(to, [...from, stepTo(id)])) return refuse(`${id} cannot move into itself`)
  if (from.length === to.length && isWithin(to, from))
    return changeList(content, from, (list) => {
      const { item, rest } = without(list, id, wasAfter)
      return placed(rest, item, after)
    })
  let moved: Item | undefined
  const taken = changeList(content, from, (list) => {
    const { item, rest } = without(list, id, wasAfter)
    moved = item
    return rest
  })
  return changeList(taken, to, (list) => (moved ? placed(list, moved, after) : list))
}
