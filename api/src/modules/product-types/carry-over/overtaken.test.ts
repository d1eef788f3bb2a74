import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { nodeSqlite } from '../../../db/engines/node-sqlite.ts'
import type { Store } from '../../../db/port.ts'
import { makeStore } from '../../../db/store.ts'
import { runJobs } from '../../../kit/jobs/run.ts'
import { tenantStore } from '../../../kit/tenant-store.ts'
import { startApi } from '../../../testing/start-api.ts'
import { typeInUse } from '../../../testing/type-in-use.ts'
import { jobKinds } from '../../jobs/kinds.ts'
import { passagesSince } from './passage.ts'

const maker: FieldDefinition = { id: 'maker', name: 'maker', type: 'text', label: 'Maker' }
const jobs = { wake: () => undefined }

test('whoever has read the type before it was published again carries products up to what they have read', async () => {
  const api = await startApi({ jobs })
  const type = await typeInUse(api, [maker])
  await type.publish({ fields: [{ ...maker, name: 'studio' }] })
  await type.publish({ fields: [{ ...maker, name: 'house' }] })
  const [row] = await api.store.q
    .select()
    .from(api.store.t.productTypes)
    .where(eq(api.store.t.productTypes.id, type.id))
  const tenant = tenantStore(api.store, row?.tenantId ?? '')
  const revisionsFor = async (revision: number, since: number) =>
    (await passagesSince(tenant, { id: type.id, revision }, since)).map(({ to }) => to)
  expect(await revisionsFor(3, 1)).toEqual([2, 3])
  expect(await revisionsFor(2, 1)).toEqual([2])
  expect(await revisionsFor(3, 2)).toEqual([3])
})

test('a product that had nothing to carry over is looked at again when somebody saves it meanwhile', async () => {
  const store = makeStore('sqlite', nodeSqlite(':memory:'))
  const { products } = store.t
  let late: string | undefined
  const meddled: Store = {
    ...store,
    commit: async (steps) => {
      // Just before the slice is written, somebody who began before the change saves the product.
      if (
        late !== undefined &&
        steps.some((step) => 'query' in step && step.query.toSQL().sql.includes('"products"'))
      ) {
        const saved = { version: 2, metadata: { maker: 'Ada' } }
        await store.q.update(products).set(saved).where(eq(products.id, late))
        late = undefined
      }
      return store.commit(steps)
    },
  }
  const api = await startApi({ store: meddled, jobs })
  const type = await typeInUse(api, [maker])
  const id = await type.product({})
  await type.publish({ fields: [{ ...maker, name: 'studio' }] })
  late = id
  await runJobs(api.platform, jobKinds)
  expect(await type.read(id)).toMatchObject({ metadata: { studio: 'Ada' }, typeRevision: 2 })
})

/** A shop in which something is done, once, right before custom fields of a product are written. */
async function meddledWith() {
  const store = makeStore('sqlite', nodeSqlite(':memory:'))
  let before: (() => Promise<unknown>) | undefined
  const meddled: Store = {
    ...store,
    commit: async (steps) => {
      const meddle = before
      const isOfProduct = steps.some((step) =>
        /(?:into|update) "products"/.test(('query' in step ? step.query : step).toSQL().sql),
      )
      if (meddle && isOfProduct) {
        before = undefined
        await meddle()
      }
      return store.commit(steps)
    },
  }
  const api = await startApi({ store: meddled, jobs })
  const type = await typeInUse(api, [maker])
  const publish = async (name: string) => {
    await type.publish({ fields: [{ ...maker, name, aliases: [{ name: 'maker', until: '9999-12-31' }] }] })
    await runJobs(api.platform, jobKinds)
  }
  const once = (meddle: () => Promise<unknown>) => {
    before = meddle
  }
  return { type, publish, once }
}

test('a product that is made while its type is published is made for what was published', async () => {
  const { type, publish, once } = await meddledWith()
  once(() => publish('studio'))
  const id = await type.product({ maker: 'Ada' })
  expect(await type.read(id)).toMatchObject({ metadata: { studio: 'Ada' }, typeRevision: 2 })
})

test('a product that is saved while its type is published is carried over, whatever the job did not see', async () => {
  const { type, publish, once } = await meddledWith()
  const id = await type.product({})
  once(() => publish('studio'))
  expect((await type.edit(id, { maker: 'Ada' })).status).toBe(200)
  expect(await type.read(id)).toMatchObject({ metadata: { studio: 'Ada' }, typeRevision: 2, version: 2 })
})

test('whoever is overtaken twice is told so', async () => {
  const { type, publish, once } = await meddledWith()
  const id = await type.product({})
  once(async () => {
    await publish('studio')
    once(() => publish('house'))
  })
  expect(await type.edit(id, { maker: 'Ada' })).toMatchObject({ status: 412, body: { code: 'PRECONDITION_FAILED' } })
  expect(await type.metadata(id)).toEqual({})
})
