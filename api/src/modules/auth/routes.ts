import { authOperations, type Me } from '@mtc/openapi'
import { and, eq, lt } from 'drizzle-orm'
import { limit, RATE_LIMITS } from '../../kit/access/limits.ts'
import { checkOrigin } from '../../kit/access/origin.ts'
import { forgetPrincipals, permissionsOf } from '../../kit/access/principal.ts'
import { newToken, SESSION_SECONDS, tokenHash } from '../../kit/access/session.ts'
import { ApiError } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import type { AppContext } from '../../kit/env.ts'
import type { Platform } from '../../platform/port.ts'
import { NOBODY, verifyPassword } from './password.ts'

async function findAccount({ store: { q, t } }: Platform, email: string) {
  const [row] = await q
    .select({ id: t.users.id, passwordHash: t.accounts.passwordHash })
    .from(t.users)
    .innerJoin(t.accounts, and(eq(t.accounts.userId, t.users.id), eq(t.accounts.provider, 'password')))
    .where(eq(t.users.email, email.toLowerCase()))
  return row
}

async function presentMe({ store: { q, t } }: Platform, userId: string): Promise<Me> {
  const [user] = await q.select().from(t.users).where(eq(t.users.id, userId))
  if (!user) throw new ApiError('UNAUTHORIZED')
  const members = await q
    .select({ tenant: t.tenants, role: t.tenantUsers.role, permissions: t.tenantUsers.permissions })
    .from(t.tenantUsers)
    .innerJoin(t.tenants, eq(t.tenants.id, t.tenantUsers.tenantId))
    .where(and(eq(t.tenantUsers.userId, userId), eq(t.tenants.status, 'active')))
    .orderBy(t.tenants.name)
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    isPlatformAdmin: user.isPlatformAdmin,
    memberships: members.map(({ tenant, role, permissions }) => ({
      tenant: tenant.slug,
      name: tenant.name,
      role,
      permissions: [...permissionsOf(role, permissions)],
      currency: tenant.currency,
      locale: tenant.locale,
      timeZone: tenant.timeZone,
    })),
  }
}

/** Answers the headers that hand the session to its person. */
async function startSession(c: AppContext, userId: string): Promise<Record<string, string>> {
  const platform = c.get('platform')
  const { q, t, commit } = platform.store
  const token = newToken()
  const now = platform.now()
  await commit([
    q
      .insert(t.sessions)
      .values({ tokenHash: tokenHash(token), userId, createdAt: now, expiresAt: now + SESSION_SECONDS * 1000 }),
    q.delete(t.sessions).where(lt(t.sessions.expiresAt, now)),
  ])
  return platform.session.write(c, token, SESSION_SECONDS)
}

export function authRoutes(app: App): void {
  bind(app, authOperations.signIn, async ({ c, body }) => {
    const platform = c.get('platform')
    // A sign-in from another site would seat the visitor in the attacker's account.
    if (platform.session.isAmbient) checkOrigin(c)
    await limit(c, `sign-in:${platform.clientAddress(c)}`, RATE_LIMITS.signIn)
    const account = await findAccount(platform, body.email)
    const isRight = await verifyPassword(body.password, account?.passwordHash ?? NOBODY)
    if (!account || !isRight)
      throw new ApiError('UNAUTHORIZED', { message: 'This e-mail and password do not belong together' })
    const headers = await startSession(c, account.id)
    return { data: await presentMe(platform, account.id), headers }
  })

  bind(app, authOperations.signOut, async ({ c }) => {
    const platform = c.get('platform')
    const { q, t } = platform.store
    const token = platform.session.read(c)
    if (token) await q.delete(t.sessions).where(eq(t.sessions.tokenHash, tokenHash(token)))
    forgetPrincipals(platform)
    Object.assign(c.get('headers'), platform.session.clear(c))
    return undefined
  })

  bind(app, authOperations.getMe, async ({ c }) => ({
    data: await presentMe(c.get('platform'), c.get('principal').userId),
  }))
}
