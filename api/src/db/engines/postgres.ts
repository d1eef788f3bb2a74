import pg from 'pg'
import type { Compiled, Engine } from '../engine.ts'
import { isRetryable, pgError } from '../errors.ts'
import { Conflict } from '../port.ts'
import { StatementNames } from './statement-names.ts'

const MAX_ATTEMPTS = 6
const INT8 = 20
const NUMERIC = 1700
const types: pg.CustomTypesConfig = {
  // Money, times, counts and sums: all within 2^53, and numbers on SQLite.
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format),
}

export interface PostgresOptions {
  /** Connections of the pool. */
  max?: number
  /** Told when an idle connection breaks. The pool has dropped it by then; the next statement opens another. */
  onIdleError?: (error: Error) => void
}

/** PostgreSQL over a pool. Statements that come again are prepared by name, once on each connection. */
export function postgres(
  connectionString: string,
  { max = 10, onIdleError = console.error }: PostgresOptions = {},
): Engine {
  const pool = new pg.Pool({ connectionString, max, types, pipeline: true })
  pool.on('error', (error) => {
    if (!pool.ending) onIdleError(error)
  })
  const names = new StatementNames()
  const run = (client: pg.Pool | pg.PoolClient, sql: string, params: readonly unknown[]) =>
    client.query<unknown[]>({ ...names.of(sql), text: sql, values: [...params], rowMode: 'array' })

  const transaction = async (list: readonly Compiled[]): Promise<number[]> => {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      // All at once, one round trip: what follows a refused statement is refused as well, until the rollback.
      const [begun, ...steps] = await Promise.allSettled([
        client.query('begin'),
        ...list.map(({ sql, params }) => run(client, sql, params)),
      ])
      if (begun.status === 'rejected') throw begun.reason
      const counts = steps.map((step, place) => {
        if (step.status === 'rejected') throw step.reason
        const count = step.value.rowCount ?? 0
        const expected = list[place]?.rows
        if (expected !== undefined && count !== expected) throw new Conflict('rows')
        return count
      })
      await client.query('commit')
      return counts
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    rows: (sql, params) => retried(async () => (await run(pool, sql, params)).rows),
    batch: (list) => retried(() => transaction(list)),
    async exec(sql) {
      await pool.query(sql)
    },
    close: () => pool.end(),
  }
}

/** Runs again what the database itself gave up on: deadlocks and serialization failures. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw pgError(error)
    }
  }
}
