import { and, type Column, eq, getTableColumns, getTableName, is, type Placeholder, SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Statement, Store } from '../db/port.ts'

/** What a column holds when a row does not say. */
function defaultOf(column: Column): unknown {
  if (is(column.default, SQL)) throw new Error(`The default of ${column.name} is SQL: give the row a value`)
  return column.default ?? null
}

/** A placeholder for each column, by its name. */
const slots = (keys: readonly string[], prefix = ''): Record<string, Placeholder> =>
  Object.fromEntries(keys.map((key) => [key, sql.placeholder(prefix + key)]))

/** Inserts a row by one prepared statement per table: building an insert costs more than running it. */
export function insertRow(store: Store, table: SQLiteTable, row: Record<string, unknown>): Statement {
  const columns = Object.entries(getTableColumns(table))
  const statement = store.prepared(`insert ${getTableName(table)}`, () =>
    store.q.insert(table).values(slots(columns.map(([key]) => key))),
  )
  return statement.with(
    Object.fromEntries(columns.map(([key, column]) => [key, row[key] === undefined ? defaultOf(column) : row[key]])),
  )
}

/** Inserts a row, or sets the named columns of the one that has its id. */
export function upsertRow(
  store: Store,
  table: SQLiteTable & { id: AnySQLiteColumn },
  row: Record<string, unknown>,
  set: readonly string[],
): Statement {
  const columns = Object.keys(getTableColumns(table))
  const statement = store.prepared(`upsert ${getTableName(table)}`, () =>
    store.q
      .insert(table as SQLiteTable)
      .values(slots(columns))
      .onConflictDoUpdate({
        target: table.id,
        set: slots(set),
      }),
  )
  return statement.with(row)
}

interface Guard {
  id: string
  version: number
  /** A further condition over placeholders, its values, and the name that it gives the statement. */
  scope: { key: string; sql: SQL | undefined; values: Record<string, unknown> }
}
type VersionedTable = SQLiteTable & { id: AnySQLiteColumn; version: AnySQLiteColumn }

/** Sets columns of the row that still has the version that was read. */
export function updateRow(
  store: Store,
  table: VersionedTable,
  set: Record<string, unknown>,
  { id, version, scope }: Guard,
): Statement {
  const keys = Object.keys(set)
    .filter((key) => set[key] !== undefined)
    .toSorted()
  const statement = store.prepared(`update ${getTableName(table)} ${keys.join()} ${scope.key}`, () =>
    store.q
      .update(table as SQLiteTable)
      .set(slots(keys, 'set_'))
      .where(and(scope.sql, eq(table.id, sql.placeholder('id')), eq(table.version, sql.placeholder('version')))),
  )
  return statement.with({
    ...scope.values,
    id,
    version,
    ...Object.fromEntries(keys.map((key) => [`set_${key}`, set[key]])),
  })
}
