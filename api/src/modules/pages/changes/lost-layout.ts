import { and, desc, eq } from 'drizzle-orm'
import type { Row } from '../../../kit/crud/index.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'

/**
 * The layout of an earlier state of a page, or what takes its place where it is gone: the one that the page has now; of
 * a page that is gone itself, the one that the lost one was made from. Where nothing does, the page keeps its word.
 */
export async function layoutOfState(tenant: TenantStore, layoutId: string, now: Row | undefined): Promise<string> {
  if (now?.['layoutId'] === layoutId || (await tenant.find(tenant.t.uiLayouts, layoutId, true))) return layoutId
  return now ? String(now['layoutId']) : ((await originOfLost(tenant, layoutId)) ?? layoutId)
}

async function originOfLost(tenant: TenantStore, layoutId: string): Promise<string | undefined> {
  const log = tenant.t.auditLog
  const where = and(eq(log.entityId, layoutId), eq(log.action, 'deleted'))
  const [entry] = await tenant.rows(log, { where, orderBy: [desc(log.createdAt), desc(log.id)], limit: 1 })
  const origin = entry?.before?.['originId']
  return typeof origin === 'string' ? origin : undefined
}
