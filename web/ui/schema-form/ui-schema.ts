import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import type { UiSchema } from '@rjsf/utils'
import { resolved, schemaAt, schemasAt } from './json-schema.ts'

/** The widget for each kind of field that a schema names in `x-field`. */
const widgetOfKind: Readonly<Record<string, string>> = {
  textarea: 'textarea',
  richtext: 'richtext',
  markdown: 'markdown',
  number: 'number',
  integer: 'number',
  money: 'money',
  currency: 'currency',
  percentage: 'percentage',
  measurement: 'measurement',
  time: 'TimeWidget',
  duration: 'duration',
  tags: 'tags',
  phone: 'phone',
  code: 'code',
  gallery: 'images',
  multiselect: 'checkboxes',
  color: 'color',
  image: 'image',
  file: 'file',
  reference: 'reference',
  json: 'json',
}

/** The widget for what a schema wants offered beside the field, which is typed all the same. */
const widgetOfOffer: Readonly<Record<string, string>> = { addresses: 'address', pages: 'page' }

const named = (table: Readonly<Record<string, string>>, name: unknown): string | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined

const deepest = 24

const kindOf = (schema: JsonSchema): string | undefined => {
  const type = schemaAt(schema, 'x-field')?.type
  return typeof type === 'string' ? type : undefined
}

function widgetOf(schema: JsonSchema, root: JsonSchema): string | undefined {
  const extras = schemaAt(schema, 'x-field') ?? {}
  if (extras.localized === true && schemaAt(schema, 'additionalProperties')) return 'localized'
  const kind = kindOf(schema)
  if (kind === 'reference' && schemaAt(extras, 'reference')?.many === true) return 'references'
  const widget = named(widgetOfOffer, extras.offers) ?? named(widgetOfKind, kind)
  if (widget) return widget
  const types = [schema.type].flat()
  if (schemasAt(schema, 'oneOf').length > 0 || schemasAt(schema, 'anyOf').length > 0 || schema.enum !== undefined)
    return
  if (types.includes('number') || types.includes('integer')) return 'number'
  if (types.includes('array')) {
    const items = schemaAt(schema, 'items')
    if (!items) return 'json'
    return kindOf(resolved(items, root)) === 'image' ? 'images' : undefined
  }
  const isOpenObject = types.includes('object') && !schema.properties && !schema.allOf && !schema.if
  return isOpenObject || isAnything(schema) ? 'json' : undefined
}

const shaping = ['type', 'properties', 'allOf', 'if', '$ref', 'const', 'required']

/** A schema that says nothing about the shape of its values. */
const isAnything = (schema: JsonSchema) => !shaping.some((keyword) => keyword in schema)

function optionsOf(schema: JsonSchema): UiSchema {
  const extras = schemaAt(schema, 'x-field') ?? {}
  const reference = schemaAt(extras, 'reference')
  return {
    ...(typeof extras.unit === 'string' ? { 'ui:unit': extras.unit } : {}),
    ...(typeof extras.placeholder === 'string' ? { 'ui:placeholder': extras.placeholder } : {}),
    ...(reference ? { 'ui:resource': reference.resource } : {}),
    ...(typeof reference?.productTypeId === 'string' ? { 'ui:productTypeId': reference.productTypeId } : {}),
    ...(extras.type === 'table' ? { 'ui:table': true } : {}),
    ...(Array.isArray(schema['x-order']) ? { 'ui:order': [...schema['x-order'], '*'] } : {}),
  }
}

/** The fields of a table's rows stand under the names of their columns, and have none of their own. */
const unlabelled = (row: UiSchema): UiSchema =>
  Object.fromEntries(
    Object.entries(row).map(([name, ui]) =>
      name.startsWith('ui:') || !isRecord(ui)
        ? [name, ui]
        : [name, { ...ui, 'ui:options': { label: false, description: '' } }],
    ),
  )

/** The ui schema that a schema's own words ask for: which widget, unit, placeholder, order. */
export function deriveUiSchema(schema: JsonSchema, root: JsonSchema = schema, depth = 0): UiSchema {
  if (depth > deepest) return {}
  const own = resolved(schema, root)
  const inner = (part: JsonSchema) => deriveUiSchema(part, root, depth + 1)
  const widget = widgetOf(own, root)
  const properties = Object.entries(schemaAt(own, 'properties') ?? {})
  const items = schemaAt(own, 'items')
  const parts = [...schemasAt(own, 'allOf'), schemaAt(own, 'then'), schemaAt(own, 'else')]
  // A branch brings fields in; how the object itself is drawn is not its business. The first to name a field says what
  // it is: later ones make it read-only or leave it fewer options.
  const branches = parts.flatMap((part) =>
    Object.entries(part ? inner(part) : {}).filter(([key]) => !key.startsWith('ui:')),
  )
  const alternatives = ['oneOf', 'anyOf'].flatMap((keyword) => {
    const listed = schemasAt(own, keyword)
    return listed.some((part) => !('const' in part)) ? [[keyword, listed.map(inner)] as const] : []
  })
  return {
    ...Object.fromEntries(branches.toReversed()),
    ...Object.fromEntries(properties.flatMap(([name, part]) => (isRecord(part) ? [[name, inner(part)]] : []))),
    ...Object.fromEntries(alternatives),
    ...(items ? { items: kindOf(own) === 'table' ? unlabelled(inner(items)) : inner(items) } : {}),
    ...(widget ? { 'ui:widget': widget } : {}),
    ...optionsOf(own),
  }
}

/** What a host asks for over what the schema asks for, member by member. */
export function mergeUiSchema(derived: UiSchema, given: UiSchema = {}): UiSchema {
  const merged: UiSchema = { ...derived }
  for (const [key, value] of Object.entries(given)) {
    const before = Object.hasOwn(derived, key) ? derived[key] : undefined
    merged[key] = isRecord(before) && isRecord(value) ? mergeUiSchema(before, value) : value
  }
  return merged
}
