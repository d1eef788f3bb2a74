import type { D1Database } from '@cloudflare/workers-types'
import type { Compiled, Engine } from '../engine.ts'
import { sqliteError } from '../errors.ts'

// D1 has no interactive transactions: an unmet expectation violates a CHECK within the same batch.
const EXPECT_CHANGES = 'insert into _assert (ok) select 0 where changes() <> ?'

/** Cloudflare D1. */
export function d1(db: D1Database): Engine {
  const bind = ({ sql, params }: Compiled) => db.prepare(sql).bind(...params)
  return {
    rows: (sql, params) => translated(() => bind({ sql, params }).raw()),
    batch: (list) =>
      translated(async () => {
        const statements = list.flatMap((step) =>
          step.rows === undefined ? [bind(step)] : [bind(step), bind({ sql: EXPECT_CHANGES, params: [step.rows] })],
        )
        if (statements.length === 0) return []
        const results = await db.batch(statements)
        let place = 0
        return list.map(({ rows }) => {
          const result = results[place]
          place += rows === undefined ? 1 : 2
          return rows ?? result?.meta.changes ?? 0
        })
      }),
    exec: (sql) =>
      translated(async () => {
        for (const text of sql.split('--> statement-breakpoint')) if (text.trim()) await db.prepare(text).run()
      }),
    // The runtime owns the binding.
    close: () => Promise.resolve(),
  }
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw sqliteError(error)
  }
}
