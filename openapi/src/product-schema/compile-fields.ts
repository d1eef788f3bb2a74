import { boundsOf, messageExtras } from './compile/bounds.ts'
import { branchesOf, requirementOf } from './compile/branches.ts'
import { choicesOf } from './compile/choices.ts'
import { measurementOf } from './compile/measurement.ts'
import { isConditional } from './conditions/field-state.ts'
import type { FieldDefinition } from './field-definition.ts'
import { CARRIED, DIALECT, LOCALE, X_ALIAS_OF, X_FIELD, X_ORDER } from './field-keywords.ts'
import { isRecord, type JsonSchema, own, ownRecord } from './json.ts'
import { KINDS } from './kinds.ts'
import { withRest } from './rest.ts'

/**
 * The JSON Schema (2020-12) of a list of fields, in their order, with the keywords of a `rest` that fields have no
 * words for. Unknown properties are refused. A field that shows under a condition is no plain property: an `if`/`then`
 * brings it in, so while its condition does not hold it is neither required nor allowed, and a form that understands
 * conditions does not show it.
 */
export function compileFields(fields: readonly FieldDefinition[], rest: JsonSchema = {}): JsonSchema {
  return withRest({ $schema: DIALECT, ...objectOf(fields, '') }, rest)
}

/** A product type's schema from either of the two forms it is written in. */
export function schemaOf(input: { schema: JsonSchema } | { fields: readonly FieldDefinition[] }): JsonSchema {
  return 'fields' in input ? compileFields(input.fields) : input.schema
}

/** `path` is the way of names to the object: what its fields' ids begin with where they have none of their own. */
function objectOf(fields: readonly FieldDefinition[], path: string): JsonSchema {
  const properties = (of: readonly FieldDefinition[]) => propertiesOf(of, path)
  const plain = fields.filter((field) => !isConditional(field))
  const branches = branchesOf(fields, properties)
  const required = plain.flatMap((field) => requirementOf(field).required ?? [])
  const base = { type: 'object', properties: properties(plain), ...(required.length > 0 ? { required } : {}) }
  // Databases that store JSON in binary forget the order of keys, and conditional fields stand elsewhere anyway.
  const order = fields.length === 0 ? {} : { [X_ORDER]: fields.map((field) => field.name) }
  if (branches.length === 0) return { ...base, additionalProperties: false, ...order }
  // `additionalProperties` sees only its neighbour `properties`; `unevaluatedProperties` sees what a `then` brought in.
  return { ...base, allOf: branches, unevaluatedProperties: false, ...order }
}

/** Each field's property, and the same under its former names. */
function propertiesOf(fields: readonly FieldDefinition[], path: string): JsonSchema {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const property = propertyOf(field, `${path}${field.name}`)
    const former = (field.aliases ?? []).map(({ name }): [string, unknown] => [name, aliasOf(property, field.name)])
    return [[field.name, property], ...former]
  })
  return Object.fromEntries(entries)
}

function aliasOf(property: JsonSchema | boolean, name: string): JsonSchema {
  const { [X_FIELD]: _extras, ...said } = isRecord(property) ? property : {}
  return { ...said, deprecated: true, [X_ALIAS_OF]: name }
}

/** A field's property at a way of names. Only a field of the kind `schema` may be a plain true or false. */
export function propertyOf(field: FieldDefinition, path: string, extras = extrasOf(field, path)): JsonSchema | boolean {
  if (field.type === 'schema') return writtenOf(field, extras)
  const isMeasured = field.type === 'measurement'
  const bounds = isMeasured ? {} : boundsOf(field.validation)
  const value = { ...baseOf(field), ...contentOf(field, path) }
  const said = field.localized
    ? localizedOf(field, { ...value, ...bounds })
    : { ...value, ...annotationsOf(field), ...bounds }
  return withRest({ ...said, [X_FIELD]: { type: field.type, ...extras } }, field.rest)
}

function annotationsOf(field: FieldDefinition): JsonSchema {
  return {
    ...(field.label === undefined ? {} : { title: field.label }),
    ...(field.help === undefined ? {} : { description: field.help }),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(field.deprecated ? { deprecated: true } : {}),
  }
}

function writtenOf(field: FieldDefinition, extras: JsonSchema): JsonSchema | boolean {
  const { schema = {} } = field
  const said = annotationsOf(field)
  if (Object.keys({ ...said, ...extras }).length === 0) return schema
  const written: JsonSchema = isRecord(schema) ? schema : schema ? {} : { not: {} }
  if (Object.keys(extras).length === 0) return { ...written, ...said }
  return { ...written, ...said, [X_FIELD]: { ...ownRecord(written, X_FIELD), type: field.type, ...extras } }
}

/** One value for each language (BCP 47). */
function localizedOf(field: FieldDefinition, value: JsonSchema): JsonSchema {
  const title = field.label === undefined ? {} : { title: field.label }
  return {
    type: 'object',
    propertyNames: { pattern: LOCALE },
    additionalProperties: { ...value, ...title, [X_FIELD]: { type: field.type, ...messageExtras(field) } },
    ...(field.required ? { minProperties: 1 } : {}),
    ...annotationsOf(field),
  }
}

function contentOf(field: FieldDefinition, path: string): JsonSchema {
  switch (field.type) {
    case 'select':
      return field.options ? choicesOf(field.options) : {}
    case 'multiselect':
      return { items: { type: 'string', ...(field.options ? choicesOf(field.options) : {}) } }
    case 'measurement':
      return measurementOf(field)
    case 'list':
      return field.item ? { items: itemOf(field.item, `${path}.${field.item.name}`) } : {}
    case 'table':
      return { items: objectOf(field.fields ?? [], `${path}.`) }
    case 'group':
      return objectOf(field.fields ?? [], `${path}.`)
    default:
      return {}
  }
}

/** What every field like this one is, whatever it is held to. */
export function baseOf({ type, reference }: Pick<FieldDefinition, 'type' | 'reference'>): JsonSchema {
  const { base } = KINDS[type]
  if (type === 'multiselect') return { ...base, uniqueItems: true }
  return reference?.many ? { type: 'array', items: base, uniqueItems: true } : base
}

/** An element of a list has no property name in JSON Schema, so `x-field` keeps the one it was given. */
function itemOf(item: FieldDefinition, path: string): JsonSchema | boolean {
  const name = item.name === UNNAMED_ITEM ? {} : { name: item.name }
  const required = item.required ? { required: true } : {}
  return propertyOf(item, path, { ...extrasOf(item, path), ...name, ...required })
}

/** What the elements of a list are called that nobody named. */
export const UNNAMED_ITEM = 'item'

/** What `x-field` carries beside the kind. */
function extrasOf(field: FieldDefinition, path: string): JsonSchema {
  const carried = CARRIED.filter((name) => field[name] !== undefined && !(name === 'id' && field.id === path))
  const isSaid = field.required === true && (field.aliases ?? []).length > 0
  return {
    ...Object.fromEntries(carried.map((name) => [name, own(field, name)])),
    // Alone, it shows in the branch that brings the field in.
    ...(field.showWhen && field.conditions ? { showWhen: field.showWhen } : {}),
    ...messageExtras(field),
    ...(isSaid || field.required === false ? { required: field.required } : {}),
  }
}
