import type { FieldBound, FieldDefinition } from './field-definition.ts'

/** The dialect that compiled schemas name and that every schema is read as. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** Keyword that carries what plain JSON Schema has no word for: kind, unit, placeholder, message, … */
export const X_FIELD = 'x-field'

/** Keyword that keeps the order of an object's fields, the conditional ones included. */
export const X_ORDER = 'x-order'

/** A bound of the short form and the keyword that states it. */
export const VALIDATION_KEYWORDS: readonly (readonly [FieldBound, string])[] = [
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
export const CARRIED = [
  'id',
  'placeholder',
  'reference',
  'measure',
  'language',
  'conditions',
  'unit',
  'localized',
  'width',
  'filterable',
  'grid',
  'aliases',
  'fragment',
] as const satisfies readonly (keyof FieldDefinition)[]
