import init, { type PreparedStatement, type SqlValue } from '@sqlite.org/sqlite-wasm'
import type { Engine } from '../engine.ts'
import { Recent } from '../recent.ts'
import { localSqlite } from './local-sqlite.ts'

const MAX_STATEMENTS = 300

/** An engine that can be kept over a reload. */
export interface BrowserEngine extends Engine {
  /** The whole database as the bytes of an SQLite file. */
  export(): Uint8Array<ArrayBuffer>
  /** Goes on with a database that was exported. */
  import(bytes: Uint8Array): void
}

/** SQLite as WebAssembly, in memory: in a page, and in Node for tests. */
export async function browserSqlite(): Promise<BrowserEngine> {
  // It would warn of every refused write, which comes out as an error, and of file systems that nobody asked for.
  Reflect.set(globalThis, 'sqlite3ApiConfig', { warn: () => undefined })
  const { oo1, capi, wasm } = await init()
  const db = new oo1.DB(':memory:')
  db.exec('pragma foreign_keys = on')
  const statements = new Recent<PreparedStatement>(MAX_STATEMENTS, (statement) => statement.finalize())

  const run = (sql: string, params: readonly unknown[]): unknown[][] => {
    const statement = statements.get(sql, () => db.prepare(sql))
    try {
      // What it cannot bind it names itself.
      if (params.length > 0) statement.bind(params as SqlValue[])
      const rows: unknown[][] = []
      while (statement.step()) rows.push(statement.get([]))
      return rows
    } finally {
      statement.reset(true)
    }
  }
  const pointer = () => {
    if (db.pointer === undefined) throw new Error('The database is closed')
    return db.pointer
  }

  const engine = localSqlite({
    rows: run,
    affected(sql, params) {
      const rows = run(sql, params)
      return statements.get(sql, () => db.prepare(sql)).columnCount > 0 ? rows.length : db.changes()
    },
    exec: (script) => void db.exec(script),
    isInTransaction: () => capi.sqlite3_get_autocommit(pointer()) === 0,
    close() {
      statements.clear()
      db.close()
    },
  })
  return {
    ...engine,
    export: () => capi.sqlite3_js_db_export(pointer()),
    import(bytes) {
      statements.clear()
      const copy = wasm.allocFromTypedArray(bytes)
      // SQLite frees the copy itself, also when it fails.
      const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE
      db.checkRc(capi.sqlite3_deserialize(pointer(), 'main', copy, bytes.length, bytes.length, flags))
    },
  }
}
