import { compileFields } from '../compile-fields.ts'
import { type FieldDefinition, isFieldType } from '../field-definition.ts'
import { isRecord, own, ownList, ownRecord } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import { KINDS } from '../kinds.ts'
import { checkSchema } from './check-schema.ts'
import { checkDocument } from './document.ts'
import type { SchemaIssue } from './schema-issue.ts'

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,79}$/
/** Everything wrong with the short form, by pointers into the list; then all that `checkSchema` finds in its schema. */
export function checkFields(fields: unknown): SchemaIssue[] {
  if (!isFieldList(fields)) return [issue('', 'The fields must be a list of objects with a name and a type')]
  const unreadable = checkDocument(fields)
  if (unreadable.length > 0) return unreadable
  const issues = checkList(fields, '')
  return issues.length > 0 ? issues : checkSchema(compileFields(fields))
}

/** Shapes that would not even compile are told apart here; whatever else is wrong is found by `checkField`. */
function isFieldList(fields: unknown): fields is FieldDefinition[] {
  return Array.isArray(fields) && fields.every(isField)
}

function isField(field: unknown): boolean {
  if (!isRecord(field) || typeof own(field, 'name') !== 'string' || !isFieldType(own(field, 'type'))) return false
  const isListOrNone = (name: string) => own(field, name) === undefined || Array.isArray(own(field, name))
  const isObjectOrNone = (name: string) => own(field, name) === undefined || isRecord(own(field, name))
  const item = own(field, 'item')
  return (
    isListOrNone('options') &&
    ownList(field, 'options').every(isOption) &&
    isListOrNone('fields') &&
    ownList(field, 'fields').every(isField) &&
    (item === undefined || isField(item)) &&
    ['validation', 'showWhen', 'reference'].every(isObjectOrNone)
  )
}

const isOption = (option: unknown) =>
  typeof option === 'string' || (typeof own(option, 'value') === 'string' && typeof own(option, 'label') === 'string')

const issue = (pointer: string, message: string): SchemaIssue => ({ pointer, code: 'INVALID_FIELD', message })

function checkList(fields: readonly FieldDefinition[], pointer: string): SchemaIssue[] {
  return fields.flatMap((field, index) => {
    const at = pointerTo(pointer, index)
    const isTaken = fields.findIndex((other) => other.name === field.name) < index
    const shown = field.showWhen
    const condition = fields.find((other) => other.name === shown?.field)
    const isAstray =
      shown !== undefined && (condition === undefined || condition === field || isCircular(field, fields))
    return [
      ...checkField(field, at),
      ...(isTaken ? [issue(pointerTo(at, 'name'), `“${field.name}” is the name of another field already`)] : []),
      ...(isAstray
        ? [issue(pointerTo(at, 'showWhen'), `“${field.name}” must depend on another field of the same group`)]
        : []),
    ]
  })
}

function isCircular(field: FieldDefinition, fields: readonly FieldDefinition[]): boolean {
  const seen = new Set<FieldDefinition>()
  let current: FieldDefinition | undefined = field
  while (current !== undefined && !seen.has(current)) {
    seen.add(current)
    const above: string | undefined = current.showWhen?.field
    current = fields.find((other) => other.name === above)
  }
  return current !== undefined
}

function checkField(field: FieldDefinition, at: string): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  const refuse = (step: string, message: string) => issues.push(issue(pointerTo(at, step), message))
  if (!NAME.test(field.name) || field.name === '__proto__') {
    refuse('name', 'A name starts with a letter and has letters, digits, “_” and “-” only, 80 at most')
  }
  const values = (field.options ?? []).map((option) => (typeof option === 'string' ? option : option.value))
  const isChoice = field.type === 'select' || field.type === 'multiselect'
  if (isChoice && values.length === 0) refuse('options', `“${field.name}” needs at least one option`)
  if (!isChoice && field.options) refuse('options', 'Only a select or multiselect has options')
  if (new Set(values).size < values.length) refuse('options', 'The same option is listed twice')
  if (field.type === 'list' && !field.item) refuse('item', `“${field.name}” must say what it is a list of`)
  if (field.type !== 'list' && field.item) refuse('item', 'Only a list has items')
  if (field.type !== 'group' && field.type !== 'table' && field.fields)
    refuse('fields', 'Only a group or table has fields')
  if (field.item?.showWhen) refuse('item', 'The entries of a list cannot depend on another field')
  const allowed = [...KINDS[field.type].bounds, 'message', 'messages'] as string[]
  for (const bound of Object.keys(ownRecord(field, 'validation'))) {
    if (!allowed.includes(bound)) refuse('validation', `“${bound}” does not apply to a field of the type ${field.type}`)
  }
  if (field.fields) issues.push(...checkList(field.fields, pointerTo(at, 'fields')))
  if (field.item) issues.push(...checkField(field.item, pointerTo(at, 'item')))
  return issues
}
