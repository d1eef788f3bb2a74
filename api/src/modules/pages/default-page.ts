import { and, eq, ne } from 'drizzle-orm'
import { exactly, type Step } from '../../db/port.ts'
import type { Row, Written } from '../../kit/crud/index.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { pagesChanged } from './page-written.ts'

/**
 * A shop has at most one page of its own that is shown where none is named, for each audience: making another one that
 * takes it from the first, as a change like any other. Of several that become it at once, one does.
 */
export async function onlyDefaultPage(tenant: TenantStore, { c, before, after }: Written): Promise<Step[]> {
  const isSo = (row: Row | undefined) => row?.['isDefault'] === true
  if (!after || !isSo(after) || (isSo(before) && before?.['audience'] === after['audience'])) return []
  const p = tenant.t.uiTemplates
  const isOfAudience = eq(p.audience, after['audience'] as typeof p.$inferSelect.audience) // the contract's
  const isAnother = and(ne(p.id, after.id), eq(p.isDefault, true), isOfAudience)
  const others = (await tenant.rows(p, { where: isAnother })) as Row[]
  const taken = await pagesChanged(c, tenant, others, { isDefault: false })
  // One that became the default since they were read.
  return [tenant.alone(), ...taken, exactly(0, tenant.update(p, isAnother, { isDefault: true }))]
}
