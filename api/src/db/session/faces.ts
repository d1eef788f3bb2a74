import { Column, is, SQL, Subquery } from 'drizzle-orm'
import type { SelectedFieldsOrdered as PgFields } from 'drizzle-orm/pg-core'
import type { SelectedFieldsOrdered as SqliteFields } from 'drizzle-orm/sqlite-core'

/** What drizzle knows about the columns of an answer, in order. */
export type Fields = SqliteFields | PgFields
export type Field = Fields[number]
/** By table: false when an outer join may leave its row out. */
export type Joins = Readonly<Record<string, boolean>> | undefined

export interface Decoder {
  mapFromDriverValue(value: unknown): unknown
}

// drizzle keeps an SQL's decoder out of its types, as an internal: `mapWith` sets it.
const sqlDecoder = (fragment: SQL): Decoder => (fragment as unknown as { decoder: Decoder }).decoder

/** Turns what a driver answers in a field into what the schema promises. */
export function decoderOf({ field }: Field): Decoder {
  if (is(field, Column)) return field
  if (is(field, SQL)) return sqlDecoder(field)
  if (is(field, Subquery)) return sqlDecoder(field._.sql)
  return sqlDecoder(field.sql)
}

// pg parses JSON itself, and drizzle would parse a string once more: '"12"' would come back as 12.
const verbatim = new Set(['PgJson', 'PgCustomColumn'])
const plain = Column.prototype.mapFromDriverValue

/** Whether the driver's value is already the right one. */
export const isVerbatim = ({ field }: Field): boolean =>
  is(field, Column) && (verbatim.has(field.columnType) || field.mapFromDriverValue === plain)
