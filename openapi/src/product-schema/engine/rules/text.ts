import { FORMATS } from '../../formats.ts'
import { own } from '../../json.ts'
import { SCHEMA_LIMITS } from '../../limits.ts'
import { patternCost } from '../../pattern/cost.ts'
import { type Check, fail } from '../check.ts'
import type { Rules } from './rule.ts'

/** `minLength`, `maxLength`, `pattern`, `format`. */
export const textRules: Rules = ({ schema, dialect, assertsFormats }) => {
  const { validates } = dialect
  return [
    ...(validates ? lengthRules(own(schema, 'minLength'), own(schema, 'maxLength')) : []),
    ...(validates ? patternRules(own(schema, 'pattern')) : []),
    ...(assertsFormats ? formatRules(own(schema, 'format')) : []),
  ]
}

function lengthRules(least: unknown, most: unknown): Check[] {
  const rules: Check[] = []
  if (typeof least === 'number') {
    rules.push(
      (value, _scope, _seen, report) =>
        typeof value !== 'string' || (value.length >= least && lengthOf(value) >= least) || fail(report, 'minLength'),
    )
  }
  if (typeof most === 'number') {
    rules.push(
      (value, _scope, _seen, report) =>
        typeof value !== 'string' || value.length <= most || lengthOf(value) <= most || fail(report, 'maxLength'),
    )
  }
  return rules
}

/** Characters, where a character outside the basic plane counts once. */
function lengthOf(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.codePointAt(index) ?? 0
    if (pair <= 0xffff) continue
    length -= 1
    index += 1
  }
  return length
}

/** Patterns that cannot be run, or not in reasonable time, are left out: `checkSchema` refuses them. */
function patternRules(pattern: unknown): Check[] {
  if (typeof pattern !== 'string') return []
  const cost = patternCost(pattern)
  if (cost === 'invalid' || cost === 'unsafe') return []
  const expression = new RegExp(pattern, 'u')
  const longest = cost === 'quadratic' ? SCHEMA_LIMITS.patternInput : Number.POSITIVE_INFINITY
  return [
    (value, _scope, _seen, report) => {
      if (typeof value !== 'string') return true
      if (value.length > longest) return fail(report, 'maxLength')
      return expression.test(value) || fail(report, 'pattern')
    },
  ]
}

function formatRules(format: unknown): Check[] {
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format)) return []
  const fits = FORMATS[format]
  if (fits === undefined) return []
  return [(value, _scope, _seen, report) => typeof value !== 'string' || fits(value) || fail(report, 'format')]
}
