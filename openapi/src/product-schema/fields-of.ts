import { validationOf } from './compile/bounds.ts'
import { optionsOf } from './compile/choices.ts'
import { baseOf, compileFields, propertyOf, UNNAMED_ITEM } from './compile-fields.ts'
import { type FieldCondition, type FieldDefinition, type FieldValidation, isFieldType } from './field-definition.ts'
import { CARRIED, X_ALIAS_OF, X_FIELD, X_ORDER } from './field-keywords.ts'
import { typeOfSchema } from './field-type.ts'
import { isRecord, type JsonSchema, own, ownList, ownRecord, ownString } from './json.ts'
import { restOf } from './rest.ts'
import { sameSchema } from './same-schema.ts'

/** The short form of a schema; `lossless` when the fields alone say everything, so that the rest is empty. */
export type ReadFields = { fields: FieldDefinition[]; rest: JsonSchema; lossless: boolean }

/**
 * The short form of any schema of an object. What the short form has no words for is kept: a property as a field of
 * the kind `schema`, a keyword in a `rest`. `compileFields(fields, rest)` gives the schema again.
 */
export function fieldsOf(schema: JsonSchema): ReadFields {
  const read = objectFields(schema, '', compileFields) ?? { fields: [], rest: schema }
  return { ...read, lossless: Object.keys(read.rest).length === 0 }
}

type ObjectFields = { fields: FieldDefinition[]; rest: JsonSchema }
type Compile = (fields: FieldDefinition[]) => JsonSchema

/** The fields of an object and the keywords beyond them: with its conditions, without, or not understood at all. */
function objectFields(schema: JsonSchema, path: string, compile: Compile): ObjectFields | undefined {
  const plain = plainFields(schema, path)
  const isFormer = ({ name }: FieldDefinition) => own(own(own(schema, 'properties'), name), X_ALIAS_OF) !== undefined
  const ways = [
    () => [
      ...plain.filter((field) => !isFormer(field)),
      ...ownList(schema, 'allOf').flatMap((branch) => conditionalFields(branch, path)),
    ],
    () => plain,
    () => propertiesIn(schema, path).map(asWritten),
  ]
  for (const way of ways) {
    const fields = inOrder(way(), schema)
    const rest = restOf(schema, compile(fields))
    if (rest !== undefined) return { fields, rest }
  }
  return undefined
}

function inOrder(fields: FieldDefinition[], schema: JsonSchema): FieldDefinition[] {
  const order = new Map(ownList(schema, X_ORDER).map((name, rank) => [name, rank]))
  const rank = ({ name }: FieldDefinition) => order.get(name) ?? order.size
  return order.size === 0 ? fields : fields.toSorted((a, b) => rank(a) - rank(b))
}

/** A property to be read as a field; `path` is the way of names to it. */
type Property = { name: string; written: unknown; isRequired: boolean; path: string }

function propertiesIn(schema: unknown, path: string): Property[] {
  const required = new Set(ownList(schema, 'required'))
  return Object.entries(ownRecord(schema, 'properties')).map(([name, written]) => ({
    name,
    written,
    isRequired: required.has(name),
    path: `${path}${name}`,
  }))
}

const plainFields = (schema: unknown, path: string) => propertiesIn(schema, path).map(fieldOf)

/** The field that an `if`/`then` brings in, where it is one that `compileFields` wrote. */
function conditionalFields(branch: unknown, path: string): FieldDefinition[] {
  const then = own(branch, 'then')
  return plainFields(then, path).flatMap((field) => {
    const extras = ownRecord(own(own(then, 'properties'), field.name), X_FIELD)
    if (own(own(own(then, 'properties'), field.name), X_ALIAS_OF) !== undefined) return []
    if (ownList(extras, 'conditions').length > 0) return [field]
    const showWhen = showWhenOf(own(branch, 'if'))
    return showWhen === undefined ? [] : [{ ...field, showWhen }]
  })
}

const conditionIn = (written: JsonSchema): FieldCondition => ({
  field: ownString(written, 'field') ?? '',
  equals: own(written, 'equals'),
})

/** The shorthand that an `if` says, also when it is said by denying its denial. */
function showWhenOf(written: unknown): FieldCondition | undefined {
  const condition = own(own(written, 'not'), 'not') ?? written
  const [entry, ...more] = Object.entries(ownRecord(condition, 'properties'))
  if (entry === undefined || more.length > 0) return undefined
  const [field, wanted] = entry
  const holder = isRecord(own(wanted, 'contains')) ? own(wanted, 'contains') : wanted
  return isRecord(holder) && Object.hasOwn(holder, 'const') ? { field, equals: holder.const } : undefined
}

/** The field of a property: of the kind that fits it, unless compiling that would say something else. */
function fieldOf(property: Property): FieldDefinition {
  const { written, path } = property
  if (isRecord(written)) {
    const field = guessOf(property, written)
    const rest = field && restOf(written, compiledOf(field, path))
    if (field && rest && fits(field, rest)) return Object.keys(rest).length > 0 ? { ...field, rest } : field
  }
  return asWritten(property)
}

function compiledOf(field: FieldDefinition, path: string): JsonSchema {
  const compiled = propertyOf(field, path)
  return isRecord(compiled) ? compiled : {}
}

/** Keywords that can make a value something else than its kind says. An object may have them: its fields stay what they are. */
const RESHAPING = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'const', 'enum', 'dependentSchemas']

const fits = ({ type }: FieldDefinition, rest: JsonSchema) =>
  type === 'group' || !Object.keys(rest).some((keyword) => RESHAPING.includes(keyword))

const ANNOTATIONS = ['title', 'description', 'default', 'examples', '$comment', 'deprecated', 'readOnly', 'writeOnly']

function guessOf({ name, isRequired, path }: Property, written: JsonSchema): FieldDefinition | undefined {
  const extras = ownRecord(written, X_FIELD)
  const type = isFieldType(extras.type) ? extras.type : typeOfSchema(written)
  const isOpen = Object.keys(written).some((keyword) => keyword !== X_FIELD && !ANNOTATIONS.includes(keyword))
  if (type === 'schema' || (type === 'json' && isOpen)) return undefined
  const field: FieldDefinition = { name, type, ...annotationsIn(written, isRequired), ...carriedBy(extras) }
  const value = field.localized ? ownRecord(written, 'additionalProperties') : written
  const options = optionsOf(type === 'multiselect' ? own(value, 'items') : value)
  if (options && (type === 'select' || type === 'multiselect')) field.options = options
  const validation = type === 'measurement' ? measuredBounds(written) : validationOf(value, extras, baseOf(field))
  if (Object.keys(validation).length > 0) field.validation = validation
  if (type === 'list' && own(written, 'items') !== undefined) field.item = itemField(own(written, 'items'), path)
  if (type !== 'group' && type !== 'table') return field
  return withFields(field, type === 'group' ? written : ownRecord(written, 'items'), path)
}

/** The group or table with its fields; its own rest is found by whoever compares it with what is written. */
function withFields(field: FieldDefinition, object: JsonSchema, path: string): FieldDefinition | undefined {
  const compile = (fields: FieldDefinition[]) => {
    const compiled = compiledOf({ name: field.name, type: field.type, fields }, path)
    return field.type === 'group' ? compiled : ownRecord(compiled, 'items')
  }
  const read = objectFields(object, `${path}.`, compile)
  return read && { ...field, fields: read.fields }
}

/** Bounds of a measurement stand in each unit's branch; those of the first are as they were given. */
function measuredBounds(written: JsonSchema): FieldValidation {
  const first = own(own(own(ownList(written, 'allOf')[0], 'then'), 'properties'), 'value')
  const { step } = validationOf(own(own(written, 'properties'), 'value'), {}, {})
  const limits = validationOf(first, ownRecord(written, X_FIELD), {})
  return { ...limits, ...(step === undefined ? {} : { step }) }
}

function annotationsIn(property: JsonSchema, isRequired: boolean): Partial<FieldDefinition> {
  const label = ownString(property, 'title')
  const help = ownString(property, 'description')
  const stated = own(own(property, X_FIELD), 'required')
  return {
    ...(label === undefined ? {} : { label }),
    ...(help === undefined ? {} : { help }),
    ...(isRequired || stated === true ? { required: true } : stated === false ? { required: false } : {}),
    ...(own(property, 'default') === undefined ? {} : { default: own(property, 'default') }),
    ...(own(property, 'deprecated') === true ? { deprecated: true } : {}),
  }
}

/** What the elements of a list are; `x-field` carries the name that they have nowhere else. */
function itemField(items: unknown, path: string): FieldDefinition {
  const { name = UNNAMED_ITEM, required, ...extras } = ownRecord(items, X_FIELD)
  if (typeof name !== 'string' || !isRecord(items)) {
    return fieldOf({ name: UNNAMED_ITEM, written: items, isRequired: false, path: `${path}.${UNNAMED_ITEM}` })
  }
  const { [X_FIELD]: _extras, ...bare } = items
  const written = Object.keys(extras).length > 0 ? { ...bare, [X_FIELD]: extras } : bare
  return fieldOf({ name, written, isRequired: required === true, path: `${path}.${name}` })
}

/** A property as a field of the kind `schema`: with its title and the like as the field's own if nothing is lost by it. */
function asWritten({ name, written, isRequired, path }: Property): FieldDefinition {
  const whole = { name, type: 'schema' as const, ...(isRequired ? { required: true } : {}) }
  if (!isRecord(written)) return { ...whole, schema: typeof written === 'boolean' ? written : {} }
  const extras = ownRecord(written, X_FIELD)
  const isOurs = extras.type === 'schema'
  const { label: title, help: description, ...said } = annotationsIn(written, isRequired)
  const lifted = { ...said, title, description, ...(isOurs ? { [X_FIELD]: extras } : {}) }
  const schema = Object.fromEntries(Object.entries(written).filter(([keyword]) => own(lifted, keyword) === undefined))
  const field = { ...whole, ...annotationsIn(written, isRequired), ...(isOurs ? carriedBy(extras) : {}), schema }
  return sameSchema(propertyOf(field, path), written) ? field : { ...whole, schema: written }
}

function carriedBy(extras: JsonSchema): Partial<FieldDefinition> {
  const carried = CARRIED.filter((name) => Object.hasOwn(extras, name)).map((name) => [name, extras[name]])
  const showWhen = isRecord(extras.showWhen) ? { showWhen: conditionIn(extras.showWhen) } : {}
  return { ...Object.fromEntries(carried), ...showWhen }
}
