import { isRecord, own, ownList, ownRecord } from '../../json.ts'
import { patternCost } from '../../pattern/cost.ts'
import { at, type Check, fail } from '../check.ts'
import { everyOf } from './list.ts'
import type { Maker, Rules } from './rule.ts'

/** `required`, `properties`, `patternProperties`, `additionalProperties`, `propertyNames`, the sizes of an object. */
export const objectRules: Rules = (maker) => [...namesRules(maker), ...memberRules(maker)]

function namesRules({ schema, dialect, inner }: Maker): Check[] {
  const rules: Check[] = []
  if (dialect.validates) {
    const required = ownList(schema, 'required').map(String)
    if (required.length > 0) {
      const isThere = (value: object) => required.every((name) => Object.hasOwn(value, name))
      rules.push((value, _, __, report) => !isRecord(value) || isThere(value) || fail(report, 'required'))
    }
    rules.push(...sizeRules(own(schema, 'minProperties'), own(schema, 'maxProperties')))
    rules.push(...dependentRules(schema, dialect.isDraft07))
  }
  const names = own(schema, 'propertyNames')
  if (names === undefined) return rules
  const check = inner(names, 'propertyNames')
  rules.push(
    (value, scope, _, report) =>
      !isRecord(value) ||
      everyOf(Object.keys(value), report !== undefined, (name) => check(name, scope, undefined, at(report, name))),
  )
  return rules
}

function sizeRules(least: unknown, most: unknown): Check[] {
  const rules: Check[] = []
  const count = (value: object) => Object.keys(value).length
  if (typeof least === 'number') {
    rules.push((value, _, __, report) => !isRecord(value) || count(value) >= least || fail(report, 'minProperties'))
  }
  if (typeof most === 'number') {
    rules.push((value, _, __, report) => !isRecord(value) || count(value) <= most || fail(report, 'maxProperties'))
  }
  return rules
}

/** `dependentRequired`, and the half of the older `dependencies` that lists names; forms still honour that as well. */
function dependentRules(schema: Maker['schema'], isDraft07: boolean): Check[] {
  const stated = { ...ownRecord(schema, 'dependencies'), ...(isDraft07 ? {} : ownRecord(schema, 'dependentRequired')) }
  const pairs = Object.entries(stated).flatMap(([name, names]) =>
    Array.isArray(names) ? [{ name, names: names.map(String) }] : [],
  )
  if (pairs.length === 0) return []
  const holds = (value: object) =>
    pairs.every(({ name, names }) => !Object.hasOwn(value, name) || names.every((other) => Object.hasOwn(value, other)))
  return [(value, _, __, report) => !isRecord(value) || holds(value) || fail(report, 'dependentRequired')]
}

function memberRules({ schema, inner }: Maker): Check[] {
  const properties = new Map(
    Object.entries(ownRecord(schema, 'properties')).map(([name, part]) => [name, inner(part, 'properties', name)]),
  )
  const patterns = Object.entries(ownRecord(schema, 'patternProperties'))
    .filter(([pattern]) => !['invalid', 'unsafe'].includes(patternCost(pattern)))
    .map(([pattern, part]) => ({
      expression: new RegExp(pattern, 'u'),
      check: inner(part, 'patternProperties', pattern),
    }))
  const rest = own(schema, 'additionalProperties')
  const others = rest === undefined ? undefined : inner(rest, 'additionalProperties')
  if (properties.size === 0 && patterns.length === 0 && others === undefined) return []

  const plain = [...properties]
  if (patterns.length === 0 && others === undefined) {
    return [
      (value, scope, seen, report) =>
        !isRecord(value) ||
        everyOf(plain, report !== undefined, ([name, check]) => {
          if (!Object.hasOwn(value, name)) return true
          seen?.names.add(name)
          return check(value[name], scope, undefined, at(report, name))
        }),
    ]
  }
  return [
    (value, scope, seen, report) =>
      !isRecord(value) ||
      everyOf(Object.keys(value), report !== undefined, (name) => {
        const matching = patterns.filter(({ expression }) => expression.test(name)).map(({ check }) => check)
        const named = properties.get(name)
        const checks = named === undefined ? matching : [named, ...matching]
        if (checks.length === 0 && others !== undefined) checks.push(others)
        if (checks.length > 0) seen?.names.add(name)
        const below = at(report, name)
        return everyOf(checks, report !== undefined, (check) => check(value[name], scope, undefined, below))
      }),
  ]
}
