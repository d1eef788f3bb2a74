import { inArray } from 'drizzle-orm'
import { type Api, createApp } from './app.ts'
import { type BrowserEngine, browserSqlite } from './db/engines/browser.ts'
import { migrate } from './db/migrate.ts'
import { migrations } from './db/migrations.gen.ts'
import type { Store } from './db/port.ts'
import { makeStore } from './db/store.ts'
import { untilNextDue } from './kit/jobs/next-due.ts'
import { runJobs } from './kit/jobs/run.ts'
import { idMaker } from './kit/new-id.ts'
import { jobKinds } from './modules/jobs/kinds.ts'
import { atOnce } from './platform/at-once.ts'
import { memoryFiles } from './platform/browser/files.ts'
import { inProcessRealtime } from './platform/in-process-realtime.ts'
import type { Platform, SessionTransport } from './platform/port.ts'
import { blueprints } from './seed/blueprints/index.ts'
import { seedDemo } from './seed/index.ts'

export { createApp } from './app.ts'
export type { BrowserEngine } from './db/engines/browser.ts'
export { ApiError } from './kit/api-error.ts'
export { bind } from './kit/bind.ts'
export { memoryFiles } from './platform/browser/files.ts'

export { seedEmptyShop } from './seed/empty-shop.ts'
export { DEMO_PASSWORD } from './seed/people.ts'

/** Which tables a database of this version has: one that was saved by another may not be gone on with. */
export const SCHEMA = migrations.sqlite.map(({ name }) => name).join()
/** The demonstration shops, in their order. */
export const demoShops = blueprints.map(({ slug, name }) => ({ slug, name }))

export interface BrowserApi {
  app: Api
  platform: Platform
  fetch(request: Request): Promise<Response>
  engine: BrowserEngine
  files: ReturnType<typeof memoryFiles>
  /** Resolves when the jobs that were asked for are done. */
  idle(): Promise<void>
}

/** A session that the page keeps itself: a page may neither read nor write cookies of this kind. */
export interface SessionJar {
  get(): string | undefined
  set(token: string | undefined): void
}
const jarSession = (jar: SessionJar): SessionTransport => ({
  isAmbient: false,
  read: () => jar.get(),
  write: (_c, token) => {
    jar.set(token)
    return {}
  },
  clear: () => {
    jar.set(undefined)
    return {}
  },
})

/** The real app in a page: SQLite as WebAssembly, files in memory. Goes on with `saved`, or seeds the demonstration shops. */
export async function startBrowserApi(jar: SessionJar, saved?: Uint8Array): Promise<BrowserApi> {
  const engine = await browserSqlite()
  const store = makeStore('sqlite', engine)
  if (saved) engine.import(saved)
  await migrate(store, migrations)
  const files = memoryFiles()
  const jobs = atOnce(
    () => runJobs(platform, jobKinds),
    (error) => console.error('Working on jobs failed', error),
    () => untilNextDue(platform, jobKinds),
  )
  const platform: Platform = {
    store,
    files,
    cache: { get: async () => undefined, set: async () => undefined, check: async () => undefined },
    session: jarSession(jar),
    jobs,
    realtime: inProcessRealtime(),
    requestsMayWait: true,
    now: Date.now,
    newId: idMaker(Date.now),
    log: ({ level, error, message }) => {
      if (level === 'error') console.error(message, error)
    },
    principalTtlMs: 0,
    checkAnswers: true,
    clientAddress: () => 'page',
  }
  await seedDemo(platform, Date.now())
  await resumeJobs(store)
  jobs.wake()
  const app = createApp(() => platform)
  return { app, platform, engine, files, idle: jobs.idle, fetch: async (request) => app.fetch(request) }
}

/** What the page that was left had leased is nobody's now. */
async function resumeJobs({ q, t }: Store): Promise<void> {
  await q
    .update(t.jobs)
    .set({ leasedUntil: 0 })
    .where(inArray(t.jobs.status, ['queued', 'running']))
}
