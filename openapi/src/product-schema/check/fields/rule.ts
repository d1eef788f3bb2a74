import { valueOfOption } from '../../compile/choices.ts'
import { isOrdered } from '../../conditions/order-pattern.ts'
import { operationOf, type RuleOperator, varOf } from '../../conditions/rule.ts'
import type { FieldDefinition, FieldType } from '../../field-definition.ts'
import { pointerTo } from '../../json-pointer.ts'
import type { SchemaIssue } from '../schema-issue.ts'
import { fieldIssue } from './issue.ts'

type Operation = { operator: RuleOperator; operands: unknown[] }

/** What keeps a rule from being a condition over these fields. */
export function checkRule(rule: unknown, at: string, fields: readonly FieldDefinition[]): SchemaIssue[] {
  const operation = operationOf(rule)
  if (operation === undefined) return [fieldIssue(at, 'A condition is one of and, or, !, !!, ==, !=, <, <=, >, >=, in')]
  const { operator, operands } = operation
  const inside = (index: number) =>
    pointerTo(isListed(rule, operator) ? pointerTo(at, operator) : at, isListed(rule, operator) ? index : operator)
  switch (operator) {
    case 'var':
      return checkVar(operands, at, fields)
    case 'and':
    case 'or':
      if (operands.length === 0) return [fieldIssue(at, `“${operator}” needs at least one condition`)]
      return operands.flatMap((operand, index) => checkRule(operand, inside(index), fields))
    case '!':
    case '!!':
      if (operands.length !== 1) return [fieldIssue(at, `“${operator}” takes one condition`)]
      return checkRule(operands[0], inside(0), fields)
    case 'in':
      return checkMembership(operation, at, fields)
    default:
      return checkComparison(operation, at, fields)
  }
}

const isListed = (rule: unknown, operator: string) => Array.isArray(Object(rule)[operator])

function fieldAt(fields: readonly FieldDefinition[], [step, ...rest]: readonly string[]): FieldDefinition | undefined {
  const field = fields.find(({ name }) => name === step)
  if (rest.length === 0) return field
  return field?.type === 'group' ? fieldAt(field.fields ?? [], rest) : undefined
}

const asked = (operand: unknown, fields: readonly FieldDefinition[]) =>
  fieldAt(fields, (varOf(operand) ?? '').split('.'))

function checkVar([name]: unknown[], at: string, fields: readonly FieldDefinition[]): SchemaIssue[] {
  if (typeof name === 'string' && fieldAt(fields, name.split('.')) !== undefined) return []
  return [fieldIssue(at, `“${String(name)}” is no other field of the same group`)]
}

const isValue = (operand: unknown) => operand === null || ['string', 'number', 'boolean'].includes(typeof operand)

const NUMBERS = new Set<FieldType>(['number', 'integer', 'money', 'percentage'])
const DAYS = new Set<FieldType>(['date', 'time'])
const TEXTS = new Set<FieldType>(['text', 'textarea', 'richtext', 'markdown', 'url', 'email', 'code'])
const WORDS = new Set<FieldType>([...TEXTS, ...DAYS, 'datetime', 'duration', 'color', 'phone', 'image', 'file'])
const MANY = new Set<FieldType>(['multiselect', 'tags', 'gallery', 'list'])

const holdsMany = ({ type, reference }: FieldDefinition) => MANY.has(type) || reference?.many === true

function checkComparison(
  { operator, operands }: Operation,
  at: string,
  fields: readonly FieldDefinition[],
): SchemaIssue[] {
  const isRange = operands.length === 3 && (operator === '<' || operator === '<=')
  const vars = operands.filter((operand) => varOf(operand) !== undefined)
  const values = operands.filter(isValue)
  const isWellFormed = vars.length === 1 && values.length === operands.length - 1 && (operands.length === 2 || isRange)
  if (!isWellFormed || (isRange && varOf(operands[1]) === undefined)) {
    return [fieldIssue(at, `“${operator}” compares one field with a value`)]
  }
  const field = asked(vars[0], fields)
  if (field === undefined) return checkVar([varOf(vars[0])], at, fields)
  const isEquality = operator === '==' || operator === '!='
  return values.flatMap((value) => {
    const isFit = isEquality ? value === null || isEqualTo(field, value) : isOrderedBy(field, value)
    return isFit ? [] : [misfit(field, value, operator, at)]
  })
}

function checkMembership({ operands }: Operation, at: string, fields: readonly FieldDefinition[]): SchemaIssue[] {
  const [needle, hay] = operands
  if (varOf(needle) !== undefined && Array.isArray(hay) && hay.length > 0) {
    const field = asked(needle, fields)
    if (field === undefined) return checkVar([varOf(needle)], at, fields)
    return hay.flatMap((value) => (isEqualTo(field, value) ? [] : [misfit(field, value, 'in', at)]))
  }
  if (operands.length !== 2 || varOf(hay) === undefined || !isValue(needle) || needle === null) {
    return [fieldIssue(at, '“in” takes a field and a list of values, or a value and a field')]
  }
  const field = asked(hay, fields)
  if (field === undefined) return checkVar([varOf(hay)], at, fields)
  const isText = TEXTS.has(field.type) && typeof needle === 'string' && !field.localized
  return isText || (holdsMany(field) && isPartOf(field, needle)) ? [] : [misfit(field, needle, 'in', at)]
}

function isEqualTo(field: FieldDefinition, value: unknown): boolean {
  if (field.localized || holdsMany(field)) return false
  if (NUMBERS.has(field.type)) return typeof value === 'number'
  if (field.type === 'boolean') return typeof value === 'boolean'
  if (field.type === 'select') return isOption(field, value)
  return typeof value === 'string' && (WORDS.has(field.type) || field.type === 'reference')
}

function isOrderedBy(field: FieldDefinition, value: unknown): boolean {
  if (NUMBERS.has(field.type)) return typeof value === 'number'
  return DAYS.has(field.type) && typeof value === 'string' && isOrdered(value)
}

function isPartOf(field: FieldDefinition, value: unknown): boolean {
  if (field.localized) return false
  if (field.type === 'multiselect') return isOption(field, value)
  return field.type === 'list' ? field.item !== undefined && isEqualTo(field.item, value) : typeof value === 'string'
}

const isOption = ({ options = [] }: FieldDefinition, value: unknown) =>
  options.some((option) => valueOfOption(option) === value)

const misfit = (field: FieldDefinition, value: unknown, operator: string, at: string) =>
  fieldIssue(
    at,
    `“${field.name}” is a field of the type ${field.type}: ${JSON.stringify(value)} cannot stand beside it at “${operator}”`,
  )
