import { PLANS, TENANT_STATUSES } from '@mtc/openapi'
import { inList, type Kit } from '../kit.ts'

type Json = Record<string, unknown>

/** The stamps of every row. */
export const stamps = (c: Kit) => ({
  createdAt: c.time('created_at').notNull(),
  updatedAt: c.time('updated_at').notNull(),
  version: c.int('version').notNull().default(1),
})

/** Who there is: tenants, people, who belongs where, and their sessions. */
export function platformTables(c: Kit) {
  const tenants = c.table(
    'tenants',
    {
      id: c.id().primaryKey(),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      status: c.oneOf('status', TENANT_STATUSES).notNull().default('active'),
      plan: c.oneOf('plan', PLANS).notNull().default('free'),
      domain: c.text('domain'),
      subdomain: c.text('subdomain'),
      currency: c.text('currency').notNull().default('EUR'),
      locale: c.text('locale').notNull().default('en-GB'),
      timeZone: c.text('time_zone').notNull().default('UTC'),
      settings: c.json<Json>('settings').notNull(),
      branding: c.json<Json>('branding').notNull(),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('tenants_slug').on(t.slug),
      c.uniqueIndex('tenants_domain').on(t.domain),
      c.uniqueIndex('tenants_subdomain').on(t.subdomain),
      c.index('tenants_name').on(t.name, t.id),
      c.index('tenants_created').on(t.createdAt, t.id),
      c.index('tenants_updated').on(t.updatedAt, t.id),
      c.check('tenants_status_known', inList(t.status, TENANT_STATUSES)),
      c.check('tenants_plan_known', inList(t.plan, PLANS)),
    ],
  )
  const users = c.table(
    'users',
    {
      id: c.id().primaryKey(),
      /** Lower case. */
      email: c.text('email').notNull(),
      name: c.text('name').notNull(),
      isPlatformAdmin: c.bool('is_platform_admin').notNull().default(false),
      ...stamps(c),
    },
    (t) => [c.uniqueIndex('users_email').on(t.email)],
  )
  /** A way to sign in; passwords are `scrypt$N$r$p$salt$hash`. */
  const accounts = c.table(
    'accounts',
    {
      id: c.id().primaryKey(),
      userId: c
        .id('user_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
      provider: c.text('provider').notNull(),
      passwordHash: c.text('password_hash'),
      ...stamps(c),
    },
    (t) => [c.uniqueIndex('accounts_user_provider').on(t.userId, t.provider)],
  )
  /** Only the SHA-256 of a session's token is kept: a stolen table opens nothing. */
  const sessions = c.table(
    'sessions',
    {
      tokenHash: c.text('token_hash').primaryKey(),
      userId: c
        .id('user_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
      createdAt: c.time('created_at').notNull(),
      expiresAt: c.time('expires_at').notNull(),
    },
    (t) => [c.index('sessions_user').on(t.userId), c.index('sessions_expires').on(t.expiresAt)],
  )
  const tenantUsers = c.table(
    'tenant_users',
    {
      id: c.id().primaryKey(),
      tenantId: c
        .id('tenant_id')
        .notNull()
        .references(() => tenants.id, { onDelete: 'cascade' }),
      userId: c
        .id('user_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
      role: c.text('role').notNull(),
      /** Granted beyond the role. */
      permissions: c.json<string[]>('permissions').notNull(),
      ...stamps(c),
    },
    (t) => [c.uniqueIndex('tenant_users_member').on(t.tenantId, t.userId), c.index('tenant_users_user').on(t.userId)],
  )
  return { tenants, users, accounts, sessions, tenantUsers }
}
