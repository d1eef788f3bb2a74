import type { Path } from './operation.ts'
import { type ItemNode, type ListNode, type Outline, ROOT } from './outline.ts'
import { stepTo } from './place.ts'

export type Version = 'base' | 'mine' | 'theirs'
export type Kind = 'items' | 'lists'

/** The three documents of a merge, taken apart. */
export class Versions {
  readonly base: Outline
  readonly mine: Outline
  readonly theirs: Outline

  constructor([base, mine, theirs]: readonly Outline[]) {
    if (!base || !mine || !theirs) throw new Error('A merge needs three documents')
    this.base = base
    this.mine = mine
    this.theirs = theirs
  }

  each<T>(read: (outline: Outline) => T): [T, T, T] {
    return [read(this.base), read(this.mine), read(this.theirs)]
  }

  keys(kind: Kind): Set<string> {
    return new Set(this.each((outline) => [...outline[kind].keys()]).flat())
  }

  /** An item or a list in whichever version has it, theirs first. */
  item(key: string): ItemNode | undefined {
    return this.theirs.items.get(key) ?? this.mine.items.get(key) ?? this.base.items.get(key)
  }
  list(key: string): ListNode | undefined {
    return this.theirs.lists.get(key) ?? this.mine.lists.get(key) ?? this.base.lists.get(key)
  }

  has(version: Version, key: string): boolean {
    return key === ROOT || this[version].items.has(key) || this[version].lists.has(key)
  }

  /** Where an item or a list is in a version. */
  pathOf(version: Version, key: string): Path {
    const { items, lists } = this[version]
    const item = items.get(key)
    if (item) return [...this.pathOf(version, item.list), stepTo(item.id)]
    const list = lists.get(key)
    return list ? [...this.pathOf(version, list.owner), ...list.path] : []
  }

  /** An item or a list and all that is below it in a version, as far as `isApart` does not stop at something. */
  below(version: Version, key: string, isApart: (key: string) => boolean = () => false): string[] {
    const { items, lists } = this[version]
    if (isApart(key)) return []
    const list = lists.get(key)
    if (list) return [key, ...list.items.flatMap((item) => this.below(version, item, isApart))]
    if (!items.has(key)) return []
    const owned = [...lists].flatMap(([name, { owner }]) => (owner === key ? [name] : []))
    return [key, ...owned.flatMap((name) => this.below(version, name, isApart))]
  }
}
