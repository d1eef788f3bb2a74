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
import { toPageWidget, widgetRowsOf } from './widget-rows.ts'

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

/** The same for a page that keeps its widgets. */
export async function pageChanged(
  c: AppContext,
  tenant: TenantStore,
  page: Row,
  set: Rewritten['set'],
): Promise<Step[]> {
  const rows = await widgetRowsOf(tenant, String(page['page']), tenant.tenantId)
  return pageWritten(c, tenant, { page, set, widgets: await broughtUp(tenant, rows.map(toPageWidget)) })
}
