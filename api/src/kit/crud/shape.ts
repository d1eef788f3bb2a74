import { z } from '@hono/zod-openapi'
import { bareField, type Resource, referenceOf } from '@mtc/openapi'
import { getTableColumns, is, SQL } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Schema } from '../../db/schema.ts'
import { iso } from '../iso.ts'

export type Row = Record<string, unknown> & {
  id: string
  version: number
  createdAt: number
  updatedAt: number
  tenantId?: string | null
}
/** A table behind a resource: a column for every field. Platform tables have no tenant. */
export type ResourceTable = SQLiteTable & {
  id: AnySQLiteColumn
  version: AnySQLiteColumn
  createdAt: AnySQLiteColumn
  updatedAt: AnySQLiteColumn
  tenantId?: AnySQLiteColumn
}
export type Columns = Record<string, AnySQLiteColumn>

/** The column behind a field. The contract is checked against the tables at the start, not at each request. */
export function columnOf(columns: Columns, key: string): AnySQLiteColumn {
  const column = columns[key]
  if (!column) throw new Error(`There is no column for the field ${key}: add it to the table, or take the field out`)
  return column
}

/** What the kit works out once per resource. */
export interface Shape {
  resource: Resource
  pick: (t: Schema) => ResourceTable
  /** The contract's fields: nothing else ever leaves. */
  keys: readonly string[]
  /** Fields that are moments: ISO 8601 outside, milliseconds inside. */
  times: ReadonlySet<string>
  /** Field that people write -> resource that it names by id. */
  references: ReadonlyMap<string, string>
}

/** Works out a resource's shape from its fields. */
export function shapeOf(resource: Resource, pick: (t: Schema) => ResourceTable): Shape {
  const fields = Object.entries(resource.schema.shape as unknown as Record<string, z.ZodType>)
  return {
    resource,
    pick,
    keys: fields.map(([key]) => key),
    times: new Set(fields.filter(([, field]) => bareField(field) instanceof z.ZodISODateTime).map(([key]) => key)),
    references: new Map(
      Object.entries({ ...resource.fixed, ...resource.fields }).flatMap(([key, field]) => {
        const to = referenceOf(bareField(field as z.ZodType))
        return to ? [[key, to]] : []
      }),
    ),
  }
}

/** A row as the contract shows it; with `more`, fields that are worked out rather than stored. */
export function present({ keys, times }: Shape, row: Row, more?: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const key of keys) {
    const value = more && key in more ? more[key] : row[key]
    out[key] = times.has(key) && typeof value === 'number' ? iso(value) : (value ?? null)
  }
  return out
}

/** The contract's fields as a row stores them. */
export function store({ times }: Shape, fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      times.has(key) && typeof value === 'string' ? Date.parse(value) : value,
    ]),
  )
}

/** What a new row holds where nothing was said: the database would put it there, but the answer is made before it is read. */
export const defaultsOf = (table: ResourceTable): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).flatMap(([key, column]) =>
      column.default === undefined || is(column.default, SQL) ? [] : [[key, column.default]],
    ),
  )
