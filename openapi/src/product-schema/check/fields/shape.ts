import { type FieldDefinition, isFieldType, RULE_EFFECTS } from '../../field-definition.ts'
import { isRecord, own } from '../../json.ts'
import { pointerTo } from '../../json-pointer.ts'
import type { SchemaIssue } from '../schema-issue.ts'
import { fieldIssue } from './issue.ts'

type Shape = { is: (value: unknown) => boolean; told: string }

const text: Shape = { is: (value) => typeof value === 'string', told: 'a text' }
const flag: Shape = { is: (value) => typeof value === 'boolean', told: 'true or false' }
const number: Shape = { is: (value) => typeof value === 'number', told: 'a number' }
const count: Shape = { is: (value) => Number.isInteger(value) && Number(value) >= 0, told: 'a whole number, 0 or more' }
const step: Shape = { is: (value) => typeof value === 'number' && value > 0, told: 'a number above 0' }
const anything: Shape = { is: () => true, told: 'anything' }
const object: Shape = { is: isRecord, told: 'an object' }

const oneOf = (...values: readonly string[]): Shape => ({
  is: (value) => values.some((known) => known === value),
  told: `one of ${values.join(', ')}`,
})

const record = (members: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape => ({
  is: (value) =>
    isRecord(value) &&
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, part]) => shapeIn(members, name)?.is(part) === true),
  told: `an object of ${Object.keys(members).join(', ')}`,
})

const list = (part: Shape): Shape => ({
  is: (value) => Array.isArray(value) && value.every(part.is),
  told: `a list, each entry ${part.told}`,
})

const shapeIn = (members: Readonly<Record<string, Shape>>, name: string) =>
  Object.hasOwn(members, name) ? members[name] : undefined

const option: Shape = {
  is: (value) => typeof value === 'string' || record({ value: text, label: text }, ['value', 'label']).is(value),
  told: 'a text, or { value, label }',
}

const bounds = {
  minLength: count,
  maxLength: count,
  pattern: text,
  min: number,
  max: number,
  step,
  minItems: count,
  maxItems: count,
  uniqueItems: flag,
}

const messages = record({
  ...Object.fromEntries(Object.keys(bounds).map((bound) => [bound, text])),
  required: text,
  format: text,
})

/** What each member of a field looks like, apart from the fields inside it. */
const MEMBERS: Readonly<Record<keyof FieldDefinition, Shape>> = {
  id: text,
  name: text,
  type: anything,
  label: text,
  help: text,
  required: flag,
  default: anything,
  placeholder: text,
  options: list(option),
  validation: record({ ...bounds, message: text, messages }),
  reference: record({ resource: text, many: flag, productTypeId: text }, ['resource']),
  fields: anything,
  item: anything,
  measure: record({ family: text, units: list(text) }, ['family']),
  language: text,
  schema: { is: (value) => isRecord(value) || typeof value === 'boolean', told: 'a schema: an object, true or false' },
  showWhen: record({ field: text, equals: anything }, ['field', 'equals']),
  conditions: list(record({ effect: oneOf(...RULE_EFFECTS), when: object, options: list(text) }, ['effect', 'when'])),
  unit: text,
  localized: flag,
  width: oneOf('full', 'half', 'third', 'two-thirds'),
  filterable: flag,
  grid: flag,
  deprecated: flag,
  aliases: list(record({ name: text, until: text }, ['name', 'until'])),
  fragment: record({ id: text, revision: count }, ['id', 'revision']),
  rest: object,
}

/** Whether a value is a list of fields as far as walking through it goes; `checkShape` looks at the rest. */
export function isFieldList(fields: unknown): fields is FieldDefinition[] {
  return Array.isArray(fields) && fields.every(isField)
}

function isField(field: unknown): boolean {
  if (!isRecord(field) || typeof own(field, 'name') !== 'string' || !isFieldType(own(field, 'type'))) return false
  const [inner, item] = [own(field, 'fields'), own(field, 'item')]
  return (inner === undefined || isFieldList(inner)) && (item === undefined || isField(item))
}

/** Members of fields that are not what they should be, or that nobody knows. */
export function checkShape(fields: readonly FieldDefinition[], pointer: string): SchemaIssue[] {
  return fields.flatMap((field, index) => shapeOf(field, pointerTo(pointer, index)))
}

function shapeOf(field: FieldDefinition, at: string): SchemaIssue[] {
  const issues = Object.entries(field).flatMap(([name, value]) => {
    const shape = shapeIn(MEMBERS, name)
    if (shape === undefined) return [fieldIssue(pointerTo(at, name), `A field has no “${name}”`)]
    return shape.is(value) ? [] : [fieldIssue(pointerTo(at, name), `“${name}” must be ${shape.told}`)]
  })
  const item = field.item === undefined ? [] : shapeOf(field.item, pointerTo(at, 'item'))
  return [...issues, ...checkShape(field.fields ?? [], pointerTo(at, 'fields')), ...item]
}
