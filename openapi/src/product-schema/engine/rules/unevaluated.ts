import { isRecord, own } from '../../json.ts'
import { at, type Check } from '../check.ts'
import { everyOf } from './list.ts'
import type { Rules } from './rule.ts'

/** `unevaluatedItems` and `unevaluatedProperties`: they come last, as they hang on what all the others looked at. */
export const unevaluatedRules: Rules = ({ schema, dialect, inner }) => {
  const rules: Check[] = []
  if (dialect.isDraft07) return rules
  const items = own(schema, 'unevaluatedItems')
  if (items !== undefined) {
    const check = inner(items, 'unevaluatedItems')
    rules.push((value, scope, seen, report) => {
      if (!Array.isArray(value) || seen === undefined) return true
      const { upTo, indexes } = seen
      const passes = everyOf(
        value,
        report !== undefined,
        (element, index) => index < upTo || indexes.has(index) || check(element, scope, undefined, at(report, index)),
      )
      seen.upTo = Number.POSITIVE_INFINITY
      return passes
    })
  }
  const properties = own(schema, 'unevaluatedProperties')
  if (properties !== undefined) {
    const check = inner(properties, 'unevaluatedProperties')
    rules.push((value, scope, seen, report) => {
      if (!isRecord(value) || seen === undefined) return true
      const names = Object.keys(value).filter((name) => !seen.names.has(name))
      for (const name of names) seen.names.add(name)
      return everyOf(names, report !== undefined, (name) => check(value[name], scope, undefined, at(report, name)))
    })
  }
  return rules
}
