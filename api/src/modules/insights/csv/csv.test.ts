import { demoId } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { NOW, startApi, type TestApi } from '../../../testing/start-api.ts'
import { insertCatalog, insertOrders, type TestOrder } from '../testing/orders.ts'
import { cellOf, majorUnits } from './cells.ts'

let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
const HOUR_MS = 3_600_000
const order = (hoursAgo: number, more: Partial<TestOrder> = {}): TestOrder => ({
  status: 'paid',
  placedAt: NOW - hoursAgo * HOUR_MS,
  currency: 'EUR',
  items: [{ product: 1, quantity: 1, unitPrice: 1050 }],
  ...more,
})

beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
  const { q, t, commit } = api.store
  await commit([
    q
      .update(t.tenants)
      .set({ timeZone: 'Europe/Amsterdam' })
      .where(eq(t.tenants.id, demoId('alpha', 'tenant'))),
  ])
  await insertCatalog(api.store, 'alpha', 450, NOW)
  await insertOrders(api.store, 'alpha', [order(1), order(30, { currency: 'JPY' }), order(2, { customer: '=cmd()' })])
})

const csv = async (query: object) => owner('POST', '/alpha/insights/csv', { body: { query } })
const lines = (text: string) => text.trimEnd().split('\n')

test('where there is no average its cell is empty', async () => {
  const period = { kind: 'last', count: 2, unit: 'day' }
  const { body } = await csv({ kind: 'insight', source: 'orders', measure: 'average', groupBy: 'day', period })
  const cells = lines(body)
    .slice(1)
    .map((line) => line.trim().split(',').slice(-2))
  expect(cells).toEqual([
    ['EUR', ''],
    ['JPY', '1050'],
    ['EUR', '10.50'],
    ['JPY', ''],
  ])
})

test('figures: a line for each group, money in major units, times as clocks showed them', async () => {
  const { status, headers, body } = await csv({
    kind: 'insight',
    source: 'orders',
    measure: 'revenue',
    groupBy: 'day',
    period: { kind: 'last', count: 2, unit: 'day' },
    compare: 'previous-period',
  })
  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(headers.get('content-disposition')).toBe('attachment; filename="orders-revenue-by-day.csv"')
  expect(lines(body)).toEqual([
    'Day,From,Until,Currency,Revenue,Compared with,Revenue before',
    '2026-11-20,2026-11-20T00:00:00+01:00,2026-11-21T00:00:00+01:00,EUR,0.00,2026-11-18,0.00',
    '2026-11-20,2026-11-20T00:00:00+01:00,2026-11-21T00:00:00+01:00,JPY,1050,2026-11-18,0',
    '2026-11-21,2026-11-21T00:00:00+01:00,2026-11-22T00:00:00+01:00,EUR,21.00,2026-11-19,0.00',
    '2026-11-21,2026-11-21T00:00:00+01:00,2026-11-22T00:00:00+01:00,JPY,0,2026-11-19,0',
  ])
})

test('rows: all of them whatever the limit, by names, and none is a formula', async () => {
  const products = await csv({
    kind: 'rows',
    resource: 'products',
    fields: ['name', 'brandId', 'price'],
    sort: 'name',
    limit: 1,
  })
  expect(lines(products.body)).toHaveLength(451)
  expect(lines(products.body).slice(0, 2)).toEqual(['Name,Brand,Price,Currency', 'Bread 1,Brand 1,1.00,EUR'])
  const orders = await csv({
    kind: 'rows',
    resource: 'orders',
    fields: ['customerName', 'placedAt', 'currency', 'total'],
    sort: '-placedAt',
  })
  expect(lines(orders.body)).toEqual([
    'Customer,Placed,Currency,Total',
    'Anna,2026-11-21T12:00:00+01:00,EUR,10.50',
    "'=cmd(),2026-11-21T11:00:00+01:00,EUR,10.50",
    'Anna,2026-11-20T07:00:00+01:00,JPY,1050',
  ])
})

test('all groups, also more than an answer may have', async () => {
  const { body } = await csv({
    kind: 'insight',
    source: 'order-items',
    measure: 'revenue',
    groupBy: 'product',
    limit: 1,
  })
  expect(lines(body)[0]).toBe('Product,Product id,Currency,Revenue')
  expect(lines(body)).toHaveLength(3)
})

test('what cannot be asked is refused at its place before a file is begun', async () => {
  const { status, body } = await csv({ kind: 'insight', source: 'orders', measure: 'weight' })
  expect([status, body.errors[0].field]).toEqual([400, '/query/measure'])
  const designer = await api.as('designer')
  const refused = await designer('POST', '/alpha/insights/csv', {
    body: { query: { kind: 'rows', resource: 'orders' } },
  })
  expect(refused.status).toBe(403)
})

test.each([
  [1050, 'EUR', '10.50'],
  [5, 'EUR', '0.05'],
  [-1999, 'USD', '-19.99'],
  [1050, 'JPY', '1050'],
  [1, 'KWD', '0.001'],
  [0, 'EUR', '0.00'],
])('%i minor units of %s are %s', (minor, currency, expected) => {
  expect(majorUnits(minor, currency)).toBe(expected)
})

test('cells of every kind', () => {
  expect(cellOf('json', { a: 1 }, 'EUR', 'UTC')).toBe('{"a":1}')
  expect(cellOf('flag', true, 'EUR', 'UTC')).toBe('true')
  expect(cellOf('text', null, 'EUR', 'UTC')).toBe('')
})
