import type { TypeDraft } from '@mtc/openapi/product-schema'
import { migrationBetween } from '@mtc/openapi/product-schema'
import { LOSSLESS, LOSSY, randomData, randomType, seeded } from '@mtc/openapi/product-schema/testing'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { type TypeInUse, typeInUse } from '../../../testing/type-in-use.ts'

const MANY = 2000

let api: TestApi
beforeAll(async () => {
  api = await startApi({ checkAnswers: false })
})

/** Every product's custom fields and their indexed rows, in one number. */
async function checksum(type: TypeInUse): Promise<string> {
  const { q, t } = api.store
  const products = await q.select().from(t.products).where(eq(t.products.productTypeId, type.id)).orderBy(t.products.id)
  const attributes = await q
    .select()
    .from(t.productAttributes)
    .orderBy(t.productAttributes.productId, t.productAttributes.key, t.productAttributes.position)
  const ids = new Set(products.map(({ id }) => id))
  const told = [
    products.map(({ id, metadata }) => [id, metadata]),
    attributes.filter(({ productId }) => ids.has(productId)),
  ]
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(told))))
}

async function inUse(seed: number, count: number) {
  const random = seeded(seed)
  const fields = randomType(random)
  const type = await typeInUse(api, fields)
  for (let n = 0; n < count; n += 1) await type.product(randomData(fields, random))
  return { type, random }
}

/** Random edits of a type's design, one after the other. */
async function edited(
  type: TypeInUse,
  random: () => number,
  edits: typeof LOSSLESS,
  length: number,
): Promise<TypeDraft> {
  let draft: TypeDraft = (await type.owner('GET', `/alpha/admin/product-types/${type.id}/draft`)).body.data.content
  for (let n = 0; n < length; n += 1) draft = edits[Math.floor(random() * edits.length)]?.(draft, random, n) ?? draft
  return draft
}

test(`${MANY} products of a random type come back exactly from a random sequence of lossless changes`, async () => {
  const { type, random } = await inUse(7, MANY)
  const before = await checksum(type)
  const { fields, choices, transfers } = await edited(type, random, LOSSLESS, 12)
  const published = await type.publish({ fields, choices, transfers })
  expect(published.status, JSON.stringify(published.body.errors)).toBe(200)
  await api.idle()
  expect(await checksum(type)).not.toBe(before)
  expect((await type.undo()).status).toBe(200)
  await api.idle()
  expect(await checksum(type)).toBe(before)
}, 60_000)

describe('of any changes, the products that are said to lose something are exactly those that differ', () => {
  test.each([11, 12, 13, 14])('%i', async (seed) => {
    const { type, random } = await inUse(seed, 60)
    const before = await checksum(type)
    const design = await edited(type, random, [...LOSSLESS, ...LOSSY], 10)
    const { fields, choices, transfers } = design
    const path = `/alpha/admin/product-types/${type.id}/impact/export`
    const csv = await type.owner('POST', path, { body: { design: { fields }, choices, transfers } })
    expect(csv.status).toBe(200)
    const reported = new Set([...csv.body.matchAll(/^([\da-f-]{36}),[^,]*,[^,]*,loss,/gm)].map(([, id]) => id))
    const { q, t } = api.store
    const rows = await q.select().from(t.products).where(eq(t.products.productTypeId, type.id))
    const published = (await type.owner('GET', `/alpha/admin/product-types/${type.id}/revisions/1`)).body.data.content
    const { forward, backward } = migrationBetween(
      published,
      { ...published, fields, choices, transfers },
      { locale: 'en-GB', currency: 'EUR' },
    )
    const differing = rows.filter(({ metadata }) => bare(backward(forward(metadata).data)) !== bare(metadata))
    expect([...reported].toSorted()).toEqual(differing.map(({ id }) => id).toSorted())
    expect((await type.publish({ fields, choices, transfers })).status).toBe(200)
    await api.idle()
    // Nobody has touched them since: what was written down brings back even what was lost.
    expect((await type.undo()).status).toBe(200)
    await api.idle()
    expect(await checksum(type)).toBe(before)
  })
})

/** As text, without what was filled in and without groups in which nothing is. */
const bare = (value: unknown): string => {
  const plain = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(plain)
    if (typeof one !== 'object' || one === null) return one === 'filled' ? undefined : one
    const entries = Object.entries(one).flatMap(([key, inner]) =>
      plain(inner) === undefined ? [] : [[key, plain(inner)]],
    )
    return entries.length === 0
      ? undefined
      : Object.fromEntries(entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
  }
  return JSON.stringify(plain(value) ?? {})
}
