import { answerOf, client, type components } from '../../../core/api.ts'
import { ApiFailure, isStatus } from '../../../core/api-failure.ts'
import type { ResolvedPage } from '../resolved-page.ts'
import type { PageChanges, WidgetContent } from './changes.ts'

type WidgetRow = components['schemas']['Widget']
type TemplateRow = components['schemas']['Template']

/** What a saving has reached, so that it can go on after a failure instead of doing things twice. */
export interface Progress {
  /** One key for each row to create: sent again, the API answers with the row it made. */
  keys: Map<string, string>
  /** Versions that are newer than those the page was read with. */
  versions: Map<string, number>
}
export const noProgress = (): Progress => ({ keys: new Map(), versions: new Map() })

/** Somebody has changed a widget since the page was read. `newVersion` is what a saving on top of it must name. */
export class StaleWidget extends Error {
  readonly widgetId: string
  readonly newVersion: number | undefined

  constructor(widgetId: string, failure: ApiFailure) {
    super(failure.message)
    this.name = 'StaleWidget'
    this.widgetId = widgetId
    const version = failure.current?.['version']
    this.newVersion = typeof version === 'number' ? version : undefined
  }
}

const ifMatch = (version: number) => ({ 'If-Match': `"v${version}"` })

const keyFor = ({ keys }: Progress, id: string) => {
  const key = keys.get(id) ?? crypto.randomUUID()
  keys.set(id, key)
  return { 'Idempotency-Key': key }
}

/** The rows that the API's calls below share: one page of one shop. */
function rowsOf(tenant: string, page: string, progress: Progress) {
  const path = { tenant }
  return {
    async createWidget(id: string, body: components['schemas']['WidgetCreate']): Promise<WidgetRow> {
      const params = { path, header: keyFor(progress, id) }
      return (await answerOf(client.POST('/{tenant}/admin/ui/widgets', { params, body }))).body.data
    },
    async updateWidget(id: string, version: number, changes: Partial<WidgetContent>): Promise<void> {
      const params = { path: { tenant, id }, header: ifMatch(progress.versions.get(id) ?? version) }
      // A change holds only what has changed; the contract's type allows no `undefined` beside it.
      const body = changes as components['schemas']['WidgetUpdate']
      const saved = await answerOf(client.PATCH('/{tenant}/admin/ui/widgets/{id}', { params, body })).catch(asStale(id))
      progress.versions.set(id, saved.body.data.version)
    },
    async removeWidget(id: string, version: number): Promise<void> {
      const params = { path: { tenant, id }, header: ifMatch(progress.versions.get(id) ?? version) }
      try {
        await answerOf(client.DELETE('/{tenant}/admin/ui/widgets/{id}', { params })).catch(asStale(id))
      } catch (error) {
        if (!isStatus(error, 404)) throw error
      }
    },
    async listWidgets(isSystem: 'true' | 'false'): Promise<WidgetRow[]> {
      const query = { page: [page], isSystem: [isSystem], limit: 200, count: 'none' as const }
      return (await answerOf(client.GET('/{tenant}/admin/ui/widgets', { params: { path, query } }))).body.data
    },
    async getSystemTemplate(id: string): Promise<TemplateRow> {
      return (await answerOf(client.GET('/{tenant}/admin/ui/templates/{id}', { params: { path: { tenant, id } } })))
        .body.data
    },
    async createTemplate({ name, layoutId, themeId, isDefault, overrideConfig }: TemplateRow): Promise<void> {
      const body = { page, name, layoutId, themeId, isDefault, overrideConfig }
      const params = { path, header: keyFor(progress, 'template') }
      await answerOf(client.POST('/{tenant}/admin/ui/templates', { params, body }))
    },
    async removeTemplate(id: string, version: number): Promise<void> {
      const params = { path: { tenant, id }, header: ifMatch(version) }
      await answerOf(client.DELETE('/{tenant}/admin/ui/templates/{id}', { params }))
    },
  }
}

const asStale = (id: string) => (error: unknown) => {
  throw isStatus(error, 412) && error instanceof ApiFailure ? new StaleWidget(id, error) : error
}

/** Saves an edited page. A page of the system's becomes the shop's own copy. */
export async function savePage(
  tenant: string,
  page: ResolvedPage,
  changes: PageChanges,
  progress: Progress,
): Promise<void> {
  const rows = rowsOf(tenant, page.page, progress)
  const create = (id: string, content: WidgetContent) => rows.createWidget(id, { ...content, page: page.page })
  if (page.isSystem) return copyPage(rows, page, changes, create)
  for (const { id, content } of changes.created) await create(id, content)
  for (const { id, version, changes: changed } of changes.updated) await rows.updateWidget(id, version, changed)
  for (const { id, version } of changes.removed) await rows.removeWidget(id, version)
}

// The template comes last: until it is there the system's page counts, so nobody ever sees half a copy.
async function copyPage(
  rows: ReturnType<typeof rowsOf>,
  page: ResolvedPage,
  changes: PageChanges,
  create: (id: string, content: WidgetContent) => Promise<WidgetRow>,
): Promise<void> {
  const removed = new Set(changes.removed.map(({ id }) => id))
  const changed = new Map(changes.updated.map(({ id, changes: content }) => [id, content]))
  const leftovers = await rows.listWidgets('false')
  const made = new Set<string>()
  // From the rows, not from the page: they say who may see a widget, and hold those that this person may not.
  for (const row of await rows.listWidgets('true')) {
    if (removed.has(row.id)) continue
    const { componentId, region, position, grid, props, visibilityRules, isActive } = row
    const content = { componentId, region, position, grid, props, ...changed.get(row.id) }
    const copy = await rows.createWidget(row.id, { ...content, page: page.page, visibilityRules, isActive })
    made.add(copy.id)
  }
  for (const { id, content } of changes.created) made.add((await create(id, content)).id)
  for (const { id, version } of leftovers) if (!made.has(id)) await rows.removeWidget(id, version)
  await rows.createTemplate(await rows.getSystemTemplate(page.id))
}

/** Gives the page back to the system: the shop's copy and its widgets go. */
export async function resetPage(tenant: string, page: ResolvedPage): Promise<void> {
  const rows = rowsOf(tenant, page.page, noProgress())
  await rows.removeTemplate(page.id, page.version)
  for (const { id, version } of await rows.listWidgets('false')) await rows.removeWidget(id, version)
}
