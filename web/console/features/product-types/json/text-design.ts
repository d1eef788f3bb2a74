import { isRecord } from '@mtc/openapi/json'
import { checkFields, checkSchema, type FieldDefinition, fieldsOf, type JsonSchema } from '@mtc/openapi/product-schema'
import type { JsonFinding } from '../../../../ui/json-editor/json-editor.tsx'
import type { Design } from '../model/design.ts'
import { identified } from '../model/identified.ts'
import { schemaOfDesign } from '../model/schema-of.ts'
import { unknownFieldKinds, unknownKinds } from './unknown-kinds.ts'

/** The two forms in which a design is written as text. */
export type JsonForm = 'schema' | 'fields'

/** The value that a text says; undefined while it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    // The editor itself marks where the text stops being JSON.
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

/** The design in one of its forms. */
export const jsonOf = (form: JsonForm, design: Design): unknown =>
  form === 'schema' ? schemaOfDesign(design) : { fields: design.fields, rest: design.rest, uiConfig: design.uiConfig }

const shortForm = (value: unknown): { fields: unknown; rest: JsonSchema; uiConfig: unknown } => {
  const record = isRecord(value) ? value : {}
  const rest = isRecord(record.rest) ? record.rest : {}
  return Array.isArray(value)
    ? { fields: value, rest: {}, uiConfig: undefined }
    : { fields: record.fields, rest, uiConfig: record.uiConfig }
}

/** Everything wrong with a design in one of its forms, by pointers into the text. */
export function findings(form: JsonForm, value: unknown): JsonFinding[] {
  if (value === undefined) return []
  if (form === 'schema')
    return [...unknownKinds(value), ...checkSchema(value).map(({ pointer, message }) => ({ pointer, message }))]
  const prefix = Array.isArray(value) ? '' : '/fields'
  // The check of all fields would only say that one of them is none.
  const unknown = unknownFieldKinds(shortForm(value).fields, prefix)
  if (unknown.length > 0) return unknown
  return checkFields(shortForm(value).fields).map(({ pointer, message }) => ({
    pointer: `${prefix}${pointer}`,
    message,
  }))
}

/** The design that a sound text says; undefined while anything is wrong with it. */
export function designFrom(form: JsonForm, value: unknown, before: Design): Design | undefined {
  if (findings(form, value).length > 0) return undefined
  if (form === 'schema') {
    if (!isRecord(value)) return undefined
    const { fields, rest } = fieldsOf(value)
    return { ...before, fields: identified(fields, before.fields), rest }
  }
  const { fields, rest, uiConfig } = shortForm(value)
  const list = fields as FieldDefinition[] // `checkFields` found them sound
  return {
    ...before,
    fields: identified(list, before.fields),
    rest,
    uiConfig: isRecord(uiConfig) ? uiConfig : before.uiConfig,
  }
}
