import { type SQL, sql } from 'drizzle-orm'
import * as p from 'drizzle-orm/pg-core'
import * as s from 'drizzle-orm/sqlite-core'

/** One vocabulary of columns for two dialects. The SQLite one carries the TypeScript types. */
const sqliteKit = {
  dialect: 'sqlite' as 'sqlite' | 'pg',
  table: s.sqliteTable,
  id: (name = 'id') => s.text(name),
  text: (name: string) => s.text(name),
  int: (name: string) => s.integer(name),
  /** Minor units. */
  money: (name: string) => s.integer(name),
  real: (name: string) => s.real(name),
  bool: (name: string) => s.integer(name, { mode: 'boolean' }),
  /** Milliseconds since 1970, UTC. */
  time: (name: string) => s.integer(name),
  json: <T>(name: string) => s.text(name, { mode: 'json' }).$type<T>(),
  oneOf: <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
    s.text(name, { enum: values as unknown as [T[number], ...T[number][]] }),
  primaryKey: s.primaryKey,
  foreignKey: s.foreignKey,
  index: s.index,
  uniqueIndex: s.uniqueIndex,
  check: s.check,
}
export type Kit = typeof sqliteKit

// Byte order: the same sort and the same keyset cursors as SQLite.
const byteOrderedText = p.customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' })

// The same shape at run time; the conformance suite is what makes this cast true.
const pgKit = {
  dialect: 'pg',
  table: p.pgTable,
  id: (name = 'id') => byteOrderedText(name),
  text: (name: string) => byteOrderedText(name),
  int: (name: string) => p.integer(name),
  money: (name: string) => p.bigint(name, { mode: 'number' }),
  real: (name: string) => p.doublePrecision(name),
  bool: (name: string) => p.boolean(name),
  time: (name: string) => p.bigint(name, { mode: 'number' }),
  // Not jsonb, which forgets the order of keys: a product type's fields keep theirs, as in SQLite's text.
  json: (name: string) => p.json(name),
  oneOf: (name: string) => byteOrderedText(name),
  primaryKey: p.primaryKey,
  foreignKey: p.foreignKey,
  index: p.index,
  uniqueIndex: p.uniqueIndex,
  check: p.check,
} as unknown as Kit

export const kits = { sqlite: sqliteKit, pg: pgKit }

/** `column in ('a', 'b')` for a CHECK. */
export const inList = (column: unknown, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((v) => `'${v.replaceAll("'", "''")}'`).join(', '))})`
