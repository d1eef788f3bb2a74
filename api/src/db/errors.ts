import { Conflict } from './port.ts'

const sqliteKinds = [
  // The CHECK of `_assert`, which is how D1 learns of an unmet expectation.
  [/CHECK constraint failed: rows_affected/, 'rows'],
  [/CHECK constraint failed: ([\w.]+)/, 'check'],
  [/UNIQUE constraint failed: index '(\w+)'/, 'unique'],
  [/UNIQUE constraint failed: (\w+\.\w+(?:, \w+\.\w+)*)/, 'unique'],
  [/FOREIGN KEY constraint failed/, 'foreign_key'],
] as const

/** SQLite names what it refused in its message, whichever host it runs in. */
export function sqliteError(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error)
  for (const [pattern, kind] of sqliteKinds) {
    const found = pattern.exec(message)
    if (found) return new Conflict(kind, found[1], { cause: error })
  }
  return error
}

const pgKinds: Record<string, Conflict['kind']> = { 23514: 'check', 23505: 'unique', 23503: 'foreign_key' }
const RETRYABLE = new Set(['40001', '40P01'])

const pgField = (error: unknown, name: 'code' | 'constraint'): string | undefined => {
  const value: unknown = error instanceof Error && name in error ? Reflect.get(error, name) : undefined
  return typeof value === 'string' ? value : undefined
}

/** PostgreSQL names what it refused by SQLSTATE and constraint. */
export function pgError(error: unknown): unknown {
  const kind = pgKinds[pgField(error, 'code') ?? '']
  return kind ? new Conflict(kind, pgField(error, 'constraint'), { cause: error }) : error
}

/** A serialization failure or a deadlock: the same transaction may succeed when run again. */
export const isRetryable = (error: unknown): boolean => RETRYABLE.has(pgField(error, 'code') ?? '')
