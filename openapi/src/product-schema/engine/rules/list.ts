import { isRecord, own, ownList } from '../../json.ts'
import { at, type Check, fail } from '../check.ts'
import type { Maker, Rules } from './rule.ts'

/** `prefixItems`, `items`, `additionalItems`, `contains`, the sizes of a list, `uniqueItems`. */
export const listRules: Rules = (maker) => [...sizeRules(maker), ...elementRules(maker), ...containsRules(maker)]

function sizeRules({ schema, dialect }: Maker): Check[] {
  const rules: Check[] = []
  if (!dialect.validates) return rules
  const [least, most] = [own(schema, 'minItems'), own(schema, 'maxItems')]
  if (typeof least === 'number') {
    rules.push((value, _, __, report) => !Array.isArray(value) || value.length >= least || fail(report, 'minItems'))
  }
  if (typeof most === 'number') {
    rules.push((value, _, __, report) => !Array.isArray(value) || value.length <= most || fail(report, 'maxItems'))
  }
  if (own(schema, 'uniqueItems') === true) {
    rules.push((value, _, __, report) => !Array.isArray(value) || isUnique(value) || fail(report, 'uniqueItems'))
  }
  return rules
}

function isUnique(list: unknown[]): boolean {
  return new Set(list.map(canonical)).size === list.length
}

/** A text that is the same for values that are the same as JSON. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}

function elementRules({ schema, dialect, inner }: Maker): Check[] {
  const items = own(schema, 'items')
  const isTuple = dialect.isDraft07 && Array.isArray(items)
  const [firstKeyword, restKeyword] = isTuple ? ['items', 'additionalItems'] : ['prefixItems', 'items']
  const first = dialect.isDraft07 && !isTuple ? [] : ownList(schema, firstKeyword)
  const rest = own(schema, restKeyword)
  const rules: Check[] = []
  if (first.length > 0) {
    const checks = first.map((part, index) => inner(part, firstKeyword, index))
    rules.push((value, scope, seen, report) => {
      if (!Array.isArray(value)) return true
      if (seen) seen.upTo = Math.max(seen.upTo, checks.length)
      return everyOf(checks.slice(0, value.length), report !== undefined, (check, index) =>
        check(value[index], scope, undefined, at(report, index)),
      )
    })
  }
  if (rest !== undefined) {
    const check = inner(rest, restKeyword)
    rules.push((value, scope, seen, report) => {
      if (!Array.isArray(value)) return true
      if (seen) seen.upTo = Number.POSITIVE_INFINITY
      return everyOf(value, report !== undefined, (element, index) =>
        index < first.length ? true : check(element, scope, undefined, at(report, index)),
      )
    })
  }
  return rules
}

function containsRules({ schema, dialect, inner }: Maker): Check[] {
  const part = own(schema, 'contains')
  if (part === undefined) return []
  const check = inner(part, 'contains')
  const bound = (keyword: string, otherwise: number) => {
    const stated = own(schema, keyword)
    return typeof stated === 'number' && !dialect.isDraft07 && dialect.validates ? stated : otherwise
  }
  const least = bound('minContains', 1)
  const most = bound('maxContains', Number.POSITIVE_INFINITY)
  return [
    (value, scope, seen, report) => {
      if (!Array.isArray(value)) return true
      let count = 0
      for (const [index, element] of value.entries()) {
        if (!check(element, scope, undefined, undefined)) continue
        count += 1
        seen?.indexes.add(index)
      }
      if (count < least) return fail(report, least === 1 ? 'contains' : 'minContains')
      return count <= most || fail(report, 'maxContains')
    },
  ]
}

/** Like `every`, but goes on after a failure when everything wrong is wanted. */
export function everyOf<T>(
  list: readonly T[],
  isThorough: boolean,
  holds: (part: T, index: number) => boolean,
): boolean {
  if (!isThorough) return list.every(holds)
  let all = true
  for (const [index, part] of list.entries()) all = holds(part, index) && all
  return all
}
