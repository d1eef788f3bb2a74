import { checkFields } from '../check/check-fields.ts'
import { compileFields } from '../compile-fields.ts'
import type { FieldDefinition } from '../field-definition.ts'
import { isRecord, own, ownString } from '../json.ts'
import type { Imported } from './json-schema.ts'

/** Whether something is the short form: a list of fields, or an object that has one and is no JSON Schema. */
export function isShortForm(given: unknown): boolean {
  return Array.isArray(given) || (Array.isArray(own(given, 'fields')) && own(given, 'properties') === undefined)
}

/** Takes the short form: a list of fields, or `{ fields, name?, description? }`. */
export function importFields(given: unknown): Imported {
  const fields: unknown = Array.isArray(given) ? given : own(given, 'fields')
  const issues = checkFields(fields)
  const name = isRecord(given) ? ownString(given, 'name') : undefined
  const description = isRecord(given) ? ownString(given, 'description') : undefined
  const about = { ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) }
  if (issues.length > 0) return { schema: {}, fields: [], ...about, notes: [], issues }
  // checkFields has just said that it is one.
  const list = fields as FieldDefinition[]
  return { schema: compileFields(list), fields: list, ...about, notes: [], issues: [] }
}
