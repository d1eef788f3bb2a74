import type { FieldBound, FieldDefinition } from './field-definition.ts'

/** The dialect that compiled schemas name and that every schema is read as. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** Keyword that carries what plain JSON Schema has no word for: kind, unit, placeholder, message, … */
export const X_FIELD = 'x-field'

/** Keyword that keeps the order of an object's fields, the conditional ones included. */
export const X_ORDER = 'x-order'

/** Keyword of a property that is a field's former name: the name it has now. */
export const X_ALIAS_OF = 'x-alias-of'

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

/** What a language is called (BCP 47): the names of a localized value's parts. */
export const LOCALE = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$'
