import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { nodeSqlite } from '../../db/engines/node-sqlite.ts'
import type { Store } from '../../db/port.ts'
import { makeStore } from '../../db/store.ts'
import { jobKinds } from '../../modules/jobs/kinds.ts'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { typeInUse } from '../../testing/type-in-use.ts'
import { runJobs } from './run.ts'

const maker: FieldDefinition = { id: 'maker', name: 'maker', type: 'text', label: 'Maker' }
const COUNT = 450
const asleep = { wake: () => undefined }

/** A store that fails when it is told to. */
function fallible(): { store: Store; failAt(commit: number): void } {
  const store = makeStore('sqlite', nodeSqlite(':memory:'))
  let left = Number.POSITIVE_INFINITY
  return {
    failAt: (commit) => {
      left = commit
    },
    store: {
      ...store,
      commit: async (steps) => {
        left -= 1
        if (left === 0) throw new Error('The disk is gone')
        return store.commit(steps)
      },
    },
  }
}

/** A published rename with as many products as three slices have, not begun yet. */
async function begun(store?: Store) {
  const api = await startApi({ jobs: asleep, checkAnswers: false, ...(store ? { store } : {}) })
  const type = await typeInUse(api, [maker])
  for (let n = 0; n < COUNT; n += 1) await type.product({ maker: `Maker ${n}` })
  const { body } = await type.publish({ fields: [{ ...maker, name: 'studio' }] })
  const jobPath = `/alpha/admin/jobs/${body.data.job.id}`
  return { api, type, jobPath, job: async () => (await type.owner('GET', jobPath)).body.data }
}

/** How often each product was carried over: once, and not at all. */
async function tally({ store }: TestApi) {
  const { q, t } = store
  const products = await q.select().from(t.products).orderBy(asc(t.products.id))
  const records = await q.select().from(t.productMigrations)
  return {
    once: products.filter(({ metadata, version }) => 'studio' in metadata && version === 2).length,
    notYet: products.filter(({ metadata, version }) => 'maker' in metadata && version === 1).length,
    records: records.length,
  }
}
const done = { once: COUNT, notYet: 0, records: COUNT }

describe('a job', () => {
  test('that fails in the middle of a slice leaves nothing half done, and is tried again later', async () => {
    const { store, failAt } = fallible()
    const { api, job } = await begun(store)
    // The lease, the first slice, and what fails.
    failAt(3)
    const log = api.platform.log
    api.platform.log = () => undefined
    await runJobs(api.platform, jobKinds)
    api.platform.log = log
    expect(await tally(api)).toEqual({ once: 200, notYet: 250, records: 200 })
    expect(await job()).toMatchObject({ status: 'queued', done: 200, total: COUNT, error: 'The disk is gone' })
    await runJobs(api.platform, jobKinds)
    expect(await job()).toMatchObject({ status: 'queued' })
    api.pass(2000)
    await runJobs(api.platform, jobKinds)
    expect(await job()).toMatchObject({ status: 'succeeded', done: COUNT, error: null, report: { changed: COUNT } })
    expect(await tally(api)).toEqual(done)
  })

  test('is put down between slices and taken up by the next process', async () => {
    const { api, job } = await begun()
    let slices = 0
    await runJobs(api.platform, jobKinds, { mustStop: () => ++slices > 2 })
    expect(await job()).toMatchObject({ status: 'queued', done: 200 })
    await runJobs(api.platform, jobKinds)
    expect(await job()).toMatchObject({ status: 'succeeded', done: COUNT })
    expect(await tally(api)).toEqual(done)
  })

  test('whose process is gone belongs to another once its lease has run out; two never work on it at once', async () => {
    const { api, job } = await begun()
    const { q, t } = api.store
    await q.update(t.jobs).set({ status: 'running', leaseId: 'somebody', leasedUntil: api.platform.now() + 60_000 })
    await runJobs(api.platform, jobKinds)
    expect(await tally(api)).toMatchObject({ notYet: COUNT })
    api.pass(60_001)
    await Promise.all([runJobs(api.platform, jobKinds), runJobs(api.platform, jobKinds)])
    expect(await job()).toMatchObject({ status: 'succeeded' })
    expect(await tally(api)).toEqual(done)
  })

  test('whose processes all end in the same slice is given up, until somebody resumes it', async () => {
    const { api, type, job, jobPath } = await begun()
    const { q, t } = api.store
    const lost = { status: 'running', leaseId: 'somebody', leasedUntil: api.platform.now() } as const
    await q.update(t.jobs).set({ ...lost, attempts: 4 })
    await runJobs(api.platform, jobKinds)
    expect(await job()).toMatchObject({ status: 'failed', done: 0, error: expect.stringContaining('ended') })
    expect(await tally(api)).toMatchObject({ notYet: COUNT })
    expect((await type.owner('POST', `${jobPath}/resume`)).body.data).toMatchObject({ status: 'queued' })
    await q.update(t.jobs).set({ ...lost, attempts: 3 })
    await runJobs(api.platform, jobKinds)
    expect(await job()).toMatchObject({ status: 'succeeded', done: COUNT, error: null })
  })

  test('that is cancelled stops before its next slice; products are carried over as they are saved, and the rest when it is resumed', async () => {
    const { api, type, job, jobPath } = await begun()
    let slices = 0
    await runJobs(api.platform, jobKinds, { mustStop: () => ++slices > 2 })
    expect((await type.owner('POST', `${jobPath}/cancel`)).body.data).toMatchObject({ status: 'cancelled', done: 200 })
    await runJobs(api.platform, jobKinds)
    expect(await tally(api)).toEqual({ once: 200, notYet: 250, records: 200 })
    expect((await type.owner('POST', `${jobPath}/cancel`)).status).toBe(422)

    const { q, t } = api.store
    const [left] = await q.select().from(t.products).where(eq(t.products.typeRevision, 1)).limit(1)
    const id = left?.id ?? ''
    const saved = await type.owner('PATCH', `/alpha/admin/products/${id}`, {
      body: { price: 7 },
      headers: { 'if-match': '*' },
    })
    expect(saved.body.data).toMatchObject({ price: 7, typeRevision: 2, metadata: { studio: left?.metadata['maker'] } })
    expect(await tally(api)).toEqual({ once: 201, notYet: 249, records: 201 })

    expect((await type.owner('POST', `${jobPath}/resume`)).body.data).toMatchObject({ status: 'queued' })
    await runJobs(api.platform, jobKinds)
    expect(await job()).toMatchObject({ status: 'succeeded', done: COUNT })
    expect(await tally(api)).toEqual(done)
    expect((await type.owner('POST', `${jobPath}/resume`)).status).toBe(422)
  })

  test('gives way to whoever saves a product meanwhile', async () => {
    const { store } = fallible()
    let isArmed = false
    const meddled: Store = {
      ...store,
      commit: async (steps) => {
        // Just before the first slice is written somebody changes a product of it.
        if (isArmed && steps.length > 100) {
          isArmed = false
          const { products } = store.t
          const [one] = await store.q.select().from(products).limit(1)
          if (one) await store.q.update(products).set({ version: 9, price: 5 }).where(eq(products.id, one.id))
        }
        return store.commit(steps)
      },
    }
    const { api, job } = await begun(meddled)
    isArmed = true
    await runJobs(api.platform, jobKinds)
    expect(await job()).toMatchObject({ status: 'succeeded', done: COUNT })
    expect(await tally(api)).toMatchObject({ once: COUNT - 1, notYet: 0, records: COUNT })
    const { products } = store.t
    expect(await store.q.select().from(products).where(eq(products.version, 10))).toMatchObject([{ price: 5 }])
  })
})
