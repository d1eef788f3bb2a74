import type { AnyColumn, SQL, SQLWrapper } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { Schema } from './schema.ts'

/** Anything drizzle can compile. */
export interface Statement {
  toSQL(): { sql: string; params: unknown[] }
}
/** A statement of a unit of work; with `rows`, exactly so many rows must be affected, else all of it rolls back. */
export type Step = Statement | { query: Statement; rows: number }
/** Expects `query` to affect exactly so many rows. */
export const exactly = (rows: number, query: Statement): Step => ({ query, rows })

/** A write that the database refused: an unmet expectation of rows, a CHECK, a unique or a foreign key. */
export class Conflict extends Error {
  readonly kind: 'rows' | 'check' | 'unique' | 'foreign_key'
  /** The constraint's name, or the columns that SQLite names. */
  readonly constraint: string | undefined
  constructor(kind: Conflict['kind'], constraint?: string, options?: ErrorOptions) {
    super(constraint ? `${kind}: ${constraint}` : kind, options)
    this.kind = kind
    this.constraint = constraint
  }
}

type Builder = BaseSQLiteDatabase<'async', unknown, Record<string, never>>
/** The part of drizzle that means the same on every engine: no transaction(), no get/all/run. */
export type Query = Pick<Builder, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with'>

/** The named places where the dialects differ. */
export interface Fragments {
  /** The text at a JSON path; null where nothing is. */
  jsonText(column: AnyColumn | SQL, path: readonly string[]): SQL<string | null>
  /** The number at a JSON path. */
  jsonNumber(column: AnyColumn | SQL, path: readonly string[]): SQL<number | null>
  /** Whether the text holds the needle, whatever the case. */
  contains(column: AnyColumn | SQL, needle: string): SQL
  /** The rows of search_docs whose scope and body match; `match` comes from `searchMatch`. Takes a placeholder too. At most so many, if `most` is given. */
  matches(match: unknown, most?: number): SQL
  /** Whether the text is among those of a JSON list: one statement for any number of them. Takes a placeholder too. */
  among(column: AnyColumn | SQL, list: unknown): SQL
  /** A table `spans` with the columns n, since and until, of a JSON list of such triples: one parameter for any number of them. */
  spans(list: unknown): SQL
  /** The column's value, hidden from the planner: where SQLite would walk one index although another condition leaves far fewer rows. */
  unindexed(column: AnyColumn | SQL): SQL
  /** The rows of a query within a statement: nobody else changes them before the unit of work is done. */
  held(query: SQLWrapper): SQL
  /** The engine's form of a search: every word, the last one as a prefix, within some scopes, each a tenant and kind. Undefined: no word in it. */
  searchMatch(scopes: readonly string[], words: string): string | undefined
}

export interface Prepared<T> {
  execute(values: Record<string, unknown>): Promise<T>
  /** The same compiled statement as a step of a unit of work. */
  with(values: Record<string, unknown>): Statement
}

export interface Store {
  readonly dialect: 'sqlite' | 'pg'
  readonly q: Query
  readonly t: Schema
  readonly f: Fragments
  /** One compiled statement per shape, for building SQL costs more than running it. `key` names all that changes the text. */
  prepared<T>(key: string, build: () => PromiseLike<T>): Prepared<T>
  /** All or nothing; answers the rows that each step affected. Throws Conflict. */
  commit(steps: readonly Step[]): Promise<number[]>
  /** Statements that insert many rows of one table, with one JSON parameter per chunk: fast everywhere and within D1's 100 parameters. */
  inserts(table: TableOf, rows: readonly Record<string, unknown>[]): Statement[]
  /** Runs them one by one. Not atomic beyond a chunk. */
  insertMany(table: TableOf, rows: readonly Record<string, unknown>[]): Promise<void>
  /** The bare rows of a statement: for EXPLAIN and the like, which drizzle cannot build. */
  rows(statement: Statement): Promise<unknown[][]>
  /** Runs a script of statements: migrations, PRAGMA, tests. */
  exec(sql: string): Promise<void>
  close(): Promise<void>
}
type TableOf = Schema[keyof Schema]
