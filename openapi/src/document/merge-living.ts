import type { Side } from './conflict.ts'
import type { Settle } from './merge.ts'
import { ROOT } from './outline.ts'
import type { Versions } from './versions.ts'

/** What there is in a merged document. */
export interface Living {
  items: ReadonlySet<string>
  lists: ReadonlySet<string>
}
const otherOf = (side: Side): Side => (side === 'mine' ? 'theirs' : 'mine')

/** What one side took out is gone, unless the other changed something of it: then it is for somebody to choose. */
export function livingOf(versions: Versions, settle: Settle): Living {
  const gone = new Set<string>()
  const all = { lists: versions.keys('lists'), items: versions.keys('items') }
  for (const key of [...all.lists, ...all.items]) {
    for (const side of ['mine', 'theirs'] as const) {
      if (!isTopmostRemoved(versions, key, side)) continue
      const other = otherOf(side)
      if (wasChanged(versions, key, side, other)) {
        const valueIn = (version: 'base' | 'mine' | 'theirs') =>
          (versions[version].items.get(key) ?? versions[version].lists.get(key))?.value
        const three = { base: valueIn('base'), mine: valueIn('mine'), theirs: valueIn('theirs') }
        if (settle('removed', versions.pathOf(other, key), three) !== side) continue
      }
      // What this side took elsewhere before lives on, and what is below it there.
      const isElsewhere = (one: string) => versions.has(side, one)
      for (const version of ['base', other] as const)
        for (const one of versions.below(version, key, isElsewhere)) gone.add(one)
    }
  }
  const living = (keys: Set<string>) => new Set([...keys].filter((key) => !gone.has(key)))
  return { items: living(all.items), lists: living(all.lists) }
}

/** Whether a side removed it, but not what it was in. */
function isTopmostRemoved(versions: Versions, key: string, side: Side): boolean {
  const { items, lists } = versions.base
  if (versions.has(side, key)) return false
  const above = items.get(key)?.list ?? lists.get(key)?.owner
  return above !== undefined && (above === ROOT || versions.has(side, above))
}

/** Whether the other side did something to what this one removed: changed it, put something in, took something out. */
function wasChanged(versions: Versions, key: string, side: Side, other: Side): boolean {
  if (!versions.has(other, key)) return false
  const before = new Set(versions.below('base', key))
  const after = new Set(versions.below(other, key))
  if (versions.base.items.get(key)?.list !== versions[other].items.get(key)?.list) return true
  for (const one of after) if (!before.has(one)) return true
  for (const one of before) {
    if (versions.has(side, one) || !versions.has(other, one)) continue
    if (!after.has(one)) return true
    const [was, is] = [versions.base.items.get(one)?.own, versions[other].items.get(one)?.own]
    if (JSON.stringify(was) !== JSON.stringify(is)) return true
  }
  return false
}
