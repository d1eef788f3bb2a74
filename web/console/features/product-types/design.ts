import {
  compileFields,
  type FieldDefinition,
  fieldsOf,
  type JsonSchema,
  type UiConfig,
} from '@mtc/openapi/product-schema'
import { isRecord } from '../../core/json.ts'
import type { Body } from '../../screens/record/body.ts'

/** A product type as it is designed: in its short form where that says everything, as a schema otherwise. */
export interface Design {
  fields: FieldDefinition[] | undefined
  schema: JsonSchema
  uiConfig: UiConfig
}

const isFieldList = (value: unknown): value is FieldDefinition[] =>
  Array.isArray(value) && value.every((field) => isRecord(field) && typeof field.name === 'string')

/** The design that a form's body holds. */
export function designOf(body: Body): Design {
  const fields = isFieldList(body.fields) ? body.fields : undefined
  const schema = fields ? compileFields(fields) : isRecord(body.schema) ? body.schema : compileFields([])
  return { fields, schema, uiConfig: isRecord(body.uiConfig) ? body.uiConfig : {} }
}

/** The body with other fields. What is sent is the short form; the API compiles it. */
export const withFields = (body: Body, fields: FieldDefinition[]): Body => ({ ...body, fields })

/** The body with another schema: in its short form if that loses nothing. */
export function withSchema(body: Body, schema: JsonSchema): Body {
  const { fields, lossless } = fieldsOf(schema)
  return lossless ? { ...body, fields } : { ...body, fields: null, schema }
}

/** What a change sends: one of the two forms, never both. */
export function oneForm(changes: Body): Body {
  const { fields, schema, ...rest } = changes
  if (Array.isArray(fields)) return { ...rest, fields }
  return schema === undefined ? rest : { ...rest, schema }
}
