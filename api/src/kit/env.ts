import type { Context, Env } from 'hono'
import type { Platform } from '../platform/port.ts'

export interface Tenant {
  id: string
  slug: string
  name: string
  status: 'active' | 'suspended' | 'deleted'
  plan: 'free' | 'basic' | 'pro' | 'enterprise'
  currency: string
  locale: string
  timeZone: string
  branding: Record<string, unknown>
}

/** Who is calling. */
export interface Principal {
  userId: string
  email: string
  name: string
  isPlatformAdmin: boolean
  /** In the tenant of this request; undefined outside of it. */
  role: string | undefined
  permissions: readonly string[]
}

export interface AppEnv extends Env {
  Variables: {
    platform: Platform
    requestId: string
    /** What every answer to this request says beside its body: a plain record, for a Headers object costs more than a small answer. */
    headers: Record<string, string>
    /** The answer that `reply` made. */
    reply: Response
    tenant: Tenant
    /** Whose events the request has written, if it has. */
    eventsOf: string | undefined
    principal: Principal
  }
  Bindings: Record<string, unknown>
}
export type AppContext = Context<AppEnv>
