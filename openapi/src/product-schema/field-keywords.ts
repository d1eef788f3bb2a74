import type { FieldType, FieldValidation } from './field-definition.ts'
import type { JsonSchema } from './json.ts'

/** The dialect that compiled schemas name and that every schema is read as. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** Keyword that carries what plain JSON Schema has no word for: kind, unit, placeholder, message, … */
export const X_FIELD = 'x-field'

/** Keyword that keeps the order of an object's fields, the conditional ones included. */
export const X_ORDER = 'x-order'

/** What a kind of field is in plain JSON Schema, apart from options, groups and lists. */
export const BASE_SCHEMA: Readonly<Record<FieldType, JsonSchema>> = {
  text: { type: 'string' },
  textarea: { type: 'string' },
  richtext: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  money: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  select: { type: 'string' },
  multiselect: { type: 'array' },
  color: { type: 'string', format: 'color' },
  url: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  image: { type: 'string', format: 'uuid' },
  file: { type: 'string', format: 'uuid' },
  reference: { type: 'string', format: 'uuid' },
  list: { type: 'array' },
  group: { type: 'object' },
  json: {},
}

/** A bound of the short form and the keyword that states it. */
export const VALIDATION_KEYWORDS: readonly (readonly [Exclude<keyof FieldValidation, 'message'>, string])[] = [
  ['minLength', 'minLength'],
  ['maxLength', 'maxLength'],
  ['pattern', 'pattern'],
  ['min', 'minimum'],
  ['max', 'maximum'],
  ['step', 'multipleOf'],
  ['minItems', 'minItems'],
  ['maxItems', 'maxItems'],
  ['uniqueItems', 'uniqueItems'],
]

/** Members of the short form that `x-field` carries unchanged. */
export const CARRIED = ['placeholder', 'reference', 'unit', 'filterable', 'grid'] as const
