import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { and, eq, sql } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import type { Row, Rules } from '../../kit/crud/index.ts'
import { documentSteps, nextRevision, publishedOf, revisionAfter } from '../../kit/documents/index.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { onlyDefaultPage } from './default-page.ts'
import { broughtUp, pageDocument, widgetsIn } from './document.ts'
import { requireNoWorse } from './page-faults.ts'
import { toPageWidget, type WidgetRow, widgetRowsOf, widgetSteps } from './widget-rows.ts'

const PATH = 'ui/templates'

/** The widgets that a page is written with: those that were published, those of a restored revision, else as they are. */
interface Wanted {
  widgets: PageWidget[]
  /** Whether rows have to be brought to them. */
  isGiven: boolean
}

const pageOf = (row: Record<string, unknown>): string => String(row['page'])

async function wantedFor(
  tenant: TenantStore,
  before: Row | undefined,
  given: Record<string, unknown>,
): Promise<Wanted> {
  if (given['widgets'] !== undefined) return { widgets: given['widgets'] as PageWidget[], isGiven: true } // publish, customize
  const id = before?.id ?? String(given['id'])
  const kept =
    given['revision'] === undefined ? undefined : await widgetsOfRevision(tenant, id, Number(given['revision']))
  if (kept) return { widgets: await broughtUp(tenant, kept), isGiven: true }
  const rows = await ownRows(tenant, before, { ...before, ...given })
  return { widgets: rows.map(toPageWidget), isGiven: false }
}

async function widgetsOfRevision(tenant: TenantStore, id: string, number: number) {
  const r = tenant.t.revisions
  const [found] = await tenant.rows(r, { where: and(eq(r.entityId, id), eq(r.number, number)), limit: 1 })
  return found && widgetsIn(found.content)
}

/** The shop's rows of a page, with those that wait at the address that it is to have. */
async function ownRows(
  tenant: TenantStore,
  before: Row | undefined,
  after: Record<string, unknown>,
): Promise<WidgetRow[]> {
  const pages = new Set([...(before ? [pageOf(before)] : []), pageOf(after)])
  return (await Promise.all([...pages].map((page) => widgetRowsOf(tenant, page, tenant.tenantId)))).flat()
}

/** What a page holds where its body does not say. */
const BARE = { variables: [] }
const contentOf = (row: Record<string, unknown>): PageContent =>
  publishedOf(pageDocument, row) as unknown as PageContent // its fields

/** A page is written with its widgets: in every way that it changes, both stay one document. */
export const templateRules: Rules = {
  async prepare({ tenant, before, fields, beside }) {
    const { widgets: given, ...rest } = fields
    if (!tenant) return rest
    // What is published was checked, and what is restored has been there.
    const isChecked = given !== undefined || rest['revision'] !== undefined
    if (!before) {
      const isRestored = rest['revision'] !== undefined
      if (!isChecked) await requireNoWorse(tenant, undefined, contentOf({ ...BARE, ...rest, widgets: [] }), beside)
      return {
        originId: null,
        systemRevision: null,
        ...rest,
        revision: isRestored ? await nextRevision(tenant, String(rest['id'])) : 1,
      }
    }
    const { widgets } = await wantedFor(tenant, before, fields)
    const published = (await pageDocument.complete?.(tenant, before)) ?? before
    const after = { ...before, ...rest, widgets: await broughtUp(tenant, widgets) }
    if (!isChecked) await requireNoWorse(tenant, contentOf(published), contentOf(after))
    return { ...rest, revision: revisionAfter(pageDocument, published, after) }
  },
  async also(written) {
    const { tenant, before, given = {}, after } = written
    if (!tenant) return []
    if (!after) {
      const rows = before ? await widgetRowsOf(tenant, pageOf(before), tenant.tenantId) : []
      const gone = before ? widgetSteps(tenant, rows, [], { page: '', version: 0, time: 0 }) : []
      return [...gone, ...documentSteps(pageDocument, PATH, written)]
    }
    const { widgets, isGiven } = await wantedFor(tenant, before, given)
    const target = { page: pageOf(after), version: after.version, time: after.updatedAt }
    const rowSteps = isGiven
      ? widgetSteps(tenant, await ownRows(tenant, before, after), widgets, target)
      : moved(tenant, before, target)
    const content = { ...after, widgets: await broughtUp(tenant, widgets) }
    return [
      ...(await onlyDefaultPage(tenant, written)),
      ...rowSteps,
      ...documentSteps(pageDocument, PATH, { ...written, after: content }),
    ]
  },
}

/** The widgets go with their page to another address. */
function moved(tenant: TenantStore, before: Row | undefined, { page, time }: { page: string; time: number }): Step[] {
  if (!before || pageOf(before) === page) return []
  const w = tenant.t.uiWidgets
  const set = { page, updatedAt: time, version: sql`${w.version} + 1` as unknown as number } // counted by the database
  return [tenant.update(w, eq(w.page, pageOf(before)), set)]
}
