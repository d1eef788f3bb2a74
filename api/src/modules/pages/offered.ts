import type { OfferedPage } from '@mtc/openapi'
import { asc } from 'drizzle-orm'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { isVisible, type Viewer } from './visible.ts'

const LIMIT = 1000

/** The pages that somebody may open, by name: a page of the shop's own hides the system's of that name, even from those who may not open it. */
export async function offeredPages(tenant: TenantStore, viewer: Viewer): Promise<OfferedPage[]> {
  const { uiTemplates } = tenant.t
  const orderBy = [asc(uiTemplates.name), asc(uiTemplates.id)]
  const rows = await tenant.rows(uiTemplates, { orderBy, limit: LIMIT, shared: true })
  const own = new Set(rows.flatMap(({ tenantId, page }) => (tenantId === null ? [] : [page])))
  return rows
    .filter(({ tenantId, page }) => tenantId !== null || !own.has(page))
    .filter(({ visibilityRules }) => isVisible(visibilityRules, viewer))
    .map(({ id, tenantId, page, name, audience, area, isDefault }) => ({
      id,
      page,
      name,
      audience,
      area,
      isDefault,
      isSystem: tenantId === null,
    }))
}
