import { own } from '../../json.ts'
import { type Check, fail } from '../check.ts'
import { isMultiple } from '../decimal.ts'
import type { Rules } from './rule.ts'

const BOUNDS: readonly [string, (value: number, bound: number) => boolean][] = [
  ['minimum', (value, bound) => value >= bound],
  ['maximum', (value, bound) => value <= bound],
  ['exclusiveMinimum', (value, bound) => value > bound],
  ['exclusiveMaximum', (value, bound) => value < bound],
  ['multipleOf', isMultiple],
]

/** `minimum`, `maximum`, their exclusive twins, `multipleOf`. */
export const numberRules: Rules = ({ schema, dialect }) => {
  if (!dialect.validates) return []
  return BOUNDS.flatMap(([keyword, holds]): Check[] => {
    const bound = own(schema, keyword)
    if (typeof bound !== 'number') return []
    return [(value, _scope, _seen, report) => typeof value !== 'number' || holds(value, bound) || fail(report, keyword)]
  })
}
