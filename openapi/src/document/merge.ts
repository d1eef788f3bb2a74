import { type Choose, type Conflict, conflictOf, type Side, type Three } from './conflict.ts'
import { homesOf } from './merge-homes.ts'
import { livingOf } from './merge-living.ts'
import { mergeOrder } from './merge-order.ts'
import { mergeValue } from './merge-value.ts'
import type { Content, Path } from './operation.ts'
import { LIST, listKey, outlineOf, put, ROOT, uniqueIn, withLists } from './outline.ts'
import { stepTo, valueAt } from './place.ts'
import { Versions } from './versions.ts'

export interface Merged<C extends Content> {
  content: C
  conflicts: readonly Conflict[]
}

/**
 * Merges what two people made of one document. What only one of them changed is taken; where both did, differently,
 * there is a conflict: `choose` says whose counts, and theirs does unless said.
 */
export function merge<C extends Content>(base: C, mine: C, theirs: C, choose: Choose = () => 'theirs'): Merged<C> {
  const same = (a: C, b: C) => a === b || JSON.stringify(a) === JSON.stringify(b)
  if (same(base, mine)) return { content: theirs, conflicts: [] }
  if (same(base, theirs) || same(mine, theirs)) return { content: mine, conflicts: [] }
  const conflicts: Conflict[] = []
  const settle = (kind: Conflict['kind'], path: Path, three: Three): Side => {
    const conflict = conflictOf(kind, path, three)
    conflicts.push(conflict)
    return choose(conflict)
  }
  const isUnique = uniqueIn(base, mine, theirs)
  const outlines = [base, mine, theirs].map((content) => outlineOf(content, isUnique))
  const versions = new Versions(outlines)
  // All three have C's shape, and every part of the result comes from one of them.
  return { content: assemble({ base, mine, theirs }, versions, settle) as C, conflicts }
}

export type Settle = (kind: Conflict['kind'], path: Path, three: Three) => Side

function assemble(contents: Three, versions: Versions, settle: Settle): Content {
  const living = livingOf(versions, settle)
  const homes = homesOf(versions, living, settle)

  function contentOf(key: string, path: Path): Content {
    const [base, mine, theirs] = versions.each(({ own, items }) => (key === ROOT ? own : items.get(key)?.own))
    // Records on both sides merge into a record.
    const own =
      mine && theirs
        ? (mergeValue(path, { base, mine, theirs }, settleAt(key, path)) as Content)
        : (mine ?? theirs ?? {})
    const at = (list: string, below: Path) =>
      living.lists.has(list) ? itemsOf(list, [...path, ...below]) : versions.list(list)?.value
    let whole = withLists(own, (below) => at(listKey(key, below), below))
    for (const list of living.lists) {
      const node = versions.list(list)
      if (node?.owner !== key || valueAt(own, node.path) === LIST) continue
      // One that was there before lives on because somebody chose so; a new one gives way to the value that was chosen.
      if (versions.base.lists.has(list) || valueAt(own, node.path) === undefined)
        whole = put(whole, node.path, at(list, node.path))
    }
    return whole
  }

  const settleAt = (key: string, path: Path) => (at: Path, values: Three) => {
    const below = at.slice(path.length)
    const whole = (side: keyof Three) => valueAt(contents[side], [...versions.pathOf(side, key), ...below])
    return values[settle('value', at, { base: whole('base'), mine: whole('mine'), theirs: whole('theirs') })]
  }

  function itemsOf(list: string, path: Path): Content[] {
    const members = new Set([...homes].flatMap(([key, home]) => (home === list ? [key] : [])))
    const [base, mine, theirs] = versions.each(({ lists }) => lists.get(list)?.items ?? [])
    const idOf = (key: string | null) => (key === null ? null : (versions.item(key)?.id ?? key))
    const pathOf = (key: string) => [...path, stepTo(idOf(key) ?? '')]
    const ordered = mergeOrder(members, { base, mine, theirs }, (key, places) => {
      const place = (after: string | null) => ({ list: path, after: idOf(after) })
      return settle('place', pathOf(key), { base: undefined, mine: place(places.mine), theirs: place(places.theirs) })
    })
    const placed = new Set(ordered)
    const sheltered = [...members].filter((key) => !placed.has(key)).toSorted()
    return [...ordered, ...sheltered].map((key) => contentOf(key, pathOf(key)))
  }

  return contentOf(ROOT, [])
}
