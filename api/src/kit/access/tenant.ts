import { eq, sql } from 'drizzle-orm'
import type { Schema } from '../../db/schema.ts'
import type { Platform } from '../../platform/port.ts'
import type { Tenant } from '../env.ts'

/** What a request needs to know of its tenant. */
export const tenantColumns = (t: Schema) => ({
  id: t.tenants.id,
  slug: t.tenants.slug,
  name: t.tenants.name,
  status: t.tenants.status,
  plan: t.tenants.plan,
  currency: t.tenants.currency,
  locale: t.tenants.locale,
  timeZone: t.tenants.timeZone,
  branding: t.tenants.branding,
})

/** The tenant of a slug, whatever its status. */
export async function findTenant({ store }: Platform, slug: string): Promise<Tenant | undefined> {
  const { q, t } = store
  const statement = store.prepared('tenant by slug', () =>
    q
      .select(tenantColumns(t))
      .from(t.tenants)
      .where(eq(t.tenants.slug, sql.placeholder('slug'))),
  )
  return (await statement.execute({ slug }))[0]
}
