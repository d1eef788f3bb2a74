import type { FieldDefinition, FieldOption } from './field-definition.ts'
import { CARRIED, DIALECT, VALIDATION_KEYWORDS, X_FIELD, X_ORDER } from './field-keywords.ts'
import type { JsonSchema } from './json.ts'
import { KINDS } from './kinds.ts'

/**
 * The JSON Schema (2020-12) of a list of fields, in their order. Unknown properties are refused. A field with
 * `showWhen` is no plain property: an `if`/`then` brings it in, so while its condition does not hold it is neither
 * required nor allowed, and a form that understands conditions does not show it.
 */
export function compileFields(fields: readonly FieldDefinition[]): JsonSchema {
  return { $schema: DIALECT, ...objectOf(fields) }
}

/** A product type's schema from either of the two forms it is written in. */
export function schemaOf(input: { schema: JsonSchema } | { fields: readonly FieldDefinition[] }): JsonSchema {
  return 'fields' in input ? compileFields(input.fields) : input.schema
}

function objectOf(fields: readonly FieldDefinition[]): JsonSchema {
  const plain = fields.filter((field) => field.showWhen === undefined)
  const branches = fields.flatMap((field) => branchOf(field, fields))
  const base = { type: 'object', properties: propertiesOf(plain), ...requiredOf(plain) }
  // Databases that store JSON in binary forget the order of keys, and conditional fields stand elsewhere anyway.
  const order = fields.length === 0 ? {} : { [X_ORDER]: fields.map((field) => field.name) }
  if (branches.length === 0) return { ...base, additionalProperties: false, ...order }
  // `additionalProperties` sees only its neighbour `properties`; `unevaluatedProperties` sees what a `then` brought in.
  return { ...base, allOf: branches, unevaluatedProperties: false, ...order }
}

function propertiesOf(fields: readonly FieldDefinition[]): JsonSchema {
  return Object.fromEntries(fields.map((field) => [field.name, propertyOf(field)]))
}

function requiredOf(fields: readonly FieldDefinition[]): JsonSchema {
  const required = fields.filter((field) => field.required === true).map((field) => field.name)
  return required.length === 0 ? {} : { required }
}

function branchOf(field: FieldDefinition, siblings: readonly FieldDefinition[]): JsonSchema[] {
  if (field.showWhen === undefined) return []
  const { field: name, equals } = field.showWhen
  const holdsMany = siblings.find((sibling) => sibling.name === name)?.type === 'multiselect'
  const wanted = holdsMany ? { contains: { const: equals } } : { const: equals }
  return [
    {
      if: { properties: { [name]: wanted }, required: [name] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
      then: { properties: propertiesOf([field]), ...requiredOf([field]) },
    },
  ]
}

function propertyOf(field: FieldDefinition): JsonSchema {
  return {
    ...KINDS[field.type].base,
    ...contentOf(field),
    ...(field.label === undefined ? {} : { title: field.label }),
    ...(field.help === undefined ? {} : { description: field.help }),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...boundsOf(field),
    [X_FIELD]: extrasOf(field),
  }
}

function contentOf(field: FieldDefinition): JsonSchema {
  if (field.type === 'select' && field.options) return { oneOf: field.options.map(choiceOf) }
  if (field.type === 'multiselect') {
    const items = { type: 'string', ...(field.options ? { oneOf: field.options.map(choiceOf) } : {}) }
    return { items, uniqueItems: true }
  }
  if (field.type === 'list' && field.item) return { items: itemOf(field.item) }
  if (field.type === 'group') return objectOf(field.fields ?? [])
  return {}
}

function choiceOf(option: FieldOption): JsonSchema {
  return typeof option === 'string' ? { const: option } : { const: option.value, title: option.label }
}

/** An element of a list has no property name in JSON Schema, so `x-field` keeps the one it was given. */
function itemOf(item: FieldDefinition): JsonSchema {
  const schema = propertyOf(item)
  const kept = { ...extrasOf(item), name: item.name, ...(item.required ? { required: true } : {}) }
  return { ...schema, [X_FIELD]: kept }
}

function boundsOf({ validation = {} }: FieldDefinition): JsonSchema {
  const stated = VALIDATION_KEYWORDS.filter(([bound]) => validation[bound] !== undefined)
  return Object.fromEntries(stated.map(([bound, keyword]) => [keyword, validation[bound]]))
}

function extrasOf(field: FieldDefinition): JsonSchema {
  const carried = CARRIED.filter((name) => field[name] !== undefined).map((name) => [name, field[name]])
  return {
    type: field.type,
    ...Object.fromEntries(carried),
    ...(field.validation?.message === undefined ? {} : { message: field.validation.message }),
    ...(field.required === false ? { required: false } : {}),
  }
}
