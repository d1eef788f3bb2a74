import { fileURLToPath } from 'node:url'
import type { D1Database } from '@cloudflare/workers-types'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { getPlatformProxy } from 'wrangler'
import { d1 } from './db/engines/d1.ts'
import { makeStore } from './db/store.ts'
import type { Bindings } from './platform/worker/cloudflare.ts'
import { startApi } from './testing/start-api.ts'
import { typeInUse } from './testing/type-in-use.ts'
import worker from './worker.ts'

const configPath = fileURLToPath(new URL('../wrangler.jsonc', import.meta.url))

test('what a request began and could not finish is done by the trigger of the next minute', async () => {
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist: false })
  try {
    const store = makeStore('sqlite', d1(env.DB))
    // A request that was cut off before it got to its work.
    const api = await startApi({ store, jobs: { wake: () => undefined }, now: Date.now })
    const maker = { id: 'maker', name: 'maker', type: 'text' as const, label: 'Maker' }
    const type = await typeInUse(api, [maker])
    const ids = [await type.product({ maker: 'Ada' }), await type.product({ maker: 'Bo' })]
    const { job } = (await type.publish({ fields: [{ ...maker, name: 'studio' }] })).body.data
    expect(job.status).toBe('queued')
    await worker.scheduled({ cron: '* * * * *' }, env as unknown as Bindings)
    const [done] = await store.q.select().from(store.t.jobs).where(eq(store.t.jobs.id, job.id))
    expect(done).toMatchObject({ status: 'succeeded', done: 2, total: 2 })
    expect(await Promise.all(ids.map(type.metadata))).toEqual([{ studio: 'Ada' }, { studio: 'Bo' }])
  } finally {
    await dispose()
  }
}, 60_000)
