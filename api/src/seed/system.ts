import { eq, isNull } from 'drizzle-orm'
import type { Step, Store } from '../db/port.ts'
import { bump, SYSTEM } from '../kit/generations.ts'
import { isSame } from '../kit/is-same.ts'
import { reviseSystemPages } from './system-pages.ts'
import { systemUi } from './system-ui.ts'
import { wordSteps } from './system-words.ts'

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
  const steps: Step[] = []
  for (const [path, table, rows] of lists)
    steps.push(...(await rowSteps(store, now, table, rows)), ...(await wordSteps(store, path, rows)))
  steps.push(...(await goneSteps(store, ui.widgets)))
  // Whoever reads the new count reads what was changed as well, and nobody the one without the other.
  if (steps.length > 0) await store.commit([...steps, bump(store, { scope: SYSTEM, subject: 'ui' })])
  await reviseSystemPages(store, now)
}

/** Writes the rows of a table that are not there yet, or not as they are shipped. */
async function rowSteps(store: Store, now: number, table: SystemTable, rows: readonly SystemRow[]): Promise<Step[]> {
  const { q } = store
  const found = (await q.select().from(table).where(isNull(table.tenantId))) as SystemRow[]
  const known = new Map(found.map((row) => [row.id, row]))
  const stamps = { tenantId: null, isSystem: true, createdAt: now, updatedAt: now, version: 1 }
  const missing = rows.filter((row) => !known.has(row.id)).map((row) => ({ ...row, ...stamps }))
  const changed = rows.flatMap((row): Step[] => {
    const before = known.get(row.id)
    if (!before || Object.entries(row).every(([key, value]) => isSame(before[key], value))) return []
    const set = { ...row, updatedAt: now, version: Number(before['version']) + 1 }
    return [q.update(table).set(set).where(eq(table.id, row.id))]
  })
  return [...store.inserts(table, missing), ...changed]
}

/** Deletes the widgets that the system's pages have no longer. */
async function goneSteps({ q, t }: Store, shipped: readonly { id: string }[]): Promise<Step[]> {
  const { uiWidgets: w } = t
  const kept = new Set(shipped.map(({ id }) => id))
  const found = await q.select({ id: w.id }).from(w).where(isNull(w.tenantId))
  return found.filter(({ id }) => !kept.has(id)).map(({ id }) => q.delete(w).where(eq(w.id, id)))
}
