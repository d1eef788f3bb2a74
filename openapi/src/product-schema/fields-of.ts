import { compileFields } from './compile-fields.ts'
import { type FieldDefinition, type FieldOption, type FieldValidation, isFieldType } from './field-definition.ts'
import { CARRIED, DIALECT, VALIDATION_KEYWORDS, X_FIELD, X_ORDER } from './field-keywords.ts'
import { typeOfSchema } from './field-type.ts'
import { isRecord, type JsonSchema, own, ownList, ownRecord, ownString, sameJson } from './json.ts'
import { dereferenced } from './references.ts'

/**
 * The short form of a schema, for the field list. `lossless` is false when the schema says something that the short
 * form cannot: compiling these fields would then lose it, so the schema is to be edited as JSON.
 */
export function fieldsOf(schema: JsonSchema): { fields: FieldDefinition[]; lossless: boolean } {
  const fields = objectFields(schema, { root: schema, entered: new Set() })
  return { fields, lossless: sameJson(compileFields(fields), { $schema: DIALECT, ...schema }, X_ORDER) }
}

/** Where in the document we are: the references on the way, so that none is entered twice. */
type Place = { root: JsonSchema; entered: ReadonlySet<unknown> }

function entered(schema: unknown, place: Place): [JsonSchema, Place] {
  const reference = own(schema, '$ref')
  if (reference === undefined) return [isRecord(schema) ? schema : {}, place]
  if (place.entered.has(reference)) return [{}, place]
  return [dereferenced(place.root, schema), { ...place, entered: new Set([...place.entered, reference]) }]
}

function objectFields(schema: unknown, place: Place): FieldDefinition[] {
  const branches = ownList(schema, 'allOf').flatMap((branch) => conditionalFields(branch, place))
  const fields = [...plainFields(schema, place), ...branches]
  const order = ownList(schema, X_ORDER)
  const rank = (field: FieldDefinition) => (order.includes(field.name) ? order.indexOf(field.name) : order.length)
  return order.length === 0 ? fields : fields.toSorted((a, b) => rank(a) - rank(b))
}

function plainFields(schema: unknown, place: Place): FieldDefinition[] {
  const required = ownList(schema, 'required')
  return Object.entries(ownRecord(schema, 'properties')).map(([name, property]) =>
    fieldOf(name, property, required.includes(name), place),
  )
}

/** Fields of an `if`/`then` of the shape that `compileFields` writes; other branches have no short form. */
function conditionalFields(branch: unknown, place: Place): FieldDefinition[] {
  const [condition, ...more] = Object.entries(ownRecord(own(branch, 'if'), 'properties'))
  if (condition === undefined || more.length > 0) return []
  const [field, wanted] = condition
  const holder = isRecord(own(wanted, 'contains')) ? own(wanted, 'contains') : wanted
  if (!isRecord(holder) || !Object.hasOwn(holder, 'const')) return []
  const showWhen = { field, equals: own(holder, 'const') }
  return plainFields(own(branch, 'then'), place).map((conditional) => ({ ...conditional, showWhen }))
}

function fieldOf(name: string, written: unknown, isRequired: boolean, outer: Place): FieldDefinition {
  const [property, place] = entered(written, outer)
  const extras = ownRecord(property, X_FIELD)
  const stated = own(extras, 'type')
  const type = isFieldType(stated) ? stated : typeOfSchema(property)
  const field: FieldDefinition = { name, type }
  const label = ownString(property, 'title')
  const help = ownString(property, 'description')
  if (label !== undefined) field.label = label
  if (help !== undefined) field.help = help
  if (isRequired) field.required = true
  else if (own(extras, 'required') === false) field.required = false
  if (own(property, 'default') !== undefined) field.default = own(property, 'default')
  const options = optionsOf(type === 'multiselect' ? own(property, 'items') : property)
  if (options && (type === 'select' || type === 'multiselect')) field.options = options
  const validation = validationOf(property, extras, type === 'multiselect')
  if (Object.keys(validation).length > 0) field.validation = validation
  if (type === 'group') field.fields = objectFields(property, place)
  if (type === 'list' && isRecord(own(property, 'items'))) field.item = itemField(own(property, 'items'), place)
  return Object.assign(field, carriedBy(extras))
}

function itemField(items: unknown, place: Place): FieldDefinition {
  const extras = ownRecord(items, X_FIELD)
  return fieldOf(ownString(extras, 'name') ?? 'item', items, own(extras, 'required') === true, place)
}

function optionsOf(schema: unknown): FieldOption[] | undefined {
  const choices = own(schema, 'oneOf') ?? own(schema, 'enum')
  if (!Array.isArray(choices)) return undefined
  return choices.map((choice) => {
    const value = String(isRecord(choice) ? own(choice, 'const') : choice)
    const label = ownString(choice, 'title')
    return label === undefined ? value : { value, label }
  })
}

function validationOf(property: unknown, extras: JsonSchema, isUniqueByKind: boolean): FieldValidation {
  const stated = VALIDATION_KEYWORDS.filter(([bound]) => !(isUniqueByKind && bound === 'uniqueItems'))
    .map(([bound, keyword]) => [bound, own(property, keyword)] as const)
    .filter(([, value]) => value !== undefined)
  const message = ownString(extras, 'message')
  return { ...Object.fromEntries(stated), ...(message === undefined ? {} : { message }) }
}

function carriedBy(extras: JsonSchema): JsonSchema {
  return Object.fromEntries(CARRIED.filter((name) => Object.hasOwn(extras, name)).map((name) => [name, extras[name]]))
}
