import { eq, isNull } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import { bump, SYSTEM } from '../kit/generations.ts'
import { isSame } from '../kit/is-same.ts'
import { reviseSystemPages } from './system-pages.ts'
import { systemUi } from './system-ui.ts'
import { seedWords } from './system-words.ts'

type SystemRow = Record<string, unknown> & { id: string }
/** What a version of the system ships. */
export type SystemUi = Readonly<Record<keyof typeof systemUi, readonly SystemRow[]>>
type SystemTable = Store['t']['uiThemes']

/**
 * Brings the system's themes, layouts, components, pages and widgets up to what this version ships, and with them the
 * shops' copies of its pages that nobody has changed. Shops' own rows are untouched.
 */
export async function seedSystem(store: Store, now: number, ui: SystemUi = systemUi): Promise<void> {
  const { t } = store
  const lists = [
    ['ui/themes', t.uiThemes, ui.themes],
    ['ui/layouts', t.uiLayouts, ui.layouts],
    ['ui/components', t.uiComponents, ui.components],
    ['ui/templates', t.uiTemplates, ui.templates],
    ['ui/widgets', t.uiWidgets, ui.widgets],
  ] as unknown as [path: string, table: SystemTable, rows: readonly SystemRow[]][] // what they have in common
  let changes = 0
  for (const [path, table, rows] of lists) {
    changes += await seedRows(store, now, table, rows)
    await seedWords(store, path, rows)
  }
  changes += await takeAway(store, ui.widgets)
  changes += await reviseSystemPages(store, now)
  if (changes > 0) await store.commit([bump(store, { scope: SYSTEM, subject: 'ui' })])
}

/** Writes the rows of a table that are not there yet, or not as they are shipped; answers how many. */
async function seedRows(store: Store, now: number, table: SystemTable, rows: readonly SystemRow[]): Promise<number> {
  const { q } = store
  const found = (await q.select().from(table).where(isNull(table.tenantId))) as SystemRow[]
  const known = new Map(found.map((row) => [row.id, row]))
  const missing = rows.filter((row) => !known.has(row.id))
  const stamps = { tenantId: null, isSystem: true, createdAt: now, updatedAt: now, version: 1 }
  await store.insertMany(
    table,
    missing.map((row) => ({ ...row, ...stamps })),
  )
  let changes = missing.length
  for (const row of rows) {
    const before = known.get(row.id)
    if (!before || Object.entries(row).every(([key, value]) => isSame(before[key], value))) continue
    const set = { ...row, updatedAt: now, version: Number(before['version']) + 1 }
    await q.update(table).set(set).where(eq(table.id, row.id))
    changes++
  }
  return changes
}

/** Deletes the widgets that the system's pages have no longer; answers how many. */
async function takeAway({ q, t }: Store, shipped: readonly { id: string }[]): Promise<number> {
  const kept = new Set(shipped.map(({ id }) => id))
  const found = await q.select({ id: t.uiWidgets.id }).from(t.uiWidgets).where(isNull(t.uiWidgets.tenantId))
  const gone = found.filter(({ id }) => !kept.has(id))
  for (const { id } of gone) await q.delete(t.uiWidgets).where(eq(t.uiWidgets.id, id))
  return gone.length
}
