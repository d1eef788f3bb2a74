import type { FieldType } from '../field-definition.ts'
import type { JsonSchema } from '../json.ts'
import { isOrdered, orderPatterns } from './order-pattern.ts'
import { operationOf, type RuleOperator, varOf } from './rule.ts'

/** The kind of the field that a rule names; undefined where there is none. */
export type KindOf = (name: string) => FieldType | undefined

const NOTHING: JsonSchema = { not: {} }

/** What JsonLogic takes for false. */
const UNFILLED = [null, false, 0, '', []]

/** The schema that the data of a group meets exactly while the rule holds: what `ruleHolds` says, in JSON Schema. */
export function compileRule(rule: unknown, kindOf: KindOf): JsonSchema {
  const operation = operationOf(rule)
  if (operation === undefined) return NOTHING
  const { operator, operands } = operation
  const inner = () => operands.map((operand) => compileRule(operand, kindOf))
  switch (operator) {
    case 'var':
      return fieldIs(String(operands[0]), { not: { enum: UNFILLED } })
    case 'and':
      return { allOf: inner() }
    case 'or':
      return { anyOf: inner() }
    case '!':
      return { not: compileRule(operands[0], kindOf) }
    case '!!':
      return compileRule(operands[0], kindOf)
    case '!=':
      return { not: equal(operands) }
    case '==':
      return equal(operands)
    case 'in':
      return within(operands, kindOf)
    default:
      return compared(operator, operands)
  }
}

/** A group whose field of this name, there for certain, meets a schema. */
function fieldIs(name: string, wanted: JsonSchema): JsonSchema {
  return name
    .split('.')
    .reduceRight((schema: JsonSchema, step) => ({ properties: { [step]: schema }, required: [step] }), wanted)
}

function equal(operands: readonly unknown[]): JsonSchema {
  const name = varOf(operands[0]) ?? varOf(operands[1])
  const value = varOf(operands[0]) === undefined ? operands[0] : operands[1]
  if (name === undefined) return NOTHING
  if (value === null || value === undefined) return { not: fieldIs(name, { not: { const: null } }) }
  return fieldIs(name, exactly(value))
}

/** A schema for one value; a time of day is the same with seconds that are zero. */
function exactly(value: unknown): JsonSchema {
  const isTime = typeof value === 'string' && /^\d\d:\d\d(?::00)?$/.test(value)
  return isTime ? { enum: [value.slice(0, 5), `${value.slice(0, 5)}:00`] } : { const: value }
}

const TEXTS = new Set<FieldType | undefined>(['text', 'textarea', 'richtext', 'markdown', 'url', 'email', 'code'])

function within([needle, hay]: readonly unknown[], kindOf: KindOf): JsonSchema {
  const name = varOf(needle)
  if (name !== undefined && Array.isArray(hay)) {
    const isPlain = hay.every((value) => Object.keys(exactly(value))[0] === 'const')
    return fieldIs(name, isPlain ? { enum: hay } : { anyOf: hay.map(exactly) })
  }
  const holder = varOf(hay)
  if (holder === undefined) return NOTHING
  if (!TEXTS.has(kindOf(holder))) return fieldIs(holder, { type: 'array', contains: exactly(needle) })
  return fieldIs(holder, { type: 'string', pattern: String(needle).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') })
}

type Order = Extract<RuleOperator, '<' | '<=' | '>' | '>='>

const MIRRORED: Readonly<Record<Order, Order>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

function compared(operator: Order, operands: readonly unknown[]): JsonSchema {
  const pairs = operands.slice(1).map((right, index): JsonSchema => {
    const left = operands[index]
    const name = varOf(left)
    if (name !== undefined) return fieldIs(name, ordered(operator, right))
    const other = varOf(right)
    return other === undefined ? NOTHING : fieldIs(other, ordered(MIRRORED[operator], left))
  })
  const [only, ...more] = pairs
  return only !== undefined && more.length === 0 ? only : { allOf: pairs }
}

const NUMERIC: Readonly<Record<Order, string>> = {
  '<': 'exclusiveMaximum',
  '<=': 'maximum',
  '>': 'exclusiveMinimum',
  '>=': 'minimum',
}

function ordered(operator: Order, value: unknown): JsonSchema {
  if (typeof value === 'number') return { type: 'number', [NUMERIC[operator]]: value }
  if (typeof value !== 'string' || !isOrdered(value)) return NOTHING
  const { before, same } = orderPatterns(value)
  const isBefore = { type: 'string', pattern: before }
  const isUpTo = { type: 'string', anyOf: [{ pattern: before }, { pattern: same }] }
  if (operator === '<') return isBefore
  if (operator === '<=') return isUpTo
  return { type: 'string', not: operator === '>' ? isUpTo : isBefore }
}
