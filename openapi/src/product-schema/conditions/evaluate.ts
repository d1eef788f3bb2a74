import { isRecord, own } from '../json.ts'
import { operationOf, varOf } from './rule.ts'

/**
 * Whether a rule holds over the data of a group, read as its JSON Schema reads it: nothing is converted, a comparison
 * with an empty field never holds, and `09:30` is the same time as `09:30:00`.
 */
export function ruleHolds(rule: unknown, data: unknown): boolean {
  const operation = operationOf(rule)
  if (operation === undefined) return false
  const { operator, operands } = operation
  const values = () => operands.map((operand) => operandValue(operand, data))
  switch (operator) {
    case 'var':
      return isFilled(operandValue(rule, data))
    case 'and':
      return operands.every((operand) => ruleHolds(operand, data))
    case 'or':
      return operands.some((operand) => ruleHolds(operand, data))
    case '!':
      return !ruleHolds(operands[0], data)
    case '!!':
      return ruleHolds(operands[0], data)
    case '==':
      return isSame(values())
    case '!=':
      return !isSame(values())
    case 'in':
      return isIn(values())
    default:
      return inOrder(values(), ORDERS[operator])
  }
}

/** What JsonLogic takes for true: neither empty nor zero nor false. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** The value that a rule's operand stands for. */
function operandValue(operand: unknown, data: unknown): unknown {
  const name = varOf(operand)
  if (name === undefined) return operand
  return name.split('.').reduce((value: unknown, step) => (isRecord(value) ? own(value, step) : undefined), data)
}

const isSame = ([a, b]: unknown[]) => shortTime(a ?? null) === shortTime(b ?? null)

function isIn([needle, hay]: unknown[]): boolean {
  if (typeof hay === 'string') return typeof needle === 'string' && hay.includes(needle)
  return Array.isArray(hay) && hay.some((part) => isSame([needle, part]) && needle !== undefined && needle !== null)
}

const ORDERS = {
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
}

function inOrder(values: unknown[], fits: (order: number) => boolean): boolean {
  return values.slice(1).every((value, index) => {
    const order = compare(shortTime(values[index]), shortTime(value))
    return order !== undefined && fits(order)
  })
}

function compare(a: unknown, b: unknown): number | undefined {
  const isPair = (typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string')
  if (!isPair) return undefined
  return a === b ? 0 : a < b ? -1 : 1
}

/** A time of day without seconds that are zero. */
export function shortTime(value: unknown): unknown {
  return typeof value === 'string' && /^\d\d:\d\d:00$/.test(value) ? value.slice(0, 5) : value
}
