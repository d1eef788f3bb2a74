import type { D1Database, Fetcher, KVNamespace, R2Bucket } from '@cloudflare/workers-types'
import { d1 } from '../../db/engines/d1.ts'
import { makeStore } from '../../db/store.ts'
import { idMaker } from '../../kit/new-id.ts'
import { cookieSession } from '../cookie-session.ts'
import type { Cache, FileStorage, Platform } from '../port.ts'
import { loneRealtime } from './lone-realtime.ts'

/** The bindings of wrangler.jsonc. */
export interface Bindings {
  DB: D1Database
  CACHE: KVNamespace
  FILES: R2Bucket
  ASSETS: Fetcher
}

const KV_LEAST_TTL_SECONDS = 60

const kvCache = (kv: KVNamespace): Cache => ({
  get: async (key) => (await kv.get(key)) ?? undefined,
  set: (key, value, ttlSeconds) => kv.put(key, value, { expirationTtl: Math.max(ttlSeconds, KV_LEAST_TTL_SECONDS) }),
  check: async () => {
    await kv.get('health')
  },
})

export const r2Files = (bucket: R2Bucket): FileStorage => ({
  put: async (key, bytes, contentType) => {
    await bucket.put(key, bytes, { httpMetadata: { contentType } })
  },
  get: async (key) => {
    const found = await bucket.get(key)
    // The two libraries name the same stream differently.
    return found ? { body: found.body as unknown as ReadableStream, size: found.size } : undefined
  },
  check: async () => {
    await bucket.head('health')
  },
})

/** D1, KV and R2 as a platform. `work` goes on after an answer, as long as Workers let it. Nobody is remembered between requests: another isolate may have ended their session. */
export function cloudflare({ DB, CACHE, FILES }: Bindings, work: (platform: Platform) => Promise<void>): Platform {
  const platform: Platform = {
    store: makeStore('sqlite', d1(DB)),
    files: r2Files(FILES),
    cache: kvCache(CACHE),
    session: cookieSession,
    jobs: {
      wake(c) {
        const working = work(platform).catch((error: unknown) =>
          platform.log({ level: 'error', message: 'Working on jobs failed', error }),
        )
        c.executionCtx.waitUntil(working)
      },
    },
    realtime: loneRealtime,
    requestsMayWait: false,
    now: Date.now,
    newId: idMaker(Date.now),
    log: ({ level, error, ...rest }) => {
      if (level === 'error')
        console.error(
          JSON.stringify({ level, ...rest, error: error instanceof Error ? (error.stack ?? error.message) : error }),
        )
    },
    principalTtlMs: 0,
    checkAnswers: false,
    clientAddress: (c) => c.req.header('cf-connecting-ip') ?? 'unknown',
  }
  return platform
}
