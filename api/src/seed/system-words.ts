import { resources } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import { searchScope } from '../kit/crud/list.ts'
import { searchRows } from './search-rows.ts'

/** What of the system's rows can be searched for. */
export async function seedWords(
  store: Store,
  path: string,
  rows: readonly (Record<string, unknown> & { id: string })[],
): Promise<void> {
  const { q, t } = store
  const search = resources.find((resource) => resource.path === path)?.search
  if (!search) return
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
  await store.insertMany(
    d,
    wanted.filter(({ id }) => !known.has(id)),
  )
  for (const { id, body } of wanted)
    if (known.has(id) && known.get(id) !== body) await q.update(d).set({ body }).where(eq(d.id, id))
}
