import { mkdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import path from 'node:path'
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { BASE_PATH } from '@mtc/openapi'
import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { ConfigError, type NodeConfig } from './config.ts'
import { nodeSqlite } from './db/engines/node-sqlite.ts'
import { migrate, pendingMigrations } from './db/migrate.ts'
import { migrations } from './db/migrations.gen.ts'
import type { Store } from './db/port.ts'
import { makeStore } from './db/store.ts'
import { runJobs } from './kit/jobs/run.ts'
import { TIDY_EVERY_MS, tidy } from './kit/maintenance.ts'
import { idMaker } from './kit/new-id.ts'
import { jobKinds } from './modules/jobs/kinds.ts'
import { cookieSession } from './platform/cookie-session.ts'
import { inProcessRealtime } from './platform/in-process-realtime.ts'
import { connectRedis, memoryCache, redisCache } from './platform/node/cache.ts'
import { clientAddress } from './platform/node/client-address.ts'
import { folderStorage } from './platform/node/files.ts'
import { type JobPoller, jobPoller } from './platform/node/job-poller.ts'
import { rateLimiter } from './platform/node/limiter.ts'
import { redisRealtime } from './platform/node/redis-realtime.ts'
import { readingToTheEnd } from './platform/node/unread-body.ts'
import { webRoot } from './platform/node/web-root.ts'
import type { Platform } from './platform/port.ts'
import { seedDemo, seedSystem } from './seed/index.ts'

/** A session that was ended elsewhere is forgotten within this time. */
const PRINCIPAL_TTL_MS = 5000
/** A list may be asked for a hundred ids in each of several filters: more than the 16 KiB that Node reads unless told. */
const HEADER_LIMIT = 64 * 1024
const WEB_ROOT = path.join(import.meta.dirname, '../../dist')

async function openStore(config: NodeConfig): Promise<Store> {
  if (config.databaseUrl) {
    const { postgres } = await import('./db/engines/postgres.ts')
    return makeStore('pg', postgres(config.databaseUrl))
  }
  await mkdir(config.dataDir, { recursive: true })
  return makeStore('sqlite', nodeSqlite(path.join(config.dataDir, 'mtc.sqlite')))
}

/** Opens database, cache and files as the configuration says. */
export async function openPlatform(
  config: NodeConfig,
): Promise<{ platform: Platform; jobs: JobPoller; endStreams(): void; close(): Promise<void> }> {
  const store = await openStore(config)
  const logger = pino({ level: config.logLevel })
  const reportRedis = (error: Error) => logger.error({ err: error }, 'Redis does not answer')
  const redis = config.redisUrl ? connectRedis(config.redisUrl, reportRedis) : undefined
  const realtime = redis ? redisRealtime(redis, reportRedis) : inProcessRealtime()
  const jobs = jobPoller()
  const platform: Platform = {
    store,
    files: folderStorage(path.join(config.dataDir, 'files')),
    cache: redis ? redisCache(redis) : memoryCache(),
    ...(config.hasRateLimits ? { limiter: rateLimiter(redis) } : {}),
    session: cookieSession,
    jobs,
    realtime,
    requestsMayWait: true,
    now: Date.now,
    newId: idMaker(Date.now),
    log: ({ level, message, error, ...rest }) => logger[level](error ? { ...rest, err: error } : rest, message),
    principalTtlMs: PRINCIPAL_TTL_MS,
    checkAnswers: config.checkAnswers,
    clientAddress: (c) =>
      clientAddress(getConnInfo(c).remote.address, c.req.header('x-forwarded-for'), config.trustedProxies),
  }
  return {
    platform,
    jobs,
    endStreams: realtime.end,
    async close() {
      realtime.end()
      await jobs.stop()
      redis?.disconnect()
      await store.close()
    },
  }
}

/** The embedded database is ours to migrate; a PostgreSQL is somebody's to plan, and may serve other processes. */
async function bringUpToDate(store: Store): Promise<void> {
  if (store.dialect === 'sqlite') {
    await migrate(store, migrations)
    return
  }
  const pending = await pendingMigrations(store, migrations)
  if (pending.length === 0) return
  throw new ConfigError(
    `This database lacks ${pending.join(', ')}. Bring it up to date first, with the same DATABASE_URL: npx --yes pnpm@12 migrate`,
  )
}

/** Migrates, seeds and listens. `stop` lets requests that are under way finish. */
export async function startServer(
  config: NodeConfig,
  report: (step: string) => void = () => undefined,
): Promise<{ url: string; stop(): Promise<void> }> {
  report('Preparing the database')
  const { platform, jobs, endStreams, close } = await openPlatform(config)
  try {
    await bringUpToDate(platform.store)
    if (config.seed === 'demo') {
      report('Filling the demonstration shops')
      await seedDemo(platform, Date.now())
    } else await seedSystem(platform.store, Date.now())
    await tidy(platform)
    report('Starting the server')
    const api = createApp(() => platform)
    const web = new Hono().use(webRoot(WEB_ROOT))
    // One of two apps and not one within the other: that would take every request through both.
    const isApi = (request: Request) => getPath(request).startsWith(`${BASE_PATH}/`)
    jobs.start(
      (mustStop) => runJobs(platform, jobKinds, { mustStop }),
      (error) => platform.log({ level: 'error', message: 'Working on jobs failed', error }),
    )
    const tidying = setInterval(() => {
      tidy(platform).catch((error: unknown) => platform.log({ level: 'error', message: 'Tidying up failed', error }))
    }, TIDY_EVERY_MS).unref()
    return await listen(
      (request, env) => (isApi(request) ? api : web).fetch(request, env),
      config,
      endStreams,
      () => {
        clearInterval(tidying)
        return close()
      },
    )
  } catch (error) {
    await close()
    throw error
  }
}

/** Resolves when every request under way has been answered. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // What is idle now goes at once; what is under way as soon as it is answered, not after the usual seconds of waiting.
    server.closeIdleConnections()
    server.keepAliveTimeout = 1
    server.keepAliveTimeoutBuffer = 0
  })
}

/** Longer than the minute that load balancers keep an idle connection: else one is closed under a request on its way. */
const KEEP_ALIVE_MS = 65_000

function listen(
  fetch: (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>,
  { host, port }: NodeConfig,
  endStreams: () => void,
  close: () => Promise<void>,
): Promise<{ url: string; stop(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const serverOptions = { maxHeaderSize: HEADER_LIMIT, keepAliveTimeout: KEEP_ALIVE_MS }
    const server = serve({ fetch: readingToTheEnd(fetch), hostname: host, port, serverOptions }, ({ port: bound }) => {
      const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({
        url: `http://${name === '127.0.0.1' ? 'localhost' : name}:${bound}`,
        async stop() {
          const isClosed = closed(server as Server)
          endStreams()
          await isClosed
          await close()
        },
      })
    })
    server.once('error', reject)
  })
}
