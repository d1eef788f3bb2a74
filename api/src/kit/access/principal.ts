import { ROLES, type RoleSlug } from '@mtc/openapi'
import { and, eq, gt, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Platform } from '../../platform/port.ts'
import type { AppContext, Principal, Tenant } from '../env.ts'
import { isToken, tokenHash } from './session.ts'
import { tenantColumns } from './tenant.ts'

/** Who calls, and the tenant that the path names. */
export interface Admission {
  principal: Principal
  tenant: Tenant | undefined
}
const remembered = new WeakMap<Platform, LRUCache<string, Admission>>()

function memory(platform: Platform): LRUCache<string, Admission> {
  let cache = remembered.get(platform)
  if (!cache) {
    cache = new LRUCache({ max: 5000, ttl: platform.principalTtlMs })
    remembered.set(platform, cache)
  }
  return cache
}

/** Forgets who everybody is: after a sign-out, or a change of a tenant or its people. */
export const forgetPrincipals = (platform: Platform): void => remembered.get(platform)?.clear()

/** A role's permissions with the grants of the person's own. */
export const permissionsOf = (role: string, own: readonly string[]): readonly string[] => [
  ...(ROLES[role as RoleSlug]?.permissions ?? []),
  ...own,
]

/** One query: the session, its person, the tenant that the path names, and the person's role there. */
async function look(platform: Platform, token: string, slug: string): Promise<Admission | undefined> {
  const { store } = platform
  const { q, t } = store
  const statement = store.prepared('principal', () =>
    q
      .select({
        user: { id: t.users.id, email: t.users.email, name: t.users.name, isPlatformAdmin: t.users.isPlatformAdmin },
        tenant: tenantColumns(t),
        member: { role: t.tenantUsers.role, permissions: t.tenantUsers.permissions },
      })
      .from(t.sessions)
      .innerJoin(t.users, eq(t.users.id, t.sessions.userId))
      .leftJoin(t.tenants, eq(t.tenants.slug, sql.placeholder('slug')))
      .leftJoin(t.tenantUsers, and(eq(t.tenantUsers.tenantId, t.tenants.id), eq(t.tenantUsers.userId, t.users.id)))
      .where(and(eq(t.sessions.tokenHash, sql.placeholder('hash')), gt(t.sessions.expiresAt, sql.placeholder('now')))),
  )
  const [row] = await statement.execute({ hash: tokenHash(token), slug, now: platform.now() })
  if (!row) return undefined
  const { user, tenant, member } = row
  const permissions = user.isPlatformAdmin ? ['*'] : member ? permissionsOf(member.role, member.permissions) : []
  return {
    principal: {
      userId: user.id,
      email: user.email,
      name: user.name,
      isPlatformAdmin: user.isPlatformAdmin,
      role: member?.role ?? (user.isPlatformAdmin ? 'owner' : undefined),
      permissions,
    },
    tenant: tenant ?? undefined,
  }
}

/** Who the request's session belongs to, and what they are in the tenant of the path. */
export async function authenticate(c: AppContext, slug: string | undefined): Promise<Admission | undefined> {
  const platform = c.get('platform')
  const token = platform.session.read(c)
  if (!token || !isToken(token)) return undefined
  if (platform.principalTtlMs === 0) return look(platform, token, slug ?? '')
  const key = `${token}/${slug ?? ''}`
  const known = memory(platform).get(key)
  if (known) return known
  const found = await look(platform, token, slug ?? '')
  if (found) memory(platform).set(key, found)
  return found
}
