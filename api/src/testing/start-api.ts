import { demoId } from '@mtc/openapi'
import { type Api, createApp } from '../app.ts'
import { nodeSqlite } from '../db/engines/node-sqlite.ts'
import { migrate } from '../db/migrate.ts'
import { migrations } from '../db/migrations.gen.ts'
import type { Store } from '../db/port.ts'
import { makeStore } from '../db/store.ts'
import { runJobs } from '../kit/jobs/run.ts'
import { idMaker } from '../kit/new-id.ts'
import { jobKinds } from '../modules/jobs/kinds.ts'
import { atOnce } from '../platform/at-once.ts'
import { memoryFiles } from '../platform/browser/files.ts'
import { cookieSession } from '../platform/cookie-session.ts'
import { inProcessRealtime } from '../platform/in-process-realtime.ts'
import type { Platform } from '../platform/port.ts'
import { DEMO_PASSWORD, seedMembers, seedRoot } from '../seed/people.ts'
import { seedSystem } from '../seed/system.ts'

/** A Saturday at noon, UTC. */
export const NOW = Date.UTC(2026, 10, 21, 12)

export interface TestApi {
  app: Api
  platform: Platform
  store: Store
  /** Calls the API in process. An object becomes a JSON body. */
  call(method: string, path: string, options?: CallOptions): Promise<TestAnswer>
  /** Signs in as the person of that role: `owner`, `viewer` … or `root`. */
  as(
    role: string,
    tenant?: string,
  ): Promise<(method: string, path: string, options?: CallOptions) => Promise<TestAnswer>>
  /** Resolves when the jobs that requests asked for are done. */
  idle(): Promise<void>
  /** Moves the clock on. */
  pass(ms: number): void
}
export interface CallOptions {
  body?: unknown
  headers?: Record<string, string>
}
export interface TestAnswer {
  status: number
  headers: Headers
  // The contract suite and `checkAnswers` parse answers; tests read what they care about.
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects is its own business
  body: any
}

/** The real app over an empty in-memory database with two shops, `alpha` and `beta`, and people of every role. */
export async function startApi(options: Partial<Platform> = {}): Promise<TestApi> {
  let clock = NOW
  const now = () => clock
  const store = options.store ?? makeStore('sqlite', nodeSqlite(':memory:'))
  await migrate(store, migrations)
  await seedSystem(store, clock)
  await seedRoot(store, clock)
  for (const slug of ['alpha', 'beta']) {
    const id = demoId(slug, 'tenant')
    await store.insertMany(store.t.tenants, [
      {
        id,
        slug,
        name: slug.toUpperCase(),
        currency: 'EUR',
        locale: 'en-GB',
        timeZone: 'UTC',
        settings: {},
        branding: {},
        createdAt: clock,
        updatedAt: clock,
      },
    ])
    await seedMembers(store, { id, slug }, clock)
  }
  const jobs = atOnce(
    () => runJobs(platform, jobKinds),
    (error) => console.error(error),
  )
  const platform: Platform = {
    store,
    files: memoryFiles(),
    cache: { get: async () => undefined, set: async () => undefined, check: async () => undefined },
    session: cookieSession,
    jobs,
    realtime: inProcessRealtime(),
    requestsMayWait: true,
    now,
    newId: idMaker(now),
    log: ({ level, error }) => {
      if (level === 'error') console.error(error)
    },
    principalTtlMs: 0,
    checkAnswers: true,
    clientAddress: () => '127.0.0.1',
    ...options,
  }
  const app = createApp(() => platform)
  const call: TestApi['call'] = async (method, path, { body, headers } = {}) => {
    const isJson = body !== undefined && !(body instanceof FormData) && typeof body !== 'string'
    const response = await app.request(`/api/v1${path}`, {
      method,
      headers: { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as FormData | string) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: /json/.test(response.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text,
    }
  }
  return {
    app,
    platform,
    store,
    call,
    idle: jobs.idle,
    pass: (ms) => {
      clock += ms
    },
    async as(role, tenant = 'alpha') {
      const email = role === 'root' ? 'root@mtc.test' : `${role}@${tenant}.test`
      const answer = await call('POST', '/auth/sign-in', { body: { email, password: DEMO_PASSWORD } })
      const cookie = answer.headers.get('set-cookie')?.split(';')[0]
      if (!cookie) throw new Error(`${email} could not sign in: ${answer.status} ${JSON.stringify(answer.body)}`)
      return (method, path, options = {}) => call(method, path, { ...options, headers: { cookie, ...options.headers } })
    },
  }
}
