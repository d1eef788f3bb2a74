import { valueOfOption } from '../compile/choices.ts'
import type { FieldDefinition } from '../field-definition.ts'
import type { JsonSchema } from '../json.ts'
import { type FieldState, fieldState, isConditional, rulesWith } from './field-state.ts'
import { operationOf, varOf, varsOf } from './rule.ts'

/** One case: what the fields that matter hold (undefined: nothing), and what the form then does with the field. */
export type TruthRow = { inputs: Record<string, unknown>; state: FieldState }

/** The fields that a field depends on, directly or through them, and every case that makes a difference. */
export type TruthTable = { inputs: string[]; rows: TruthRow[]; isCut: boolean }

const MOST_ROWS = 64

/**
 * What becomes of a field under its conditions. Each field that a condition looks at is tried empty, with every value
 * the conditions name, and beside them; `fields` are those of the group that `target` (a name) stands in.
 */
export function truthTable(fields: readonly FieldDefinition[], target: string): TruthTable {
  const field = fields.find(({ name }) => name === target)
  const inputs = inputsOf(fields, target, new Set())
  if (field === undefined) return { inputs, rows: [], isCut: false }
  const values = inputs.map((name) =>
    valuesOf(name, fields, [field, ...fields.filter((one) => inputs.some((input) => isAt(one, input)))]),
  )
  const total = values.reduce((product, { length }) => product * length, 1)
  const cases = Array.from({ length: Math.min(total, MOST_ROWS) }, (_, number) => caseOf(inputs, values, number))
  const possible = cases.filter((data) => isPossible(fields, data))
  const rows = possible.map((data) => ({ inputs: flat(inputs, data), state: fieldState(field, data) }))
  return { inputs, rows, isCut: total > MOST_ROWS }
}

const isAt = ({ name }: FieldDefinition, path: string) => path === name || path.startsWith(`${name}.`)

/** Of the fields on the way only what shows them matters: a field that does not show is empty. */
function inputsOf(fields: readonly FieldDefinition[], target: string, seen: Set<string>, isTarget = true): string[] {
  const field = fields.find((one) => isAt(one, target))
  if (field === undefined || seen.has(field.name)) return []
  seen.add(field.name)
  const rules = isTarget ? (field.conditions ?? []) : rulesWith(field, 'show')
  const direct = [
    ...(field.showWhen === undefined ? [] : [field.showWhen.field]),
    ...rules.flatMap(({ when }) => varsOf(when)),
  ]
  return [...new Set([...direct, ...direct.flatMap((name) => inputsOf(fields, name, seen, false))])]
}

/** What a field is tried with: nothing, what conditions compare it with, and something else. */
function valuesOf(path: string, fields: readonly FieldDefinition[], asking: readonly FieldDefinition[]): unknown[] {
  const field = fieldAt(fields, path.split('.'))
  const named = asking.flatMap((one) => [
    ...(one.showWhen?.field === path ? [one.showWhen.equals] : []),
    ...(one.conditions ?? []).flatMap(({ when }) => comparedWith(when, path)),
  ])
  const [first] = named
  const values = new Set<unknown>([
    undefined,
    ...(field === undefined ? [] : around(field, named)),
    ...(field ? [] : [first]),
  ])
  return [...values]
}

function around(field: FieldDefinition, named: readonly unknown[]): unknown[] {
  if (field.type === 'boolean') return [true, false]
  if (field.type === 'select') return (field.options ?? []).map(valueOfOption)
  const isMany = ['multiselect', 'tags', 'list', 'gallery'].includes(field.type) || field.reference?.many === true
  if (isMany) return [...named.map((value) => [value]), ...(named.length > 1 ? [named] : []), [OTHER]]
  const numbers = named.filter((value) => typeof value === 'number').toSorted((a, b) => a - b)
  if (numbers.length > 0) return [(numbers[0] ?? 0) - 1, ...numbers, (numbers.at(-1) ?? 0) + 1]
  const texts = named.filter((value) => typeof value === 'string').toSorted()
  if (field.type === 'date') return texts.length > 0 ? ['1900-01-01', ...texts, '2999-12-31'] : ['2027-01-31']
  if (field.type === 'time') return texts.length > 0 ? ['00:00', ...texts, '23:59:59'] : ['09:30']
  return texts.length > 0 ? [...texts, OTHER] : [OTHER]
}

const OTHER = '…'

/** The values that a rule holds a field against. */
function comparedWith(rule: unknown, path: string): unknown[] {
  const operation = operationOf(rule)
  if (operation === undefined || operation.operator === 'var') return []
  const { operands } = operation
  const isAsked = operands.some((operand) => varOf(operand) === path)
  const values = isAsked ? operands.filter((operand) => varOf(operand) === undefined).flat() : []
  return [...values.filter((value) => value !== null), ...operands.flatMap((operand) => comparedWith(operand, path))]
}

function caseOf(inputs: readonly string[], values: readonly unknown[][], number: number): JsonSchema {
  let left = number
  const data: JsonSchema = {}
  // The last input changes fastest, as in any truth table.
  for (let at = inputs.length - 1; at >= 0; at -= 1) {
    const choices = values[at] ?? []
    place(data, inputs[at] ?? '', choices[left % choices.length])
    left = Math.floor(left / choices.length)
  }
  return data
}

function place(data: JsonSchema, path: string, value: unknown): void {
  if (value === undefined) return
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) data[name] = value
  else {
    const inner: JsonSchema = { ...Object(data[name]) }
    place(inner, rest.join('.'), value)
    data[name] = inner
  }
}

/** No field that does not show has a value. */
function isPossible(fields: readonly FieldDefinition[], data: JsonSchema): boolean {
  return fields.every(
    (field) => !isConditional(field) || data[field.name] === undefined || fieldState(field, data).isShown,
  )
}

function flat(inputs: readonly string[], data: JsonSchema): Record<string, unknown> {
  const at = (path: string) => path.split('.').reduce((value: unknown, step) => Object(value)[step], data)
  return Object.fromEntries(inputs.map((name) => [name, at(name)]))
}

function fieldAt(fields: readonly FieldDefinition[], [step, ...rest]: readonly string[]): FieldDefinition | undefined {
  const field = fields.find(({ name }) => name === step)
  return rest.length === 0 ? field : fieldAt(field?.fields ?? [], rest)
}
