import type { Rule } from './conditions/rule.ts'
import type { JsonSchema } from './json.ts'
import type { UnitFamily } from './units/families.ts'

/** The kinds of field a product type is made of. `number` is the decimal; `schema` is what no other kind describes. */
export const FIELD_TYPES = [
  'text',
  'textarea',
  'richtext',
  'markdown',
  'number',
  'integer',
  'money',
  'percentage',
  'measurement',
  'boolean',
  'date',
  'datetime',
  'time',
  'duration',
  'select',
  'multiselect',
  'tags',
  'color',
  'url',
  'email',
  'phone',
  'image',
  'gallery',
  'file',
  'reference',
  'list',
  'table',
  'group',
  'code',
  'json',
  'schema',
] as const

export type FieldType = (typeof FIELD_TYPES)[number]

export function isFieldType(value: unknown): value is FieldType {
  return FIELD_TYPES.some((type) => type === value)
}

/** A choice of a select or multiselect; a plain string is its own label. */
export type FieldOption = string | { value: string; label: string }

/** What a field's value may be held to. */
export type FieldBounds = {
  minLength?: number
  maxLength?: number
  pattern?: string
  min?: number
  max?: number
  step?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
}

export type FieldBound = keyof FieldBounds

/** What a person's own message can be about. */
export type MessageTopic = FieldBound | 'required' | 'format'

/** Bounds of a field's value. A message of one's own replaces the standard sentence: `messages` for one bound, `message` for all. */
export type FieldValidation = FieldBounds & {
  message?: string
  messages?: Partial<Record<MessageTopic, string>>
}

/** The field is asked for only while another field of the same group has this value (a multiselect: contains it). */
export type FieldCondition = { field: string; equals: unknown }

/** What a rule can do to its field while it holds. */
export const RULE_EFFECTS = ['show', 'require', 'readOnly', 'options'] as const

export type RuleEffect = (typeof RULE_EFFECTS)[number]

/**
 * Something that happens to a field while `when` holds over the fields of its group: it is shown (and hidden
 * otherwise), required, not to be changed, or left with some of its options.
 */
export type FieldRule = { effect: RuleEffect; when: Rule; options?: string[] }

/** A former name of a field that is accepted in its place until a day (`2027-01-31`). */
export type FieldAlias = { name: string; until: string }

/** What a reference points at. `many`: any number of rows; `productTypeId`: products of this type only. */
export type FieldReference = { resource: string; many?: boolean; productTypeId?: string }

/** The units a measurement is given in; all those of its family where none are named. */
export type FieldMeasure = { family: UnitFamily; units?: string[] }

export type FieldWidth = 'full' | 'half' | 'third' | 'two-thirds'

/** The short form of one custom field; `compileFields` turns a list of them into a JSON Schema. */
export type FieldDefinition = {
  /** Names the field for ever, whatever it is called; where it is absent, the way of names to it does (`group.name`). */
  id?: string
  name: string
  type: FieldType
  label?: string
  help?: string
  required?: boolean
  default?: unknown
  placeholder?: string
  options?: FieldOption[]
  validation?: FieldValidation
  /** What a `reference` points at, e.g. `{ resource: 'brands' }`. */
  reference?: FieldReference
  /** The fields of a `group`, the columns of a `table`. */
  fields?: FieldDefinition[]
  /** What a `list` holds. */
  item?: FieldDefinition
  /** What a `measurement` is given in; `unit` is the one offered first. */
  measure?: FieldMeasure
  /** What a `code` is written in. */
  language?: string
  /** What a `schema` field is, as it is written. */
  schema?: JsonSchema | boolean
  /** Shorthand of a rule with the effect `show`. */
  showWhen?: FieldCondition
  conditions?: FieldRule[]
  unit?: string
  /** The value is an object: one value for each language. */
  localized?: boolean
  /** How much of a form's row the field takes. */
  width?: FieldWidth
  /** Offered as a filter in lists and in the storefront. */
  filterable?: boolean
  /** Shown as a column of the product grid. */
  grid?: boolean
  deprecated?: boolean
  aliases?: FieldAlias[]
  /** On a group: its fields are a copy of this fragment's, as of that revision. */
  fragment?: { id: string; revision: number }
  /** Keywords of its schema that the short form has no words for; see `rest.ts`. */
  rest?: JsonSchema
}
