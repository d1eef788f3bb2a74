import { sql } from 'drizzle-orm'
import type { Store } from './port.ts'

/**
 * The ids that a search finds, or undefined when there are more than `most`. Few are looked up one by one
 * (`f.among(id, list)`, with other indexed conditions `f.unindexed`); for many it is better to walk a sorted index and
 * test each row (`f.matches`). No planner can know which, for it does not know how rare a word is.
 */
export async function findIds(store: Store, match: string, most: number): Promise<string[] | undefined> {
  const { q, t, f } = store
  const statement = store.prepared(`find at most ${most}`, () =>
    q
      .select({ id: t.searchDocs.id })
      .from(t.searchDocs)
      .where(f.matches(sql.placeholder('match'), most + 1)),
  )
  const found = await statement.execute({ match })
  return found.length > most ? undefined : found.map(({ id }) => id)
}
