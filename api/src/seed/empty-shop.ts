import { demoId } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import { searchScope } from '../kit/crud/list.ts'
import { seedMembers } from './people.ts'

/** A shop with people of every role and nothing else, to see what every screen says on its first day. */
export async function seedEmptyShop(store: Store, slug: string, name: string, now: number): Promise<void> {
  const { q, t } = store
  const found = await q.select({ id: t.tenants.id }).from(t.tenants).where(eq(t.tenants.slug, slug))
  if (found.length > 0) return
  const id = demoId(slug, 'tenant')
  await store.insertMany(t.tenants, [
    {
      id,
      slug,
      name,
      status: 'active',
      plan: 'free',
      domain: null,
      subdomain: slug,
      currency: 'EUR',
      locale: 'en-IE',
      timeZone: 'Europe/Dublin',
      settings: {},
      branding: {},
      createdAt: now,
      updatedAt: now,
    },
  ])
  await seedMembers(store, { id, slug }, now)
  await store.insertMany(t.searchDocs, [
    { id, scope: searchScope(null, 'tenants'), body: `${name} ${slug}`.toLowerCase() },
  ])
}
