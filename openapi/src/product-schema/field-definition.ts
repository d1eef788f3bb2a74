/** The kinds of field a product type is made of. */
export const FIELD_TYPES = [
  'text',
  'textarea',
  'richtext',
  'number',
  'integer',
  'money',
  'boolean',
  'date',
  'datetime',
  'select',
  'multiselect',
  'color',
  'url',
  'email',
  'image',
  'file',
  'reference',
  'list',
  'group',
  'json',
] as const

export type FieldType = (typeof FIELD_TYPES)[number]

export function isFieldType(value: unknown): value is FieldType {
  return FIELD_TYPES.some((type) => type === value)
}

/** A choice of a select or multiselect; a plain string is its own label. */
export type FieldOption = string | { value: string; label: string }

/** Bounds of a field's value; `message` replaces the standard sentence when one of them is not met. */
export type FieldValidation = {
  minLength?: number
  maxLength?: number
  pattern?: string
  min?: number
  max?: number
  step?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  message?: string
}

/** The field is asked for only while another field of the same group has this value (a multiselect: contains it). */
export type FieldCondition = { field: string; equals: unknown }

/** The short form of one custom field; `compileFields` turns a list of them into a JSON Schema. */
export type FieldDefinition = {
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
  reference?: { resource: string }
  /** The fields of a `group`. */
  fields?: FieldDefinition[]
  /** What a `list` holds. */
  item?: FieldDefinition
  showWhen?: FieldCondition
  unit?: string
  /** Offered as a filter in lists and in the storefront. */
  filterable?: boolean
  /** Shown as a column of the product grid. */
  grid?: boolean
}
