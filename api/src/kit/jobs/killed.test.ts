import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeSqlite } from '../../db/engines/node-sqlite.ts'
import { makeStore } from '../../db/store.ts'
import { startApi } from '../../testing/start-api.ts'
import { typeInUse } from '../../testing/type-in-use.ts'

const COUNT = 1200
const LEASE_OVER_MS = 61_000
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtc-killed-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A process that works on jobs, as late as said. */
const worker = (file: string, laterMs: number): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, '../../testing/job-process.ts'), file, String(laterMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
/** Resolves when a process has written so many units of work. */
async function written(process: ChildProcess, units: number): Promise<void> {
  let lines = 0
  for await (const chunk of process.stdout ?? []) {
    lines += String(chunk).split('\n').length - 1
    if (lines >= units) return
  }
}
async function ended(process: ChildProcess): Promise<number | null> {
  process.stdout?.resume()
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit')
  return process.exitCode
}

test('a process is killed in the middle, two others take over, and every product is carried over once', async () => {
  const file = join(folder, 'mtc.sqlite')
  const store = makeStore('sqlite', nodeSqlite(file))
  const api = await startApi({ store, jobs: { wake: () => undefined }, checkAnswers: false })
  const maker: FieldDefinition = { id: 'maker', name: 'maker', type: 'text', label: 'Maker' }
  const type = await typeInUse(api, [maker])
  const id = await type.product({ maker: 'First' })
  const { q, t } = store
  const [first] = await q.select().from(t.products)
  await store.insertMany(
    t.products,
    Array.from({ length: COUNT - 1 }, (_, n) => ({
      ...first,
      id: api.platform.newId(),
      slug: `copy-${n}`,
      sku: `copy-${n}`,
      metadata: { maker: `Maker ${n}` },
    })),
  )
  const { job } = (await type.publish({ fields: [{ ...maker, name: 'studio' }] })).body.data

  const doomed = worker(file, 0)
  // The lease and the first slice: it dies somewhere in the second.
  await written(doomed, 2)
  doomed.kill('SIGKILL')
  await ended(doomed)
  const halfWay = (await q.select().from(t.productMigrations)).length
  expect(halfWay).toBeGreaterThan(0)
  expect(halfWay).toBeLessThan(COUNT)
  expect((await type.read(id))['metadata']).toEqual({ studio: 'First' })

  // Nobody may take it before the lease of the dead one has run out.
  expect(await ended(worker(file, 1000))).toBe(0)
  expect((await q.select().from(t.productMigrations)).length).toBe(halfWay)

  const heirs = [worker(file, LEASE_OVER_MS), worker(file, LEASE_OVER_MS)]
  expect(await Promise.all(heirs.map(ended))).toEqual([0, 0])
  const products = await q.select().from(t.products)
  expect(products.filter(({ metadata, version }) => 'studio' in metadata && version === 2)).toHaveLength(COUNT)
  expect(await q.select().from(t.productMigrations)).toHaveLength(COUNT)
  const row = (await type.owner('GET', `/alpha/admin/jobs/${job.id}`)).body.data
  expect(row).toMatchObject({ status: 'succeeded', done: COUNT, total: COUNT, report: { changed: COUNT } })
  await store.close()
}, 60_000)
