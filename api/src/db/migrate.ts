import { sql } from 'drizzle-orm'
import { Conflict, type Statement, type Store } from './port.ts'

export interface Migration {
  name: string
  sql: string
}
/** The migrations of each dialect, oldest first. */
export type Migrations = Record<Store['dialect'], readonly Migration[]>

/**
 * Brings the database up to date; answers the names of what it applied.
 * Each migration is one unit of work, and two processes that start together apply it once.
 */
export async function migrate(store: Store, source: Migrations): Promise<string[]> {
  const known = source[store.dialect]
  await store.commit(journalTable[store.dialect].map((text) => statement(text)))
  const applied: string[] = []
  for (const migration of known) {
    const journal = await readJournal(store)
    refuseUnknown(journal, known)
    const hash = await hashOf(migration.sql)
    const entry = journal.get(migration.name)
    if (entry === undefined) {
      if (await apply(store, migration, hash)) applied.push(migration.name)
    } else if (entry !== hash) {
      throw new Error(
        `The migration ${migration.name} was edited after it had been applied to this database. Restore the file and write the change as a new migration (pnpm migrations NAME).`,
      )
    }
  }
  return applied
}

/** The names of what `migrate` would apply. Changes nothing but the journal's table. */
export async function pendingMigrations(store: Store, source: Migrations): Promise<string[]> {
  await store.commit(journalTable[store.dialect].map((text) => statement(text)))
  const journal = await readJournal(store)
  refuseUnknown(journal, source[store.dialect])
  return source[store.dialect].map(({ name }) => name).filter((name) => !journal.has(name))
}

const journalTable = {
  sqlite: [
    'create table if not exists _migrations (name text primary key, hash text not null, applied_at integer not null)',
  ],
  // Without the lock, two `if not exists` at once may both try to create it.
  pg: [
    'select pg_advisory_xact_lock(774411)',
    'create table if not exists _migrations (name text collate "C" primary key, hash text not null, applied_at bigint not null)',
  ],
}
const statement = (text: string, params: unknown[] = []): Statement => ({ toSQL: () => ({ sql: text, params }) })

async function readJournal({ q }: Store): Promise<Map<string, string>> {
  const rows = await q.select({ name: sql<string>`name`, hash: sql<string>`hash` }).from(sql`_migrations`)
  return new Map(rows.map(({ name, hash }) => [name, hash]))
}

function refuseUnknown(journal: Map<string, string>, known: readonly Migration[]): void {
  const names = new Set(known.map(({ name }) => name))
  const unknown = [...journal.keys()].filter((name) => !names.has(name))
  if (unknown.length === 0) return
  throw new Error(
    `This database has migrations that this version of the program does not know (${unknown.join(', ')}): a newer version was here. Run that version, or restore a backup from before it.`,
  )
}

/** False when another process was first. */
async function apply(store: Store, { name, sql: script }: Migration, hash: string): Promise<boolean> {
  const values = store.dialect === 'pg' ? '($1, $2, $3)' : '(?, ?, ?)'
  // The journal's key is the lock: a second process waits here for the first, and then finds the name taken.
  const claim = statement(`insert into _migrations (name, hash, applied_at) values ${values}`, [name, hash, Date.now()])
  try {
    await store.commit([claim, ...statementsOf(script).map((text) => statement(text))])
    return true
  } catch (error) {
    if (error instanceof Conflict && error.kind === 'unique' && (await readJournal(store)).has(name)) return false
    throw error
  }
}

const statementsOf = (script: string): string[] =>
  script
    .split('--> statement-breakpoint')
    .map((text) => text.trim())
    .filter(Boolean)

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return new Uint8Array(bytes).reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '')
}
