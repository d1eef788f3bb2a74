import { demoId } from '@mtc/openapi'
import { beforeAll, expect, test } from 'vitest'
import { NOW, startApi, type TestApi } from '../../testing/start-api.ts'

let owner: Awaited<ReturnType<TestApi['as']>>
const DAY_MS = 86_400_000
const rows = [
  { status: 'paid', total: 1000, currency: 'EUR', daysAgo: 0 },
  { status: 'fulfilled', total: 3000, currency: 'EUR', daysAgo: 1 },
  { status: 'cancelled', total: 9000, currency: 'EUR', daysAgo: 1 },
  { status: 'paid', total: 500, currency: 'CHF', daysAgo: 2 },
  { status: 'paid', total: 7000, currency: 'EUR', daysAgo: 8 },
] as const

beforeAll(async () => {
  const api = await startApi()
  owner = await api.as('owner')
  const { t, insertMany } = api.store
  for (const tenant of ['alpha', 'beta']) {
    const tenantId = demoId(tenant, 'tenant')
    const storeId = demoId(tenant, 'store')
    const stamp = (daysAgo: number) => ({ tenantId, createdAt: NOW - daysAgo * DAY_MS, updatedAt: NOW, version: 1 })
    await insertMany(t.stores, [
      { id: storeId, name: 'Web', slug: 'web', currency: 'EUR', locale: 'en', settings: {}, ...stamp(90) },
    ])
    const money = (total: number) => ({ subtotal: total, discount: 0, shipping: 0, tax: 0, total })
    await insertMany(
      t.orders,
      rows.map((row, i) => ({
        id: demoId(tenant, 'order', i + 1),
        storeId,
        orderNumber: `O-${i}`,
        status: row.status,
        placedAt: NOW - row.daysAgo * DAY_MS,
        customerName: 'A',
        customerEmail: 'a@example.com',
        currency: row.currency,
        ...money(row.total),
        itemCount: 2,
        paymentMethod: 'card',
        customerData: {},
        ...stamp(row.daysAgo),
      })),
    )
    await insertMany(
      t.orderItems,
      rows.map((row, i) => ({
        id: demoId(tenant, 'item', i + 1),
        orderId: demoId(tenant, 'order', i + 1),
        productId: null,
        name: `Bread ${i % 2}`,
        sku: `B-${i % 2}`,
        quantity: 2,
        unitPrice: row.total / 2,
        total: row.total,
        currency: row.currency,
        deliveryStatus: 'pending',
        position: 0,
        ...stamp(row.daysAgo),
      })),
    )
  }
})

const ask = async (query: object) =>
  (
    await owner('POST', '/alpha/insights', {
      body: { queries: [{ id: 'a', source: 'orders', measure: 'revenue', days: 7, ...query }] },
    })
  ).body.data[0]
const values = (points: { key: string; currency: string | null; value: number }[]) =>
  points.map((p) => [p.key, p.currency, p.value])

test('revenue is told per currency, without what was cancelled, and beside the days before', async () => {
  const answer = await ask({ compare: true })
  expect(values(answer.points).toSorted()).toEqual([
    ['', 'CHF', 500],
    ['', 'EUR', 4000],
  ])
  expect(values(answer.before)).toEqual([['', 'EUR', 7000]])
})

test('days without a sale are there with nothing', async () => {
  const { points, from, to } = await ask({ groupBy: 'day', days: 3 })
  expect([from, to]).toEqual(['2026-11-19', '2026-11-21'])
  expect(values(points.filter((p: { currency: string }) => p.currency === 'EUR'))).toEqual([
    ['2026-11-19', 'EUR', 0],
    ['2026-11-20', 'EUR', 3000],
    ['2026-11-21', 'EUR', 1000],
  ])
})

test('counts know no currency, and by status the cancelled ones count too', async () => {
  expect(values((await ask({ measure: 'count' })).points)).toEqual([['', null, 4]])
  expect(values((await ask({ measure: 'count', groupBy: 'status' })).points).toSorted()).toEqual([
    ['cancelled', null, 1],
    ['fulfilled', null, 1],
    ['paid', null, 2],
  ])
})

test('products are ranked by what they brought in', async () => {
  expect(values((await ask({ groupBy: 'product' })).points)).toEqual([
    ['B-1', 'EUR', 3000],
    ['B-0', 'EUR', 1000],
    ['B-1', 'CHF', 500],
  ])
})

test('a measure that a source does not have is refused at its place', async () => {
  const { status, body } = await owner('POST', '/alpha/insights', {
    body: { queries: [{ id: 'a', source: 'products', measure: 'revenue' }] },
  })
  expect(status).toBe(400)
  expect(body.errors[0].field).toBe('/queries/0')
})
