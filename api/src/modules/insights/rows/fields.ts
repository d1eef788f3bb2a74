import type { RowField, RowFieldType } from '@mtc/openapi/page'
import type { ResourceField } from '@mtc/openapi/row-fields'
import { humanized } from '@mtc/openapi/words'
import type { Listed } from './listed.ts'

/** Where a custom field of a product is found among its fields. */
const ATTRIBUTE = /^attr\./
const pathOf = (name: string) => name.replace(ATTRIBUTE, '').split('.')

const words = (name: string) => humanized(pathOf(name).at(-1) ?? name)

/** The columns of a query, and those that come along: the id, and the currency of money. */
export function fieldsOf(names: readonly string[], listed: Listed): ResourceField[] {
  const chosen = names.length > 0 ? names : listed.columns
  return chosen.map((name) => listed.fieldsByName.get(name) ?? { name, title: words(name), type: 'text' })
}

const valueAt = (row: Record<string, unknown>, name: string): unknown => {
  if (!ATTRIBUTE.test(name)) return row[name]
  let value = row['metadata']
  for (const key of pathOf(name))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  return value
}

/** A row with the chosen fields alone. */
export function rowOf(row: Record<string, unknown>, fields: readonly ResourceField[], listed: Listed) {
  const hasMoney = fields.some(({ type }) => type === 'money') && listed.fieldsByName.has('currency')
  const names = ['id', ...(hasMoney ? ['currency'] : []), ...fields.map(({ name }) => name)]
  return Object.fromEntries(names.map((name) => [name, valueAt(row, name) ?? null]))
}

const TYPES: Readonly<Record<string, RowFieldType>> = { number: 'number', boolean: 'flag', object: 'json' }

/** The columns as the answer says them. What a custom field is shows in its values. */
export const shownFields = (fields: readonly ResourceField[], rows: readonly Record<string, unknown>[]): RowField[] =>
  fields.map(({ name, title, type }) => {
    const value = ATTRIBUTE.test(name) ? rows.map((row) => row[name]).find((one) => one !== null) : undefined
    return { name, title, type: (value === undefined ? undefined : TYPES[typeof value]) ?? type }
  })
