import { isRecord, own, sameJson } from '../../json.ts'
import { type Check, fail } from '../check.ts'
import type { Rules } from './rule.ts'

const IS_KIND: ReadonlyMap<unknown, (value: unknown) => boolean> = new Map([
  ['string', (value: unknown) => typeof value === 'string'],
  ['number', (value: unknown) => typeof value === 'number'],
  ['integer', (value: unknown) => Number.isInteger(value)],
  ['boolean', (value: unknown) => typeof value === 'boolean'],
  ['array', (value: unknown) => Array.isArray(value)],
  ['object', (value: unknown) => isRecord(value)],
  ['null', (value: unknown) => value === null],
])

/** `type`, `const`, `enum`. */
export const valueRules: Rules = ({ schema, dialect }) => {
  const rules: Check[] = []
  if (!dialect.validates) return rules
  const type = own(schema, 'type')
  if (type !== undefined) {
    const kinds = (Array.isArray(type) ? type : [type]).flatMap((kind) => IS_KIND.get(kind) ?? [])
    const [only] = kinds
    const fits = kinds.length === 1 && only ? only : (value: unknown) => kinds.some((isKind) => isKind(value))
    rules.push((value, _scope, _seen, report) => fits(value) || fail(report, 'type'))
  }
  if (Object.hasOwn(schema, 'const')) {
    const wanted = own(schema, 'const')
    rules.push((value, _scope, _seen, report) => sameJson(value, wanted) || fail(report, 'const'))
  }
  const choices = own(schema, 'enum')
  if (Array.isArray(choices)) {
    const plain = new Set<unknown>(choices.filter((choice) => typeof choice !== 'object'))
    const others = choices.filter((choice) => typeof choice === 'object')
    rules.push(
      (value, _scope, _seen, report) =>
        plain.has(value) || others.some((choice) => sameJson(choice, value)) || fail(report, 'enum'),
    )
  }
  return rules
}
