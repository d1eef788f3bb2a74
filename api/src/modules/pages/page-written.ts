import type { PageWidget } from '@mtc/openapi/page'
import { and, eq } from 'drizzle-orm'
import { exactly, type Step } from '../../db/port.ts'
import { journal, type Row } from '../../kit/crud/index.ts'
import { present } from '../../kit/crud/shape.ts'
import { shapeOfPath } from '../../kit/crud/tables.ts'
import { documentSteps } from '../../kit/documents/index.ts'
import type { AppContext } from '../../kit/env.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { broughtUp, pageDocument } from './document.ts'
import { ownWidgetRows, toPageWidget } from './widget-rows.ts'

const templates = shapeOfPath('ui/templates')

/** A page that changes because something else does. */
export interface Rewritten {
  page: Row
  /** The fields of its row that change. */
  set: Record<string, unknown>
  /** All its widgets, as they are then. */
  widgets: readonly PageWidget[]
}

/** What makes the next version and revision of a page in somebody else's unit of work, with its audit entry and event. */
export function pageWritten(c: AppContext, tenant: TenantStore, { page, set, widgets }: Rewritten): Step[] {
  const time = c.get('platform').now()
  const stamps = { version: page.version + 1, revision: Number(page['revision']) + 1, updatedAt: time }
  const next = { ...page, ...set, ...stamps }
  const p = tenant.t.uiTemplates
  const asRead = and(eq(p.id, page.id), eq(p.version, page.version))
  return [
    exactly(1, tenant.update(p, asRead, { ...set, ...stamps })),
    ...documentSteps(pageDocument, templates.resource.path, { c, tenant, before: page, after: { ...next, widgets } }),
    ...journal(c, { shape: templates, show: (_c, row) => present(templates, row) }, 'updated', page, next),
  ]
}

/** The same for pages of the shop that keep their widgets, which are read for all of them at once. */
export async function pagesChanged(
  c: AppContext,
  tenant: TenantStore,
  pages: readonly Row[],
  set: Rewritten['set'],
): Promise<Step[]> {
  if (pages.length === 0) return []
  const rows = await ownWidgetRows(
    tenant,
    pages.map(({ page }) => String(page)),
  )
  const current = await broughtUp(tenant, rows.map(toPageWidget))
  const pageOf = new Map(rows.map(({ id, page }) => [id, page]))
  const widgets = Map.groupBy(current, ({ id }) => pageOf.get(id))
  return pages.flatMap((page) =>
    pageWritten(c, tenant, { page, set, widgets: widgets.get(String(page['page'])) ?? [] }),
  )
}
