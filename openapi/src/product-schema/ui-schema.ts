import type { FieldDefinition, FieldType } from './field-definition.ts'
import { fieldsOf } from './fields-of.ts'
import { isRecord, type JsonSchema } from './json.ts'

/** Fields that a form shows together under a title. */
export type FormGroup = { title: string; description?: string; fields: string[]; columns?: number }

/** How a product type's form is laid out, apart from what its schema says. */
export type UiConfig = {
  groups?: FormGroup[]
  /** Names in the order of the form; those left out follow in the order of the schema. */
  order?: string[]
  /** How much of a row a field takes. */
  spans?: Record<string, 'full' | 'half'>
  /** The last word: members of the uiSchema that replace the derived ones. */
  uiSchema?: Record<string, unknown>
}

/** A uiSchema for react-jsonschema-form, as plain data. */
export type UiSchema = Record<string, unknown>

const WIDGETS: Partial<Record<FieldType, string>> = {
  textarea: 'textarea',
  richtext: 'richtext',
  number: 'number',
  integer: 'number',
  money: 'money',
  boolean: 'checkbox',
  date: 'date',
  datetime: 'datetime',
  select: 'select',
  multiselect: 'checkboxes',
  color: 'color',
  image: 'image',
  file: 'file',
  reference: 'reference',
  json: 'json',
}

/** The form of a product type: widgets, hints, order and cards, derived from its schema and laid out by its config. */
export function uiSchemaOf(schema: JsonSchema, config: UiConfig = {}): UiSchema {
  const derived = uiOfFields(fieldsOf(schema).fields)
  const order = config.order ? { 'ui:order': [...new Set([...config.order, '*'])] } : {}
  const groups = config.groups?.length ? { 'ui:options': { groups: config.groups } } : {}
  const spans = Object.fromEntries(
    Object.entries(config.spans ?? {}).map(([name, span]) => [name, { 'ui:options': { span } }]),
  )
  return [spans, order, groups, config.uiSchema ?? {}].reduce(merged, derived)
}

function uiOfFields(fields: readonly FieldDefinition[]): UiSchema {
  const members = fields.map((field) => [field.name, uiOfField(field)])
  const order = fields.length === 0 ? {} : { 'ui:order': [...fields.map((field) => field.name), '*'] }
  return { ...Object.fromEntries(members), ...order }
}

function uiOfField(field: FieldDefinition): UiSchema {
  const widget = field.type === 'list' && field.item?.type === 'image' ? 'images' : WIDGETS[field.type]
  return {
    ...(field.type === 'group' ? uiOfFields(field.fields ?? []) : {}),
    ...(field.type === 'list' && field.item ? { items: uiOfField(field.item) } : {}),
    ...(widget === undefined ? {} : { 'ui:widget': widget }),
    ...(field.placeholder === undefined ? {} : { 'ui:placeholder': field.placeholder }),
    ...(field.help === undefined ? {} : { 'ui:help': field.help }),
    ...(field.unit === undefined ? {} : { 'ui:unit': field.unit }),
    ...(field.reference === undefined ? {} : { 'ui:resource': field.reference.resource }),
  }
}

function merged(before: UiSchema, given: UiSchema): UiSchema {
  const result = { ...before }
  for (const [key, value] of Object.entries(given)) {
    const known = result[key]
    result[key] = isRecord(known) && isRecord(value) ? merged(known, value) : value
  }
  return result
}
