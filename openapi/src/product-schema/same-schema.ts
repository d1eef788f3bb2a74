import { isRecord } from './json.ts'

/** Lists whose order says nothing. */
const UNORDERED = ['required', 'allOf']

/**
 * Whether two schemas say the same: the order of an object's keys, of its required names and of conjunctions does not
 * matter, nor does `x-order`, which restates the order of the keys. `keyword` is the one that holds the two.
 */
export function sameSchema(a: unknown, b: unknown, keyword?: string): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false
    if (keyword === undefined || !UNORDERED.includes(keyword)) return a.every((part, at) => sameSchema(part, b[at]))
    // Almost always in the same order already, so look there first.
    const left = [...b]
    return a.every((part, at) => {
      const found = sameSchema(part, left[at]) ? at : left.findIndex((other) => sameSchema(part, other))
      if (found < 0) return false
      left[found] = undefined
      return true
    })
  }
  if (!isRecord(a) || !isRecord(b)) return a === b
  const keys = Object.keys(a).filter((key) => key !== 'x-order')
  const others = Object.keys(b).filter((key) => key !== 'x-order')
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && sameSchema(a[key], b[key], key))
}
