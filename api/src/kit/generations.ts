import { and, eq, or, sql } from 'drizzle-orm'
import type { Statement, Store } from '../db/port.ts'

/** What a counter counts the changes of, and whose: a tenant's id, or `SYSTEM` for what belongs to none. */
export interface Counted {
  scope: string
  subject: Subject
}
/** `ui`: everything that pages are made of. */
export type Subject = 'ui'
export const SYSTEM = ''

/**
 * Counts one more change, in the unit of work that makes it: whoever reads the new count reads the change as well, in
 * every process. A counter is never taken back to a value that it had.
 */
export function bump(store: Store, { scope, subject }: Counted): Statement {
  const { generations: g } = store.t
  return store
    .prepared('bump generation', () =>
      store.q
        .insert(g)
        .values({ scope: sql.placeholder('scope'), subject: sql.placeholder('subject'), value: 1 })
        .onConflictDoUpdate({ target: [g.scope, g.subject], set: { value: sql`${g.value} + 1` } }),
    )
    .with({ scope, subject })
}

/**
 * The present values of some counters, in their order, in one statement; 0 where nothing was ever counted. Read them
 * before what is kept under them: then what is kept is at least as new as its key says.
 */
export async function generationsOf(store: Store, counted: readonly Counted[]): Promise<number[]> {
  const { generations: g } = store.t
  const statement = store.prepared(`generations ${counted.length}`, () =>
    store.q
      .select()
      .from(g)
      .where(
        or(
          ...counted.map((_, i) =>
            and(eq(g.scope, sql.placeholder(`scope${i}`)), eq(g.subject, sql.placeholder(`subject${i}`))),
          ),
        ),
      ),
  )
  const values = Object.fromEntries(
    counted.flatMap(({ scope, subject }, i) => [
      [`scope${i}`, scope],
      [`subject${i}`, subject],
    ]),
  )
  const rows = await statement.execute(values)
  return counted.map(
    ({ scope, subject }) => rows.find((row) => row.scope === scope && row.subject === subject)?.value ?? 0,
  )
}
