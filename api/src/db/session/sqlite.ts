import type { Query } from 'drizzle-orm'
import {
  BaseSQLiteDatabase,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
  SQLiteAsyncDialect,
  type SQLiteExecuteMethod,
  SQLitePreparedQuery,
  SQLiteSession,
} from 'drizzle-orm/sqlite-core'
import type { Engine } from '../engine.ts'
import type * as port from '../port.ts'
import { BoundQuery } from './bound-query.ts'
import type { Joins } from './faces.ts'

type None = Record<string, never>

/** drizzle's side of a statement; what it does is `bound`'s. */
class SqlitePrepared extends SQLitePreparedQuery<PreparedQueryConfig & { type: 'async' }> {
  readonly bound: BoundQuery
  /** Set by drizzle's builder afterwards. */
  joinsNotNullableMap: Joins

  constructor(
    engine: Engine,
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    how: SQLiteExecuteMethod,
    isRunOnce: boolean,
  ) {
    super('async', how, query)
    this.bound = new BoundQuery(engine, query, fields, isRunOnce, () => this.joinsNotNullableMap)
  }
  run(values?: Record<string, unknown>) {
    return this.bound.execute(values)
  }
  all(values?: Record<string, unknown>) {
    return this.bound.execute(values)
  }
  values(values?: Record<string, unknown>) {
    return this.bound.execute(values)
  }
  async get(values?: Record<string, unknown>) {
    return (await this.bound.execute(values))[0]
  }
}

class SqliteEngineSession extends SQLiteSession<'async', unknown, None, None> {
  private readonly engine: Engine

  constructor(engine: Engine, dialect: SQLiteAsyncDialect) {
    super(dialect)
    this.engine = engine
  }
  prepareQuery(query: Query, fields: SelectedFieldsOrdered | undefined, how: SQLiteExecuteMethod) {
    return new SqlitePrepared(this.engine, query, fields, how, false)
  }
  override prepareOneTimeQuery(query: Query, fields: SelectedFieldsOrdered | undefined, how: SQLiteExecuteMethod) {
    return new SqlitePrepared(this.engine, query, fields, how, true)
  }
  transaction(): never {
    throw new Error('Not every engine has interactive transactions: write a unit of work with commit()')
  }
}

/** drizzle's query builder over an engine that speaks SQLite. */
export function sqliteQuery(engine: Engine): port.Query {
  const dialect = new SQLiteAsyncDialect()
  return new BaseSQLiteDatabase<'async', unknown, None, None>(
    'async',
    dialect,
    new SqliteEngineSession(engine, dialect),
    undefined,
  )
}
