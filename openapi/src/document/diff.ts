import { isRecord, own, sameJson } from '../product-schema/json.ts'
import { apply } from './apply.ts'
import { steady } from './longest-rise.ts'
import type { Content, DocumentOperation, Item, MoveOperation, Path } from './operation.ts'
import { countIds } from './outline.ts'
import { idBefore, indexOf, isHostile, isKeyed, stepTo, valueAt } from './place.ts'

/**
 * The operations that make one document into another: items are followed by their id, so that one that moved is moved
 * and one that changed is changed. Applied to `before`, they give `after`.
 */
export function diff(before: Content, after: Content): DocumentOperation[] {
  const differ = new Differ(before, after)
  differ.arrange([], after)
  differ.clear([], after)
  differ.settle([], after)
  return differ.operations
}

/** Works on a copy, one operation at a time: what is emitted always fits what was emitted before. */
class Differ {
  readonly operations: DocumentOperation[] = []
  private now: Content
  private readonly isKept: (id: string) => boolean

  constructor(before: Content, after: Content) {
    this.now = before
    const counts = [before, after].map((content) => countIds(content))
    this.isKept = (id) => counts.every((count) => count.get(id) === 1)
  }

  private emit(operation: DocumentOperation): void {
    const { content, misfit } = apply(this.now, [operation])
    if (misfit) throw new Error(`A difference does not fit its own document: ${misfit.message}`)
    this.now = content
    this.operations.push(operation)
  }

  /** From the top down: brings every item that stays, and every new one, to its list and into its order. */
  arrange(path: Path, wanted: unknown): void {
    if (isKeyed(wanted)) {
      if (wanted.length === 0) return
      this.arrangeList(path, wanted)
      const known = byId(this.listAt(path))
      for (const item of wanted)
        if (known.get(item.id) !== item && holdsItems(item)) this.arrange([...path, stepTo(item.id)], item)
      return
    }
    if (!isRecord(wanted) || !isRecord(valueAt(this.now, path))) return
    for (const [name, value] of Object.entries(wanted)) if (!isHostile(name)) this.arrange([...path, name], value)
  }

  private arrangeList(path: Path, wanted: readonly Item[]): void {
    const before = valueAt(this.now, path)
    if (!isKeyed(before)) this.emit({ op: 'set', path, value: [], ...(before === undefined ? {} : { was: before }) })
    const ids = wanted.map((item) => item.id)
    const stay = steady(
      this.listAt(path).map((item) => item.id),
      ids,
    )
    const list = [...this.listAt(path)]
    let after: string | null = null
    for (const item of wanted) {
      const moved = stay.has(item.id) ? undefined : shift(list, path, item.id, after)
      if (moved) this.operations.push(moved)
      else if (!stay.has(item.id)) {
        this.reorder(path, list)
        this.bring(path, item, after)
        list.splice(0, list.length, ...this.listAt(path))
      }
      after = item.id
    }
    this.reorder(path, list)
  }

  /** Takes over the order of a list whose moves were written down one by one: a long one is not made anew for each. */
  private reorder(path: Path, list: readonly Item[]): void {
    const was = this.listAt(path)
    if (list.every((item, index) => item === was[index])) return
    const { content } = apply(this.now, [{ op: 'set', path, value: [...list], was }])
    this.now = content ?? this.now
  }

  /** An item that is not in the list: it comes from another one, or is new. */
  private bring(to: Path, item: Item, after: string | null): void {
    const from = this.isKept(item.id) ? this.listOf(item.id) : undefined
    if (!from) {
      this.emit({ op: 'insert', path: to, item: this.stripped(item) as Item, after })
      return
    }
    const list = this.listAt(from)
    const wasAfter = idBefore(list, indexOf(list, stepTo(item.id)))
    this.emit({ op: 'move', from, to, id: item.id, after, wasAfter })
  }

  /** Takes out what is not wanted any more; by now nothing that stays is below it. */
  clear(path: Path, wanted: unknown): void {
    const present = valueAt(this.now, path)
    if (isKeyed(wanted) && isKeyed(present)) {
      const ids = new Set(wanted.map((item) => item.id))
      const known = byId(present)
      for (const item of present.toReversed()) {
        if (ids.has(item.id)) continue
        const list = this.listAt(path)
        const after = idBefore(list, indexOf(list, stepTo(item.id)))
        this.emit({ op: 'remove', path, id: item.id, was: item, after })
      }
      for (const item of wanted)
        if (known.get(item.id) !== item && holdsItems(known.get(item.id))) this.clear([...path, stepTo(item.id)], item)
    } else if (isRecord(wanted) && isRecord(present)) {
      for (const [name, value] of Object.entries(wanted)) if (!isHostile(name)) this.clear([...path, name], value)
    }
  }

  /** Gives every member the value it should have. Nothing moves any more, so that no operation waits for another. */
  settle(path: Path, wanted: Content, present: unknown = this.now): void {
    if (!isRecord(present)) return
    if (path.length > 0 && differsBeyondReach(present, wanted)) {
      this.operations.push({ op: 'set', path, value: wanted, was: present })
      return
    }
    for (const name of new Set([...Object.keys(present), ...Object.keys(wanted)])) {
      const [was, value] = [own(present, name), own(wanted, name)]
      const at = [...path, name]
      if (was === value) continue
      if (isKeyed(was) && isKeyed(value)) {
        const known = byId(was)
        for (const item of value)
          if (known.get(item.id) !== item) this.settle([...at, stepTo(item.id)], item, known.get(item.id))
      } else if (sameInOrder(was, value)) continue
      else if (isRecord(was) && isRecord(value) && isRefinable(was, value)) this.settle(at, value, was)
      else
        this.operations.push({
          op: 'set',
          path: at,
          ...(value === undefined ? {} : { value }),
          ...(was === undefined ? {} : { was }),
        })
    }
  }

  private readonly listAt = (path: Path): readonly Item[] => {
    const list = valueAt(this.now, path)
    return isKeyed(list) ? list : []
  }

  /** The list that an item is in now. */
  private listOf(id: string): Path | undefined {
    const search = (value: unknown, path: Path): Path | undefined => {
      if (isKeyed(value)) {
        if (indexOf(value, stepTo(id)) >= 0) return path
        return firstOf(value, (item) => search(item, [...path, stepTo(item.id)]))
      }
      if (!isRecord(value)) return undefined
      return firstOf(Object.entries(value), ([name, member]) => search(member, [...path, name]))
    }
    return search(this.now, [])
  }

  /** A new item without those below it that are there already: they move in afterwards. */
  private stripped(value: unknown): unknown {
    if (isKeyed(value)) return value.filter((item) => !this.isKept(item.id)).map((item) => this.stripped(item))
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.stripped(member)]))
  }
}

/** Moves an item of a list behind another one; undefined where it is not in it. */
function shift(list: Item[], path: Path, id: string, after: string | null): MoveOperation | undefined {
  const index = list.findIndex((item) => item.id === id)
  const [item] = index < 0 ? [] : list.splice(index, 1)
  if (!item) return undefined
  const wasAfter = idBefore(list, index)
  list.splice(after === null ? 0 : list.findIndex((one) => one.id === after) + 1, 0, item)
  return { op: 'move', from: path, to: path, id, after, wasAfter }
}

function firstOf<T, R>(values: Iterable<T>, find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value)
    if (found !== undefined) return found
  }
  return undefined
}

/** The items of a list: an edit shares what it leaves alone, and in the very same object nothing differs. */
const byId = (list: readonly Item[]): ReadonlyMap<string, Item> => new Map(list.map((item) => [item.id, item]))

/** Whether there is anything below a value that is followed by its id. */
const holdsItems = (value: unknown): boolean =>
  isKeyed(value) ? value.length > 0 : isRecord(value) && Object.values(value).some(holdsItems)

/** The same, the order of names included: to a form it says in which order its fields come. */
const sameInOrder = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether something differs under a name that no path may hold. */
const differsBeyondReach = (was: Content, wanted: Content): boolean =>
  [...Object.keys(was), ...Object.keys(wanted)].some(
    (name) => isHostile(name) && !sameJson(own(was, name), own(wanted, name)),
  )

/** Whether member by member leads from one record to the other: no name is beyond addressing, and their order comes out right. */
function isRefinable(was: Content, wanted: Content): boolean {
  if (differsBeyondReach(was, wanted)) return false
  const names = Object.keys(wanted)
  const result = [
    ...Object.keys(was).filter((name) => Object.hasOwn(wanted, name)),
    ...names.filter((name) => !Object.hasOwn(was, name)),
  ]
  return result.every((name, i) => names[i] === name)
}
