import type { D1Database } from '@cloudflare/workers-types'
import type { Compiled, Engine } from '../engine.ts'
import { sqliteError } from '../errors.ts'

// D1 has no interactive transactions: an unmet expectation violates a CHECK within the same batch.
const EXPECT_CHANGES = 'insert into _assert (ok) select 0 where changes() <> ?'
// `meta.changes` would count what triggers write, too.
const COUNT_CHANGES = 'select changes() as count'

/** Cloudflare D1. */
export function d1(db: D1Database): Engine {
  const bind = ({ sql, params }: Compiled) => db.prepare(sql).bind(...params)
  return {
    rows: (sql, params) => translated(() => bind({ sql, params }).raw()),
    batch: (list) =>
      translated(async () => {
        if (list.length === 0) return []
        const statements = list.flatMap((step) => [
          bind(step),
          step.rows === undefined ? db.prepare(COUNT_CHANGES) : db.prepare(EXPECT_CHANGES).bind(step.rows),
        ])
        const results = await db.batch<{ count: number }>(statements)
        return list.map(({ rows }, step) => rows ?? results[2 * step + 1]?.results[0]?.count ?? 0)
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
