import { demoId } from '@mtc/openapi'
import { eq, like } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import { searchScope } from '../kit/crud/list.ts'
import { bump } from '../kit/generations.ts'
import type { FileStorage } from '../platform/port.ts'
import type { Blueprint } from './blueprints/blueprint.ts'
import { blueprints } from './blueprints/index.ts'
import { seedCatalog } from './catalog.ts'
import { seedFirstChange } from './first-change.ts'
import { seedFirstEdit } from './first-edit.ts'
import { seedOrders } from './orders.ts'
import { seedMembers, seedRoot } from './people.ts'
import { seedSystem } from './system.ts'

export { DEMO_PASSWORD } from './people.ts'
export { seedSystem } from './system.ts'

interface Target {
  store: Store
  files: FileStorage
}

/** A tenant row of version 0 is one whose seeding was cut short: nothing else ever has that version. */
const UNFINISHED = 0

async function seedTenant({ store, files }: Target, blueprint: Blueprint, now: number): Promise<void> {
  const { q, t } = store
  const id = demoId(blueprint.slug, 'tenant')
  const [found] = await q
    .select({ version: t.tenants.version })
    .from(t.tenants)
    .where(eq(t.tenants.slug, blueprint.slug))
  if (found && found.version !== UNFINISHED) return
  if (found) {
    await q.delete(t.tenants).where(eq(t.tenants.id, id))
    await q.delete(t.searchDocs).where(like(t.searchDocs.scope, `${searchScope(id, '')}%`))
    await q.delete(t.auditLog).where(eq(t.auditLog.tenantId, id))
  }
  const { slug, name, plan, domain, currency, locale, timeZone, branding } = blueprint
  const logo = blueprint.pictures.findIndex((picture) => picture.key === branding.logo)
  await store.insertMany(t.tenants, [
    {
      id,
      slug,
      name,
      status: 'active',
      plan,
      domain: domain ?? null,
      subdomain: slug,
      currency,
      locale,
      timeZone,
      settings: {},
      branding: {
        colors: branding.colors,
        tagline: branding.tagline,
        ...(logo < 0 ? {} : { logoId: demoId(slug, 'file', logo + 1) }),
      },
      createdAt: now,
      updatedAt: now,
      version: UNFINISHED,
    },
  ])
  await seedMembers(store, { id, slug }, now)
  const productIds = await seedCatalog(store, files, blueprint, id, now)
  await seedOrders(store, blueprint, id, productIds, now)
  await seedFirstEdit(store, { id, slug }, now)
  await seedFirstChange(store, { id, slug, locale, currency }, now)
  await store.insertMany(t.searchDocs, [
    { id, scope: searchScope(null, 'tenants'), body: `${name} ${slug}`.toLowerCase() },
  ])
  await store.commit([
    q.update(t.tenants).set({ version: 1 }).where(eq(t.tenants.id, id)),
    bump(store, { scope: id, subject: 'ui' }),
  ])
}

/** Fills the demonstration shops. Running it again changes nothing; one that was killed half-way is done anew. */
export async function seedDemo(target: Target, now: number): Promise<void> {
  await seedSystem(target.store, now)
  await seedRoot(target.store, now)
  for (const blueprint of blueprints) await seedTenant(target, blueprint, now)
}
