import type { ResolvedPage } from '../resolved-page.ts'
import type { PageChanges } from './changes.ts'
import { noProgress, type PageRows, type Progress, pageRows } from './page-rows.ts'

/** Saves an edited page. A page of the system's becomes the shop's own copy. */
export async function savePage(
  tenant: string,
  page: ResolvedPage,
  changes: PageChanges,
  progress: Progress,
): Promise<void> {
  const rows = pageRows(tenant, page.page, progress)
  if (page.isSystem) return copyPage(rows, page, changes)
  for (const { id, content } of changes.created) await rows.createWidget(id, content)
  for (const { id, version, changes: changed } of changes.updated) await rows.updateWidget(id, version, changed)
  for (const { id, version } of changes.removed) await rows.removeWidget(id, version)
  await rows.removeUnwanted(new Set(changes.created.map(({ id }) => id)))
}

// The template comes last: until it is there the system's page counts, so nobody ever sees half a copy.
async function copyPage(rows: PageRows, page: ResolvedPage, changes: PageChanges): Promise<void> {
  const removed = new Set(changes.removed.map(({ id }) => id))
  const changed = new Map(changes.updated.map(({ id, changes: content }) => [id, content]))
  const leftovers = await rows.listWidgets('false')
  const made = new Set<string>()
  // From the rows, not from the page: they say who may see a widget, and hold those that this person may not.
  for (const row of await rows.listWidgets('true')) {
    if (removed.has(row.id)) continue
    const { componentId, region, position, grid, props, visibilityRules, isActive } = row
    const content = { componentId, region, position, grid, props, ...changed.get(row.id) }
    made.add((await rows.createWidget(row.id, { ...content, visibilityRules, isActive })).id)
  }
  for (const { id, content } of changes.created) made.add((await rows.createWidget(id, content)).id)
  for (const { id, version } of leftovers) if (!made.has(id)) await rows.removeWidget(id, version)
  await rows.createTemplate(await rows.getTemplate(page.id))
}

/** Gives the page back to the system: the shop's copy and its widgets go. */
export async function resetPage(tenant: string, page: ResolvedPage): Promise<void> {
  const rows = pageRows(tenant, page.page, noProgress())
  await rows.removeTemplate(page.id, page.version)
  for (const { id, version } of await rows.listWidgets('false')) await rows.removeWidget(id, version)
}
