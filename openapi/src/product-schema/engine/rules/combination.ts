import { isRecord, own, ownList, ownRecord } from '../../json.ts'
import { addSeen, type Check, fail, nothingSeen, type Report, type Scope, type Seen } from '../check.ts'
import { everyOf } from './list.ts'
import type { Maker, Rules } from './rule.ts'

/** `not`, `anyOf`, `allOf`, `oneOf`, `if`/`then`/`else`, `dependentSchemas`: schemas held against the same value. */
export const combinationRules: Rules = (maker) => [
  ...notRules(maker),
  ...choiceRules(maker, 'anyOf', (passed) => passed > 0),
  ...allRules(maker),
  ...choiceRules(maker, 'oneOf', (passed) => passed === 1),
  ...conditionRules(maker),
  ...dependentRules(maker),
]

function notRules({ schema, inner }: Maker): Check[] {
  const part = own(schema, 'not')
  if (part === undefined) return []
  const check = inner(part, 'not')
  return [(value, scope, _, report) => !check(value, scope, undefined, undefined) || fail(report, 'not')]
}

function allRules({ schema, inner }: Maker): Check[] {
  const checks = ownList(schema, 'allOf').map((part, index) => inner(part, 'allOf', index))
  if (checks.length === 0) return []
  return [
    (value, scope, seen, report) => everyOf(checks, report !== undefined, (check) => check(value, scope, seen, report)),
  ]
}

/** Findings of the alternatives are only told when the choice as a whole failed. */
function choiceRules({ schema, inner }: Maker, keyword: string, holds: (passed: number) => boolean): Check[] {
  const checks = ownList(schema, keyword).map((part, index) => inner(part, keyword, index))
  if (checks.length === 0) return []
  const isDecided = (passed: number) => (keyword === 'anyOf' ? passed === 1 : passed === 2)
  return [
    (value, scope, seen, report) => {
      const inside = report && { ...report, found: [] }
      let passed = 0
      for (const check of checks) {
        if (tried(check, value, scope, seen, inside)) passed += 1
        if (seen === undefined && isDecided(passed)) break
      }
      if (holds(passed)) return true
      fail(report, keyword)
      if (inside) report?.found.push(...inside.found)
      return false
    },
  ]
}

/** Holds a schema against a value whose verdict may not count; if it fails, it has looked at nothing. */
function tried(check: Check, value: unknown, scope: Scope, seen: Seen | undefined, report: Report | undefined) {
  if (seen === undefined) return check(value, scope, undefined, report)
  const own = nothingSeen()
  const passes = check(value, scope, own, report)
  if (passes) addSeen(seen, own)
  return passes
}

function conditionRules({ schema, inner }: Maker): Check[] {
  const condition = own(schema, 'if')
  if (condition === undefined) return []
  const [then, otherwise] = [own(schema, 'then'), own(schema, 'else')]
  const check = inner(condition, 'if')
  const whenTrue = then === undefined ? undefined : inner(then, 'then')
  const whenFalse = otherwise === undefined ? undefined : inner(otherwise, 'else')
  return [
    (value, scope, seen, report) => {
      const branch = tried(check, value, scope, seen, undefined) ? whenTrue : whenFalse
      return branch === undefined || branch(value, scope, seen, report)
    },
  ]
}

/** `dependentSchemas`, and the half of the older `dependencies` that holds schemas. */
function dependentRules({ schema, dialect, inner }: Maker): Check[] {
  const keywords = dialect.isDraft07 ? ['dependencies'] : ['dependencies', 'dependentSchemas']
  const pairs = keywords.flatMap((keyword) =>
    Object.entries(ownRecord(schema, keyword))
      .filter(([, part]) => !Array.isArray(part))
      .map(([name, part]) => ({ name, check: inner(part, keyword, name) })),
  )
  if (pairs.length === 0) return []
  return [
    (value, scope, seen, report) =>
      !isRecord(value) ||
      everyOf(
        pairs,
        report !== undefined,
        ({ name, check }) => !Object.hasOwn(value, name) || check(value, scope, seen, report),
      ),
  ]
}
