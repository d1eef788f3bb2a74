import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { DocumentRules } from '../../kit/documents/index.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'

/** The fields of a template that are published with its widgets. */
const FIELDS = [
  'page',
  'name',
  'audience',
  'area',
  'layoutId',
  'themeId',
  'isDefault',
  'overrideConfig',
  'variables',
  'refreshSeconds',
  'visibilityRules',
  'systemRevision',
] as const satisfies readonly (keyof PageContent)[]

/** The published widgets of a page, in reading order, as they are edited. */
async function widgetsOf(tenant: TenantStore, page: string, tenantId: string | null): Promise<PageWidget[]> {
  const w = tenant.t.uiWidgets
  const owner = tenantId === null ? isNull(w.tenantId) : eq(w.tenantId, tenantId)
  const rows = await tenant.rows(w, {
    where: and(eq(w.page, page), owner),
    orderBy: [asc(w.position), asc(w.id)],
    shared: true,
  })
  return rows.map((row) => ({
    id: row.id,
    componentId: row.componentId,
    componentRevision: row.componentRevision,
    region: row.region,
    grid: row.grid,
    props: row.props,
    binding: row.binding,
    visibilityRules: row.visibilityRules,
    isActive: row.isActive,
    originId: row.originId,
  }))
}

/** How a page is edited: the template with its widgets, which are rows of their own once they are published. */
export const pageDocument: DocumentRules = {
  published: [...FIELDS, 'widgets'],
  complete: async (tenant, row) => ({
    ...row,
    widgets: await widgetsOf(tenant, String(row['page']), row.tenantId ?? null),
  }),
  contentOf: (published) => ({ ...published }),
}
