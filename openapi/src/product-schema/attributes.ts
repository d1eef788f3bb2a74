import { appliedSchemas, childSchemas } from './applied-schemas.ts'
import { durationSeconds } from './duration.ts'
import { X_FIELD } from './field-keywords.ts'
import { isRecord, type JsonSchema, own } from './json.ts'
import { SCHEMA_LIMITS } from './limits.ts'
import { inBaseUnit, isUnitFamily } from './units/convert.ts'

/** One row of a product's custom fields, in the column that its value is searched by. */
export type Attribute = {
  /** The field's name; `dimensions.weight` for a field of a group. */
  key: string
  /** The place in a list from 0; 0 for a single value; -1 for the row that holds a whole list. */
  position: number
  type: 'text' | 'number' | 'boolean'
  value: unknown
  /** See `indexedText`. */
  textValue: string | null
  numberValue: number | null
  boolValue: boolean | null
}

/** A text as it stands in the index: lower case, cut off. What is looked for has to go through it as well. */
export function indexedText(text: string): string {
  const cut = text.normalize('NFC').toLowerCase().slice(0, SCHEMA_LIMITS.indexedText)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}

/**
 * The rows that make a product's custom fields searchable, in the order of its data. Groups become dotted keys; a list
 * of single values gives a row for the whole and one for each element, and so does a value given in several languages;
 * measurements and durations are numbers in the unit they are compared in; whatever else is structured is one row that
 * is kept but not indexed. Empty values give no row.
 */
export function attributesOf(schema: JsonSchema, data: unknown): Attribute[] {
  return rowsOf(schema, appliedSchemas(schema, [schema]), data, '')
}

function rowsOf(root: JsonSchema, schemas: JsonSchema[], data: unknown, prefix: string): Attribute[] {
  if (!isRecord(data)) return []
  return Object.entries(data).flatMap(([name, value]) => {
    const key = `${prefix}${name}`
    const inner = childSchemas(root, schemas, name)
    if (value === null || value === undefined) return []
    const measured = measuredIn(inner, value)
    if (measured !== undefined) return [{ ...rowOf(key, 0, measured, inner), value }]
    if (isRecord(value) && isLocalized(inner)) return localizedRows(root, inner, key, value)
    if (isRecord(value) && inner.some((schema) => isRecord(own(schema, 'properties')))) {
      return rowsOf(root, inner, value, `${key}.`)
    }
    if (!Array.isArray(value)) return [rowOf(key, 0, value, inner)]
    const elements = value.every(isScalar) ? value : []
    const items = childSchemas(root, inner, '0')
    return [rowOf(key, -1, value, items), ...elements.map((element, at) => rowOf(key, at, element, items))]
  })
}

/** The amount that a measurement or duration comes to, in the unit that values of its kind are compared in. */
function measuredIn(schemas: readonly JsonSchema[], value: unknown): number | undefined {
  const extras = schemas.map((schema) => own(schema, X_FIELD)).find((found) => own(found, 'type') !== undefined)
  if (own(extras, 'type') === 'measurement') {
    const family = own(own(extras, 'measure'), 'family')
    const [amount, unit] = [own(value, 'value'), own(value, 'unit')]
    const isGiven = isUnitFamily(family) && typeof amount === 'number' && typeof unit === 'string'
    return isGiven ? inBaseUnit(family, amount, unit) : undefined
  }
  const isDuration = schemas.some((schema) => own(schema, 'format') === 'duration')
  return isDuration && typeof value === 'string' ? durationSeconds(value) : undefined
}

const isLocalized = (schemas: readonly JsonSchema[]) =>
  schemas.some((schema) => own(own(schema, X_FIELD), 'localized') === true)

/** A product is found by what it is called in any language. */
function localizedRows(root: JsonSchema, schemas: JsonSchema[], key: string, value: JsonSchema): Attribute[] {
  const texts = Object.entries(value).flatMap(([locale, text]) =>
    [text].flat().map((one) => ({ one, inner: childSchemas(root, schemas, locale) })),
  )
  const rows = texts.filter(({ one }) => isScalar(one)).map(({ one, inner }, at) => rowOf(key, at, one, inner))
  return [rowOf(key, -1, value, []), ...rows]
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)

function rowOf(key: string, position: number, value: unknown, schemas: JsonSchema[]): Attribute {
  const row = { key, position, value, textValue: null, numberValue: null, boolValue: null }
  if (typeof value === 'number') return { ...row, type: 'number', numberValue: value }
  if (typeof value === 'boolean') return { ...row, type: 'boolean', boolValue: value }
  if (typeof value !== 'string') return { ...row, type: typeOfElements(value) }
  const isMoment = schemas.some((schema) => own(schema, 'format') === 'date-time')
  return { ...row, type: 'text', textValue: indexedText(isMoment ? utc(value) : value) }
}

function typeOfElements(value: unknown): Attribute['type'] {
  const kinds = new Set(Array.isArray(value) ? value.map((element) => typeof element) : [])
  if (kinds.size !== 1) return 'text'
  return kinds.has('number') ? 'number' : kinds.has('boolean') ? 'boolean' : 'text'
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/i

/** A text as a filter looks it up in the index: a moment is written as the index has it, whatever its offset. */
export const soughtText = (text: string): string => indexedText(MOMENT.test(text) ? utc(text) : text)

/** Moments sort as text only when they share one offset. */
function utc(text: string): string {
  const time = Date.parse(text)
  return Number.isNaN(time) ? text : new Date(time).toISOString()
}
