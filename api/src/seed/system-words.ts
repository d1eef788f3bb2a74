import { resources } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import type { Step, Store } from '../db/port.ts'
import { searchScope } from '../kit/crud/list.ts'
import { searchRows } from './search-rows.ts'

/** Writes what of the system's rows can be searched for. */
export async function wordSteps(
  store: Store,
  path: string,
  rows: readonly (Record<string, unknown> & { id: string })[],
): Promise<Step[]> {
  const { q, t } = store
  const search = resources.find((resource) => resource.path === path)?.search
  if (!search) return []
  const wanted = searchRows(
    null,
    path,
    rows.map((row) => ({ id: row.id, words: search.map((key) => String(row[key] ?? '')).join(' ') })),
  )
  const d = t.searchDocs
  const known = new Map(
    (
      await q
        .select()
        .from(d)
        .where(eq(d.scope, searchScope(null, path)))
    ).map(({ id, body }) => [id, body]),
  )
  const changed = wanted.filter(({ id, body }) => known.has(id) && known.get(id) !== body)
  return [
    ...store.inserts(
      d,
      wanted.filter(({ id }) => !known.has(id)),
    ),
    ...changed.map(({ id, body }) => q.update(d).set({ body }).where(eq(d.id, id))),
  ]
}
