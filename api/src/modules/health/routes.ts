import { healthOperations } from '@mtc/openapi'
import { isNull, sql } from 'drizzle-orm'
import { ApiError } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import type { AppContext } from '../../kit/env.ts'
import { literal } from '../../kit/tenant-store.ts'
import type { Platform } from '../../platform/port.ts'

type PartName = 'database' | 'cache' | 'storage' | 'queue'

const PARTS: Readonly<Record<PartName, (platform: Platform) => Promise<unknown>>> = {
  database: async ({ store: { q, t } }) => q.select({ one: sql`1` }).from(t.tenants).limit(literal(1)),
  cache: ({ cache }) => cache.check(),
  storage: ({ files }) => files.check(),
  queue: async ({ store: { q, t } }) =>
    q.select({ id: t.outbox.id }).from(t.outbox).where(isNull(t.outbox.sentAt)).limit(literal(1)),
}

async function check(platform: Platform, name: PartName) {
  const start = performance.now()
  let status: 'up' | 'down' = 'up'
  try {
    await PARTS[name](platform)
  } catch (error) {
    status = 'down'
    platform.log({ level: 'error', message: `The ${name} does not answer`, error })
  }
  return { name, status, latencyMs: Math.round((performance.now() - start) * 1000) / 1000 }
}

async function ready({ c }: { c: AppContext }) {
  const checks = await Promise.all((Object.keys(PARTS) as PartName[]).map((name) => check(c.get('platform'), name)))
  const status = checks.every((one) => one.status === 'up') ? ('up' as const) : ('down' as const)
  if (status === 'up') return { data: { status, checks } }
  const down = checks.filter((one) => one.status === 'down')
  throw new ApiError('UNAVAILABLE', {
    errors: down.map(({ name, latencyMs }) => ({
      field: name,
      message: `The ${name} did not answer (${latencyMs} ms)`,
    })),
  })
}
const alive = async () => ({ data: { status: 'up' as const, checks: [] } })

export function healthRoutes(app: App): void {
  bind(app, healthOperations.getHealth, ready)
  bind(app, healthOperations.getReadiness, ready)
  bind(app, healthOperations.getReady, ready)
  bind(app, healthOperations.getLiveness, alive)
  bind(app, healthOperations.getLive, alive)
}
