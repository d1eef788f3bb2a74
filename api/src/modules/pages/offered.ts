import { allows, type OfferedPage, Templates } from '@mtc/openapi'
import { asc, eq } from 'drizzle-orm'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { isVisible, type Viewer } from './visible.ts'

const LIMIT = 1000

/**
 * The pages that somebody may open, by name: a page of the shop's own hides the system's of that name, even from those
 * who may not open it. One on which nothing is published is there only for those who may change it.
 */
export async function offeredPages(tenant: TenantStore, viewer: Viewer): Promise<OfferedPage[]> {
  const { uiTemplates } = tenant.t
  const orderBy = [asc(uiTemplates.name), asc(uiTemplates.id)]
  const rows = await tenant.rows(uiTemplates, { orderBy, limit: LIMIT, shared: true })
  const own = new Set(rows.flatMap(({ tenantId, page }) => (tenantId === null ? [] : [page])))
  const systemRevisions = new Map(rows.flatMap(({ id, tenantId, revision }) => (tenantId ? [] : [[id, revision]])))
  const mayChange = allows(viewer.permissions, 'ui:update')
  const changed = mayChange ? await drafted(tenant) : new Set()
  const shown = mayChange ? rows : await withWidgets(tenant, rows)
  return shown
    .filter(({ tenantId, page }) => tenantId !== null || !own.has(page))
    .filter(({ visibilityRules }) => isVisible(visibilityRules, viewer))
    .map(({ id, tenantId, page, name, audience, area, isDefault, originId, systemRevision }) => ({
      id,
      page,
      name,
      audience,
      area,
      isDefault,
      isSystem: tenantId === null,
      isCopy: originId !== null,
      hasUpgrade: mayChange && originId !== null && (systemRevisions.get(originId) ?? 0) > (systemRevision ?? 0),
      hasDraft: changed.has(id),
    }))
}

/** The pages that somebody has begun to change. */
async function drafted(tenant: TenantStore): Promise<Set<unknown>> {
  const { drafts } = tenant.t
  const found = await tenant.select(drafts, { id: drafts.entityId }, { where: eq(drafts.entityType, Templates.path) })
  return new Set(found.map(({ id }) => id))
}

/** Those that show something. One that was made and never published has no widgets yet: it is still its maker's alone. */
async function withWidgets<Row extends { tenantId: string | null; page: string }>(
  tenant: TenantStore,
  rows: readonly Row[],
): Promise<Row[]> {
  const { uiWidgets } = tenant.t
  const { tenantId, page } = uiWidgets
  const reading = { where: eq(uiWidgets.isActive, true), groupBy: [tenantId, page], shared: true }
  const filled = await tenant.select(uiWidgets, { tenantId, page }, reading)
  return rows.filter((row) => filled.some((of) => of.tenantId === row.tenantId && of.page === row.page))
}
