import { answerOf, client, type components } from '../../../core/api.ts'
import { isStatus } from '../../../core/api-failure.ts'
import { sameJson } from '../../../core/json.ts'
import type { WidgetContent } from './changes.ts'
import { StaleWidget } from './stale-widget.ts'

type WidgetRow = components['schemas']['Widget']
type WidgetCreate = components['schemas']['WidgetCreate']
type WidgetUpdate = components['schemas']['WidgetUpdate']
type TemplateRow = components['schemas']['Template']

/** What a saving has reached, so that it can go on after a failure instead of doing things twice. */
export interface Progress {
  /** What was asked to be made, by the editor's id: asked again with the same key, the API answers with the row it made. */
  asked: Map<string, { key: string; body: unknown }>
  /** The widgets that were made, by the editor's id, and from what. */
  made: Map<string, { row: WidgetRow; body: WidgetCreate }>
  /** Versions that are newer than those the page was read with. */
  versions: Map<string, number>
}
export const noProgress = (): Progress => ({ asked: new Map(), made: new Map(), versions: new Map() })

const ifMatch = (version: number) => ({ 'If-Match': `"v${version}"` })

// The same body is the same wish; the API refuses a known key with another one.
function keyFor({ asked }: Progress, id: string, body: unknown) {
  const before = asked.get(id)
  const wish = before && sameJson(before.body, body) ? before : { key: crypto.randomUUID(), body }
  asked.set(id, wish)
  return { 'Idempotency-Key': wish.key }
}

const asStale = (id: string) => (error: unknown) => {
  throw isStatus(error, 412) ? new StaleWidget(id, error) : error
}

export type PageRows = ReturnType<typeof pageRows>

/** The rows that one page of one shop is made of, written with the progress of a saving in mind. */
export function pageRows(tenant: string, page: string, progress: Progress) {
  const path = { tenant }

  async function updateWidget(id: string, version: number, changes: Partial<WidgetContent>): Promise<WidgetRow> {
    const params = { path: { tenant, id }, header: ifMatch(progress.versions.get(id) ?? version) }
    // A change holds only what has changed; the contract's type allows no `undefined` beside it.
    const body = changes as WidgetUpdate
    const saved = await answerOf(client.PATCH('/{tenant}/admin/ui/widgets/{id}', { params, body })).catch(asStale(id))
    progress.versions.set(id, saved.body.data.version)
    return saved.body.data
  }

  async function removeWidget(id: string, version: number): Promise<void> {
    const params = { path: { tenant, id }, header: ifMatch(progress.versions.get(id) ?? version) }
    try {
      await answerOf(client.DELETE('/{tenant}/admin/ui/widgets/{id}', { params })).catch(asStale(id))
    } catch (error) {
      if (!isStatus(error, 404)) throw error
    }
  }

  return {
    updateWidget,
    removeWidget,
    /** Makes a widget; one that an earlier try has made is brought up to date. */
    async createWidget(id: string, content: Omit<WidgetCreate, 'page'>): Promise<WidgetRow> {
      const body = { ...content, page }
      const known = progress.made.get(id)
      if (known && sameJson(known.body, body)) return known.row
      const row = known
        ? await updateWidget(known.row.id, known.row.version, body)
        : (
            await answerOf(
              client.POST('/{tenant}/admin/ui/widgets', {
                params: { path, header: keyFor(progress, id, body) },
                body,
              }),
            )
          ).body.data
      progress.made.set(id, { row, body })
      return row
    },
    /** Removes what an earlier try has made and nobody wants any more. */
    async removeUnwanted(wanted: ReadonlySet<string>): Promise<void> {
      for (const [id, { row }] of progress.made) {
        if (wanted.has(id)) continue
        await removeWidget(row.id, row.version)
        progress.made.delete(id)
      }
    },
    async listWidgets(isSystem: 'true' | 'false'): Promise<WidgetRow[]> {
      const query = { page: [page], isSystem: [isSystem], limit: 200, count: 'none' as const }
      return (await answerOf(client.GET('/{tenant}/admin/ui/widgets', { params: { path, query } }))).body.data
    },
    async getTemplate(id: string): Promise<TemplateRow> {
      const params = { path: { tenant, id } }
      return (await answerOf(client.GET('/{tenant}/admin/ui/templates/{id}', { params }))).body.data
    },
    async createTemplate({ name, layoutId, themeId, isDefault, overrideConfig }: TemplateRow): Promise<void> {
      const body = { page, name, layoutId, themeId, isDefault, overrideConfig }
      const params = { path, header: keyFor(progress, 'template', body) }
      await answerOf(client.POST('/{tenant}/admin/ui/templates', { params, body }))
    },
    async removeTemplate(id: string, version: number): Promise<void> {
      const params = { path: { tenant, id }, header: ifMatch(version) }
      await answerOf(client.DELETE('/{tenant}/admin/ui/templates/{id}', { params }))
    },
  }
}
