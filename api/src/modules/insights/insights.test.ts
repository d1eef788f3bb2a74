import { demoId } from '@mtc/openapi'
import type { InsightAnswer, Point } from '@mtc/openapi/page'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { nodeSqlite } from '../../db/engines/node-sqlite.ts'
import { makeStore } from '../../db/store.ts'
import { recording } from '../../testing/recording.ts'
import { NOW, startApi, type TestApi } from '../../testing/start-api.ts'
import { brandIdOf, insertCatalog, insertOrders, productIdOf, type TestOrder } from './testing/orders.ts'

const DAY_MS = 86_400_000
const engine = recording(nodeSqlite(':memory:'))
let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>

const order = (daysAgo: number, total: number, more: Partial<TestOrder> = {}): TestOrder => ({
  status: 'paid',
  placedAt: NOW - daysAgo * DAY_MS,
  currency: 'EUR',
  items: [{ product: 1, quantity: 2, unitPrice: total / 2 }],
  ...more,
})
const ORDERS: TestOrder[] = [
  order(0, 1000),
  order(1, 3000, { status: 'fulfilled', items: [{ product: 2, quantity: 1, unitPrice: 3000 }], customer: 'Ben' }),
  order(1, 9000, { status: 'cancelled', customer: 'Cem' }),
  order(2, 500, { currency: 'CHF', items: [{ product: 2, quantity: 2, unitPrice: 250 }], store: 2 }),
  order(8, 7000, { items: [{ product: 3, quantity: 2, unitPrice: 3500 }] }),
]

beforeAll(async () => {
  api = await startApi({ store: makeStore('sqlite', engine) })
  owner = await api.as('owner')
  for (const tenant of ['alpha', 'beta']) {
    await insertCatalog(api.store, tenant, 6, NOW - 90 * DAY_MS)
    await insertOrders(api.store, tenant, ORDERS)
  }
})

const WEEK = { kind: 'last', count: 7, unit: 'day' }
const insight = (query: object) => ({
  id: 'a',
  kind: 'insight',
  source: 'orders',
  measure: 'revenue',
  period: WEEK,
  ...query,
})
const askAll = async (...queries: object[]) => (await owner('POST', '/alpha/insights', { body: { queries } })).body
const ask = async (query: object): Promise<InsightAnswer> => (await askAll(insight(query))).data[0]
const values = (points: readonly Point[]) => points.map((p) => [p.key, p.currency, p.value])
const parts = (points: readonly Point[]) => points.map((p) => [p.key, p.split, p.value])

test('revenue is told per currency, without what was cancelled, and beside the time before', async () => {
  const answer = await ask({ compare: 'previous-period' })
  expect([answer.from, answer.to, answer.unit]).toEqual(['2026-11-15', '2026-11-21', 'money'])
  expect(values(answer.points)).toEqual([
    ['', 'EUR', 4000],
    ['', 'CHF', 500],
  ])
  expect(values(answer.before)).toEqual([
    ['', 'EUR', 7000],
    ['', 'CHF', 0],
  ])
})

test('days without a sale are there with nothing, and say when they were', async () => {
  const { points } = await ask({
    groupBy: 'day',
    period: { kind: 'last', count: 3, unit: 'day' },
    conditions: [{ field: 'currency', operator: 'is', values: ['EUR'] }],
  })
  expect(values(points)).toEqual([
    ['2026-11-19', 'EUR', 0],
    ['2026-11-20', 'EUR', 3000],
    ['2026-11-21', 'EUR', 1000],
  ])
  expect(points[0]).toMatchObject({ from: '2026-11-19T00:00:00.000Z', until: '2026-11-20T00:00:00.000Z' })
})

test('of nothing there is no average', async () => {
  const days = { measure: 'average', groupBy: 'day', period: { kind: 'last', count: 3, unit: 'day' } }
  const { points, before } = await ask({ ...days, compare: 'previous-period' })
  const inEuro = ({ currency }: Point) => currency === 'EUR'
  expect(points.filter(inEuro).map(({ value }) => value)).toEqual([null, 3000, 1000])
  expect(before.filter(inEuro).map(({ value }) => value)).toEqual([null, null, null])
  const never = { kind: 'between', from: '2020-01-01', to: '2020-01-01' }
  expect(values((await ask({ measure: 'average', period: never })).points)).toEqual([['', 'EUR', null]])
})

test('a figure of nothing is 0 of the currency of the shop', async () => {
  const nothing = { period: { kind: 'between', from: '2020-01-01', to: '2020-01-02' } }
  expect(values((await ask(nothing)).points)).toEqual([['', 'EUR', 0]])
  expect(values((await ask({ ...nothing, measure: 'count', groupBy: 'day' })).points)).toEqual([
    ['2020-01-01', null, 0],
    ['2020-01-02', null, 0],
  ])
  expect((await ask({ ...nothing, groupBy: 'store' })).points).toEqual([])
})

test('counts know no currency, and by status the cancelled ones count too', async () => {
  expect(values((await ask({ measure: 'count' })).points)).toEqual([['', null, 4]])
  expect(values((await ask({ measure: 'count', groupBy: 'status' })).points)).toEqual([
    ['paid', null, 2],
    ['fulfilled', null, 1],
    ['cancelled', null, 1],
  ])
  expect(values((await ask({ groupBy: 'status' })).points)).toEqual([
    ['paid', 'EUR', 1000],
    ['paid', 'CHF', 500],
    ['fulfilled', 'EUR', 3000],
    ['cancelled', 'EUR', 9000],
  ])
})

test('products are ranked by what they brought in, by the name that they have now', async () => {
  const { points, hasMore } = await ask({ source: 'order-items', groupBy: 'product' })
  expect(values(points)).toEqual([
    [productIdOf('alpha', 2), 'EUR', 3000],
    [productIdOf('alpha', 1), 'EUR', 1000],
    [productIdOf('alpha', 2), 'CHF', 500],
  ])
  expect([points[0]?.label, hasMore]).toEqual(['Bread 2', false])
})

test('the largest groups of each currency are kept, and the same ones of the time before', async () => {
  const all = { source: 'order-items', groupBy: 'product', period: { kind: 'last', count: 9, unit: 'day' } }
  const first = await ask({ ...all, limit: 1 })
  expect(values(first.points)).toEqual([
    [productIdOf('alpha', 3), 'EUR', 7000],
    [productIdOf('alpha', 2), 'CHF', 500],
  ])
  expect(first.hasMore).toBe(true)
  const beside = await ask({ source: 'order-items', groupBy: 'product', compare: 'previous-period', limit: 1 })
  expect(beside.before.map(({ key }) => key)).toEqual(beside.points.map(({ key }) => key))
})

test('a product that is gone keeps the name that it was sold by', async () => {
  const { store } = api
  const { products } = store.t
  await insertOrders(store, 'beta', [])
  await store.commit([store.q.delete(products).where(eq(products.id, productIdOf('beta', 2)))])
  const betaOwner = await api.as('owner', 'beta')
  const queries = [insight({ source: 'order-items', groupBy: 'product' })]
  const { body } = await betaOwner('POST', '/beta/insights', { body: { queries } })
  expect(body.data[0].points.map(({ label }: Point) => label)).toContain('Bread 2, as it was')
})

test('lines are told apart by what their product is now', async () => {
  const { points } = await ask({
    source: 'order-items',
    groupBy: 'brand',
    measure: 'quantity',
    period: { kind: 'all' },
  })
  expect(points.map(({ key, label, value }) => [key, label, value])).toEqual([
    [brandIdOf('alpha', 1), 'Brand 1', 4],
    [brandIdOf('alpha', 2), 'Brand 2', 3],
    ['', 'No brand', 2],
  ])
})

test('a group has parts: time by status, weekdays by hours', async () => {
  const byStatus = await ask({
    measure: 'count',
    groupBy: 'day',
    splitBy: 'status',
    period: { kind: 'last', count: 2, unit: 'day' },
  })
  expect(parts(byStatus.points)).toEqual([
    ['2026-11-20', 'paid', 0],
    ['2026-11-20', 'fulfilled', 1],
    ['2026-11-20', 'cancelled', 1],
    ['2026-11-21', 'paid', 1],
    ['2026-11-21', 'fulfilled', 0],
    ['2026-11-21', 'cancelled', 0],
  ])
  const map = await ask({ measure: 'count', groupBy: 'weekday', splitBy: 'hourOfDay' })
  expect(map.points).toHaveLength(7 * 24)
  expect(parts(map.points.filter(({ value }) => value !== 0))).toEqual([
    ['4', '12', 1],
    ['5', '12', 2],
    ['6', '12', 1],
  ])
  expect(map.points[0]).toMatchObject({ label: 'Monday', splitLabel: '00:00' })
})

test('customers are new with their first order and return with the others', async () => {
  const { points } = await ask({ measure: 'customers', groupBy: 'customerKind' })
  expect(values(points)).toEqual([
    ['new', null, 2],
    ['returning', null, 1],
  ])
  expect(values((await ask({ measure: 'newCustomers', period: { kind: 'all' } })).points)).toEqual([['', null, 3]])
})

test('conditions narrow, and several of them narrow more', async () => {
  const notPaid = { field: 'status', operator: 'isNot', values: ['paid'] }
  const stores = { field: 'store', operator: 'is', values: [demoId('alpha', 'store', 2)] }
  expect(values((await ask({ measure: 'count', conditions: [notPaid] })).points)).toEqual([['', null, 2]])
  expect(values((await ask({ measure: 'count', conditions: [notPaid, stores] })).points)).toEqual([['', null, 0]])
  expect(values((await ask({ conditions: [stores] })).points)).toEqual([['', 'CHF', 500]])
})

test('what differs only in its measure is counted by one statement', async () => {
  const measures = ['revenue', 'average', 'count', 'items', 'discount', 'shipping', 'tax']
  const queries = measures.flatMap((measure) => [
    { ...insight({ measure }), id: measure },
    { ...insight({ measure, groupBy: 'day', compare: 'previous-period' }), id: `${measure}-by-day` },
  ])
  await owner('GET', '/auth/me')
  engine.take()
  const { data } = await askAll(...queries)
  expect(data).toHaveLength(queries.length)
  expect(engine.take().filter(({ sql }) => sql.includes('spans'))).toHaveLength(2)
})

test('rows are those of the list, with the names of what they point at', async () => {
  const { data } = await askAll({
    id: 'newest',
    kind: 'rows',
    resource: 'orders',
    fields: ['orderNumber', 'storeId', 'total'],
    conditions: [
      { field: 'status', operator: 'is', values: ['paid', 'fulfilled'] },
      { field: 'placedAt', operator: 'gte', values: ['2026-11-20'] },
    ],
    sort: '-total',
    limit: 1,
  })
  const storeId = demoId('alpha', 'store')
  expect(data[0]).toEqual({
    id: 'newest',
    kind: 'rows',
    resource: 'orders',
    fields: [
      { name: 'orderNumber', title: 'Order', type: 'text' },
      { name: 'storeId', title: 'Store', type: 'reference' },
      { name: 'total', title: 'Total', type: 'money' },
    ],
    rows: [{ id: demoId('alpha', 'order', 2), currency: 'EUR', orderNumber: 'O-2', storeId, total: 3000 }],
    names: { [storeId]: 'Store 1' },
    total: 2,
    hasMore: true,
  })
})

test('custom fields of products, and what anybody may see of them', async () => {
  const hard = { field: 'attr.crust', operator: 'is', values: ['hard'] }
  const { data } = await askAll(
    { id: 'own', kind: 'rows', resource: 'products', fields: ['name', 'attr.crust'], sort: 'name', limit: 2 },
    { id: 'shop', kind: 'rows', resource: 'storefront-products', limit: 2 },
    { id: 'none', kind: 'rows', resource: 'products', fields: ['name'], conditions: [hard] },
  )
  expect(data[0].fields[1]).toEqual({ name: 'attr.crust', title: 'Crust', type: 'text' })
  expect(data[0].rows.map((row: Record<string, unknown>) => row['attr.crust'])).toEqual(['hard', 'soft'])
  expect(data[1].rows[0]).toMatchObject({ name: 'Bread 1', price: 100, currency: 'EUR' })
})

test.each([
  [{ source: 'products', measure: 'revenue' }, '/queries/0/measure'],
  [{ source: 'nothing' }, '/queries/0/source'],
  [{ groupBy: 'brand' }, '/queries/0/groupBy'],
  [{ groupBy: 'hour', period: { kind: 'last', count: 10, unit: 'year' } }, '/queries/0/groupBy'],
  [{ period: { kind: 'between', from: '2026-11-21', to: '2026-11-20' } }, '/queries/0/period/to'],
  [{ conditions: [{ field: 'status', operator: 'is', values: ['lost'] }] }, '/queries/0/conditions/0/values/0'],
  [
    { kind: 'rows', resource: 'orders', source: undefined, measure: undefined, period: undefined, sort: 'tax' },
    '/queries/0/sort',
  ],
])('%j is refused at its place', async (query, field) => {
  const { status, body } = await owner('POST', '/alpha/insights', { body: { queries: [insight(query)] } })
  expect([status, body.errors?.[0]?.field]).toEqual([400, field])
})

test('whoever may not read a resource may not count it either', async () => {
  const designer = await api.as('designer')
  const refused = async (query: object) =>
    (await designer('POST', '/alpha/insights', { body: { queries: [query] } })).status
  expect(await refused(insight({}))).toBe(200)
  expect(await refused(insight({ groupBy: 'customer' }))).toBe(403)
  expect(await refused(insight({ source: 'activity', measure: 'count' }))).toBe(403)
  expect(await refused({ id: 'a', kind: 'rows', resource: 'orders' })).toBe(403)
})
