import { demoId, ROLE_SLUGS } from '@mtc/openapi'
import { inArray } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import { hashPassword } from '../modules/auth/password.ts'

/** Everybody's in the demonstration shops; printed at the start, and refused in production. */
export const DEMO_PASSWORD = 'mtc-demo-password'
/** The same salt for all: what is known to everybody needs no secret, and hashing once starts faster. */
const SALT = new Uint8Array(16).fill(7)
let hashed: Promise<string> | undefined
/** Hashed when the first person needs it, and then known: it costs a third of a second. */
function demoPasswordHash(): Promise<string> {
  hashed ??= hashPassword(DEMO_PASSWORD, SALT)
  return hashed
}

const NAMES: Readonly<Record<string, string>> = {
  owner: 'Olive Owner',
  merchandiser: 'Mika Merchant',
  designer: 'Dana Designer',
  developer: 'Devi Developer',
  viewer: 'Vic Viewer',
}

interface Person {
  id: string
  email: string
  name: string
  isPlatformAdmin: boolean
}

async function insertPeople(store: Store, people: readonly Person[], now: number): Promise<void> {
  const { q, t } = store
  const ids = people.map(({ id }) => id)
  const stamps = { createdAt: now, updatedAt: now, version: 1 }
  const users = new Set(
    (await q.select({ id: t.users.id }).from(t.users).where(inArray(t.users.id, ids))).map(({ id }) => id),
  )
  await store.insertMany(
    t.users,
    people.filter(({ id }) => !users.has(id)).map((person) => ({ ...person, ...stamps })),
  )
  // Apart from the people: a start that was killed in between left some without a way to sign in.
  const accounts = await q.select({ userId: t.accounts.userId }).from(t.accounts).where(inArray(t.accounts.userId, ids))
  const able = new Set(accounts.map(({ userId }) => userId))
  const unable = ids.filter((id) => !able.has(id))
  if (!unable.length) return
  const passwordHash = await demoPasswordHash()
  await store.insertMany(
    t.accounts,
    unable.map((userId) => ({ id: demoId(userId, 'account'), userId, provider: 'password', passwordHash, ...stamps })),
  )
}

/** The platform's administrator. */
export const seedRoot = (store: Store, now: number) =>
  insertPeople(
    store,
    [{ id: demoId('platform', 'user'), email: 'root@mtc.test', name: 'Robin Root', isPlatformAdmin: true }],
    now,
  )

/** One person per role of a demonstration shop. */
export async function seedMembers(store: Store, tenant: { id: string; slug: string }, now: number): Promise<void> {
  const people = ROLE_SLUGS.map((role, i) => ({
    role,
    id: demoId(tenant.slug, 'user', i + 1),
    email: `${role}@${tenant.slug}.test`,
    name: NAMES[role] ?? role,
    isPlatformAdmin: false,
  }))
  await insertPeople(
    store,
    people.map(({ role: _, ...person }) => person),
    now,
  )
  await store.insertMany(
    store.t.tenantUsers,
    people.map(({ role, id }, i) => ({
      id: demoId(tenant.slug, 'member', i + 1),
      tenantId: tenant.id,
      userId: id,
      role,
      permissions: [],
      createdAt: now,
      updatedAt: now,
      version: 1,
    })),
  )
}
