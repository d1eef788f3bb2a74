import type { Engine } from '../engine.ts'
import { sqliteError } from '../errors.ts'
import { Conflict } from '../port.ts'

/** An SQLite connection in this process: every call is done when it returns. */
export interface LocalConnection {
  rows(sql: string, params: readonly unknown[]): unknown[][]
  /** Runs a statement; answers how many rows it affected, or returned. */
  affected(sql: string, params: readonly unknown[]): number
  exec(script: string): void
  isInTransaction(): boolean
  close(): void
}

/** Units of work as transactions. Nothing else runs in between, for none of it waits. */
export function localSqlite(connection: LocalConnection): Engine {
  const step = translated(connection.affected)
  return {
    rows: translated(connection.rows),
    async batch(list) {
      connection.exec('begin immediate')
      try {
        const counts = list.map(({ sql, params, rows }) => {
          const count = step(sql, params)
          if (rows !== undefined && count !== rows) throw new Conflict('rows')
          return count
        })
        connection.exec('commit')
        return counts
      } catch (error) {
        // Some failures, a full disk for one, have rolled back by themselves.
        if (connection.isInTransaction()) connection.exec('rollback')
        throw error
      }
    },
    exec: async (script) => connection.exec(script),
    close: async () => connection.close(),
  }
}

const translated =
  <A extends unknown[], R>(work: (...args: A) => R) =>
  (...args: A): R => {
    try {
      return work(...args)
    } catch (error) {
      throw sqliteError(error)
    }
  }
