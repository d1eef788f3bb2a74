import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Engine } from '../engine.ts'
import { Recent } from '../recent.ts'
import { localSqlite } from './local-sqlite.ts'

const MAX_STATEMENTS = 1000
const BUSY_TIMEOUT_MS = 5000
// A change touches many pages of a few indexes again and again: 16 MB of them are put in their place at a time.
// NORMAL cannot corrupt a WAL database; after a power cut the last commits may be missing.
const settings = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma wal_autocheckpoint = 4000;
  pragma cache_size = -65536;
  pragma mmap_size = 268435456;
  pragma temp_store = memory;`

interface Cached {
  statement: StatementSync
  hasRows: boolean
}

/** The SQLite inside Node, in a file or in memory (`:memory:`). */
export function nodeSqlite(file: string): Engine {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: BUSY_TIMEOUT_MS })
  db.exec(settings)
  const statements = new Recent<Cached>(MAX_STATEMENTS)

  const prepare = (sql: string): Cached =>
    statements.get(sql, () => {
      const statement = db.prepare(sql)
      const hasRows = statement.columns().length > 0
      if (hasRows) statement.setReturnArrays(true)
      return { statement, hasRows }
    })

  return localSqlite({
    rows(sql, params) {
      const { statement, hasRows } = prepare(sql)
      // The types know no setReturnArrays().
      if (hasRows) return statement.all(...bindings(params)) as unknown as unknown[][]
      statement.run(...bindings(params))
      return []
    },
    affected(sql, params) {
      const { statement, hasRows } = prepare(sql)
      if (hasRows) return statement.all(...bindings(params)).length
      return Number(statement.run(...bindings(params)).changes)
    },
    exec: (script) => db.exec(script),
    isInTransaction: () => db.isTransaction,
    close: () => {
      if (db.isOpen) db.close()
    },
  })
}

/** node:sqlite refuses booleans, which other hosts bind as 1 and 0; what else it refuses it names itself. */
function bindings(params: readonly unknown[]): SQLInputValue[] {
  const given = params.some((value) => typeof value === 'boolean')
    ? params.map((value) => (typeof value === 'boolean' ? Number(value) : value))
    : params
  return given as SQLInputValue[]
}
