import type { Query } from 'drizzle-orm'
import {
  PgDatabase,
  PgDialect,
  PgPreparedQuery,
  type PgQueryResultHKT,
  PgSession,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
} from 'drizzle-orm/pg-core'
import type { Engine } from '../engine.ts'
import type * as port from '../port.ts'
import { BoundQuery } from './bound-query.ts'
import type { Joins } from './faces.ts'

type None = Record<string, never>

/** drizzle's side of a statement; what it does is `bound`'s. */
class PgPrepared<T extends PreparedQueryConfig> extends PgPreparedQuery<T> {
  readonly bound: BoundQuery
  /** Set by drizzle's builder afterwards. */
  joinsNotNullableMap: Joins

  constructor(engine: Engine, query: Query, fields: SelectedFieldsOrdered | undefined, isRunOnce: boolean) {
    super(query, undefined, undefined)
    this.bound = new BoundQuery(engine, query, fields, isRunOnce, () => this.joinsNotNullableMap)
  }
  execute(values?: Record<string, unknown>): Promise<T['execute']> {
    return this.bound.execute(values)
  }
}

class PgEngineSession extends PgSession<PgQueryResultHKT, None, None> {
  private readonly engine: Engine

  constructor(engine: Engine, dialect: PgDialect) {
    super(dialect)
    this.engine = engine
  }
  prepareQuery<T extends PreparedQueryConfig>(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    name: string | undefined,
  ): PgPrepared<T> {
    return new PgPrepared<T>(this.engine, query, fields, name === undefined)
  }
  transaction(): never {
    throw new Error('Not every engine has interactive transactions: write a unit of work with commit()')
  }
}

/** drizzle's query builder over PostgreSQL. */
export function pgQuery(engine: Engine): port.Query {
  const dialect = new PgDialect()
  // The methods of the port have the same shape in both dialects; the conformance suite holds this cast to account.
  return new PgDatabase(dialect, new PgEngineSession(engine, dialect), undefined) as unknown as port.Query
}
