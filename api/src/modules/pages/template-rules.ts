import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { and, eq, sql } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import type { Row, Rules } from '../../kit/crud/index.ts'
import { documentSteps, nextRevision, publishedOf, revisionAfter } from '../../kit/documents/index.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { layoutOfState } from './changes/lost-layout.ts'
import { onlyDefaultPage } from './default-page.ts'
import { broughtUp, pageDocument } from './document.ts'
import { pageIn } from './page-content.ts'
import { requireNoWorse } from './page-faults.ts'
import { toPageWidget, type WidgetRow, widgetRowsOf, widgetSteps } from './widget-rows.ts'

const PATH = 'ui/templates'

const pageOf = (row: Record<string, unknown>): string => String(row['page'])

/** What a write of a page goes by; all widgets with props for the schemas that their components have now. */
interface Found {
  /** The shop's rows of the page, with those that wait at the address that it is to have. */
  rows: readonly WidgetRow[]
  /** The widgets of the page as it is published. */
  published: PageWidget[]
  /** Those that it is written with: those that were published, those of a restored revision, else the rows'. */
  widgets: PageWidget[]
  /** Whether rows have to be brought to them. */
  isGiven: boolean
}

/** The widgets that a write brings along: publishing and copying do, and going back to a revision that is kept. */
async function givenWidgets(
  tenant: TenantStore,
  before: Row | undefined,
  { widgets, revision, id }: Record<string, unknown>,
): Promise<readonly PageWidget[] | undefined> {
  if (widgets !== undefined) return widgets as PageWidget[] // the contract's
  return revision === undefined ? undefined : widgetsOfRevision(tenant, before?.id ?? String(id), Number(revision))
}

async function widgetsOfRevision(tenant: TenantStore, id: string, number: number) {
  const r = tenant.t.revisions
  const [found] = await tenant.rows(r, { where: and(eq(r.entityId, id), eq(r.number, number)), limit: 1 })
  return found && pageIn(found.content).widgets
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
const contentOf = (row: Record<string, unknown>): PageContent => pageIn(publishedOf(pageDocument, row))

/** A page is written with its widgets: in every way that it changes, both stay one document. */
export const templateRules: Rules<Found | undefined> = {
  async lookUp({ tenant, before, fields }) {
    if (!tenant) return undefined
    const [rows, given] = await Promise.all([
      ownRows(tenant, before, { ...before, ...fields }),
      givenWidgets(tenant, before, fields),
    ])
    const current = await broughtUp(tenant, [...rows.map(toPageWidget), ...(given ?? [])])
    const standing = current.slice(0, rows.length)
    return {
      rows,
      published: standing.filter((_, index) => rows[index]?.page === before?.['page']),
      widgets: given ? current.slice(rows.length) : standing,
      isGiven: given !== undefined,
    }
  },
  async restorable({ tenant, before, fields }) {
    const { layoutId } = fields
    if (!tenant || typeof layoutId !== 'string') return fields
    return { ...fields, layoutId: await layoutOfState(tenant, layoutId, before) }
  },
  async prepare({ tenant, before, fields, beside }, found) {
    const { widgets: given, ...rest } = fields
    if (!tenant || !found) return rest
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
    const published = { ...before, widgets: found.published }
    const after = { ...before, ...rest, widgets: found.widgets }
    if (!isChecked) await requireNoWorse(tenant, contentOf(published), contentOf(after))
    return { ...rest, revision: revisionAfter(pageDocument, published, after) }
  },
  async also(written, found) {
    const { tenant, before, after } = written
    if (!tenant) return []
    if (!after || !found) {
      const rows = before ? await widgetRowsOf(tenant, pageOf(before), tenant.tenantId) : []
      const gone = before ? widgetSteps(tenant, rows, [], { page: '', version: 0, time: 0 }) : []
      return [...gone, ...documentSteps(pageDocument, PATH, written)]
    }
    const { rows, widgets, isGiven } = found
    const target = { page: pageOf(after), version: after.version, time: after.updatedAt }
    return [
      ...(await onlyDefaultPage(tenant, written)),
      ...(isGiven ? widgetSteps(tenant, rows, widgets, target) : moved(tenant, before, target)),
      ...documentSteps(pageDocument, PATH, { ...written, after: { ...after, widgets } }),
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
