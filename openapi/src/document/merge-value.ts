import { isRecord, own } from '../product-schema/json.ts'
import type { Three } from './conflict.ts'
import type { Path } from './operation.ts'
import { isHostile } from './place.ts'

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** What stands where at most one side changed it, boxed, for it may be gone; undefined where both did, differently. */
function undisputed({ base, mine, theirs }: Three): { value: unknown } | undefined {
  if (same(mine, theirs) || same(base, mine)) return { value: theirs }
  return same(base, theirs) ? { value: mine } : undefined
}

/**
 * Merges what stands at one place, member by member where both sides are records. `settle` answers the value where both
 * changed it. The order of names is theirs, with mine behind: it counts only where a value is set as a whole.
 */
export function mergeValue(path: Path, three: Three, settle: (path: Path, three: Three) => unknown): unknown {
  const { base, mine, theirs } = three
  const known = undisputed(three)
  if (known) return known.value
  if (!isRecord(mine) || !isRecord(theirs) || !(isRecord(base) || base === undefined)) return settle(path, three)
  const merged: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const member = { base: own(base, name), mine: own(mine, name), theirs: own(theirs, name) }
    const value = isHostile(name) ? memberOf(name, member) : mergeValue([...path, name], member, settle)
    if (value !== undefined) merged[name] = value
  }
  return merged

  // Nothing is addressed through such a name: what is chosen is whose record counts for it.
  function memberOf(name: string, member: Three): unknown {
    const sure = undisputed(member)
    return sure ? sure.value : own(settle(path, three), name)
  }
}
