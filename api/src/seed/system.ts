import { eq } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import { isSame } from '../kit/is-same.ts'
import { systemUi } from './system-ui.ts'

type SystemRow = Record<string, unknown> & { id: string }

/** Brings the system's themes, layouts, components, pages and widgets up to what this version ships. Shops' own rows are untouched. */
export async function seedSystem(store: Store, now: number): Promise<void> {
  const { q, t } = store
  const lists: [
    Parameters<Store['insertMany']>[0] & { id: typeof t.uiThemes.id; tenantId: typeof t.uiThemes.tenantId },
    readonly SystemRow[],
  ][] = [
    [t.uiThemes, systemUi.themes],
    [t.uiLayouts, systemUi.layouts],
    [t.uiComponents, systemUi.components],
    [t.uiTemplates, systemUi.templates],
    [t.uiWidgets, systemUi.widgets],
  ] as never
  for (const [table, rows] of lists) {
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
  }
}
