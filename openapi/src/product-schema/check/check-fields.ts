import { compileFields } from '../compile-fields.ts'
import type { FieldDefinition } from '../field-definition.ts'
import { withIds } from '../field-ids.ts'
import type { JsonSchema } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import { checkSchema } from './check-schema.ts'
import { checkDocument } from './document.ts'
import { fieldPointer } from './field-pointer.ts'
import { checkField } from './fields/field.ts'
import { checkGroup } from './fields/group.ts'
import { fieldIssue } from './fields/issue.ts'
import { checkShape, isFieldList } from './fields/shape.ts'
import type { SchemaIssue } from './schema-issue.ts'

/**
 * Everything wrong with the short form, by pointers into the list; then all that `checkSchema` finds in its schema.
 * `rest` is what the schema says beyond the fields, which may refer to it; a fault in there has no place in the list.
 */
export function checkFields(fields: unknown, rest: JsonSchema = {}): SchemaIssue[] {
  if (!isFieldList(fields)) return [fieldIssue('', 'The fields must be a list of objects with a name and a type')]
  const unreadable = checkDocument(fields)
  if (unreadable.length > 0) return unreadable
  const misshapen = checkShape(fields, '')
  if (misshapen.length > 0) return misshapen
  const issues = [...checkList(fields, ''), ...checkIds(fields)]
  if (issues.length > 0) return issues
  return checkSchema(compileFields(fields, rest)).map((issue) => ({
    ...issue,
    pointer: fieldPointer(fields, issue.pointer),
  }))
}

function checkList(fields: readonly FieldDefinition[], pointer: string): SchemaIssue[] {
  return [...checkGroup(fields, pointer), ...fields.flatMap((field, at) => checkDeep(field, pointerTo(pointer, at)))]
}

function checkDeep(field: FieldDefinition, at: string): SchemaIssue[] {
  const item = field.item === undefined ? [] : checkItem(field.item, pointerTo(at, 'item'))
  return [...checkField(field, at), ...checkList(field.fields ?? [], pointerTo(at, 'fields')), ...item]
}

/** An element of a list has no siblings to depend on and no name that could have been another. */
function checkItem(item: FieldDefinition, at: string): SchemaIssue[] {
  const isBound = item.showWhen !== undefined || item.conditions !== undefined
  return [
    ...(isBound ? [fieldIssue(at, 'The entries of a list cannot depend on another field')] : []),
    ...(item.aliases === undefined ? [] : [fieldIssue(at, 'The entries of a list have no former names')]),
    ...checkDeep(item, at),
  ]
}

/** Ids are compared over the whole type, as a field may move from one group into another. */
function checkIds(fields: readonly FieldDefinition[]): SchemaIssue[] {
  const seen = new Set<string>()
  const check = (list: readonly FieldDefinition[], pointer: string): SchemaIssue[] =>
    list.flatMap((field, index) => checkOne(field, pointerTo(pointer, index)))
  const checkOne = (field: FieldDefinition, at: string): SchemaIssue[] => {
    const id = field.id ?? ''
    const isTaken = seen.has(id)
    seen.add(id)
    return [
      ...(isTaken ? [fieldIssue(pointerTo(at, 'id'), `“${id}” is the id of another field already`)] : []),
      ...check(field.fields ?? [], pointerTo(at, 'fields')),
      ...(field.item === undefined ? [] : checkOne(field.item, pointerTo(at, 'item'))),
    ]
  }
  return check(withIds(fields), '')
}
