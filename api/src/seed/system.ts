import { resources } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import { searchScope } from '../kit/crud/list.ts'
import { isSame } from '../kit/is-same.ts'
import { searchRows } from './search-rows.ts'
import { systemUi } from './system-ui.ts'

type SystemRow = Record<string, unknown> & { id: string }

/** Brings the system's themes, layouts, components, pages and widgets up to what this version ships. Shops' own rows are untouched. */
export async function seedSystem(store: Store, now: number): Promise<void> {
  const { q, t } = store
  const lists: [
    path: string,
    Parameters<Store['insertMany']>[0] & { id: typeof t.uiThemes.id; tenantId: typeof t.uiThemes.tenantId },
    readonly SystemRow[],
  ][] = [
    ['ui/themes', t.uiThemes, systemUi.themes],
    ['ui/layouts', t.uiLayouts, systemUi.layouts],
    ['ui/components', t.uiComponents, systemUi.components],
    ['ui/templates', t.uiTemplates, systemUi.templates],
    ['ui/widgets', t.uiWidgets, systemUi.widgets],
  ] as never
  for (const [path, table, rows] of lists) {
    const known = new Map(
      ((await q.select().from(table as typeof t.uiThemes)) as SystemRow[]).map((row) => [row.id, row]),
    )
    const missing = rows.filter((row) => !known.has(row.id))
    await store.insertMany(
      table,
      missing.map((row) => ({ ...row, tenantId: null, isSystem: true, createdAt: now, updatedAt: now, version: 1 })),
    )
    for (const row of rows) {
      const before = known.get(row.id)
      if (!before || Object.entries(row).every(([key, value]) => isSame(before[key], value))) continue
      await q
        .update(table as typeof t.uiThemes)
        .set({ ...row, updatedAt: now, version: Number(before['version']) + 1 })
        .where(eq(table.id, row.id))
    }
    await seedWords(store, path, rows)
  }
}

/** What of the system's rows can be searched for. */
async function seedWords(store: Store, path: string, rows: readonly SystemRow[]): Promise<void> {
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
