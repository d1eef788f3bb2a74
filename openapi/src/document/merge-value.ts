import { isRecord, own } from '../product-schema/json.ts'
import type { Three } from './conflict.ts'
import type { Path } from './operation.ts'

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * Merges what stands at one place, member by member where both sides are records. `settle` answers the value where both
 * changed it. The order of names is theirs, with mine behind: it counts only where a value is set as a whole.
 */
export function mergeValue(
  path: Path,
  { base, mine, theirs }: Three,
  settle: (path: Path, three: Three) => unknown,
): unknown {
  if (same(mine, theirs) || same(base, mine)) return theirs
  if (same(base, theirs)) return mine
  if (!isRecord(mine) || !isRecord(theirs) || !(isRecord(base) || base === undefined))
    return settle(path, { base, mine, theirs })
  const merged: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const three = { base: own(base, name), mine: own(mine, name), theirs: own(theirs, name) }
    const value = mergeValue([...path, name], three, settle)
    if (value !== undefined) merged[name] = value
  }
  return merged
}
