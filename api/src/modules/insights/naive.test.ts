import { demoId, type Query } from '@mtc/openapi'
import type { InsightAnswer, Point } from '@mtc/openapi/page'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { naively, nothingOf } from './testing/naive.ts'
import { insertCatalog, insertOrders, type TestOrder } from './testing/orders.ts'

type InsightQuery = Extract<Query, { kind: 'insight' }>
const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]
/** Moments at which clocks were set, or calendars do something strange. */
const MOMENTS: Readonly<Record<string, readonly string[]>> = {
  UTC: ['2028-02-29T00:00:00Z', '2027-01-01T00:00:00Z', '2026-03-31T23:00:00Z'],
  'Europe/Amsterdam': ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2027-02-28T23:00:00Z'],
  'America/New_York': ['2026-03-08T07:00:00Z', '2026-11-01T06:00:00Z'],
  'Asia/Kathmandu': ['1985-12-31T18:30:00Z', '2026-12-31T18:15:00Z'],
  'Australia/Lord_Howe': ['2026-04-04T15:00:00Z', '2026-10-03T15:30:00Z'],
  'Pacific/Apia': ['2011-12-30T10:00:00Z', '2026-05-31T11:00:00Z'],
  'America/Sao_Paulo': ['2018-02-18T02:00:00Z', '2018-11-04T03:00:00Z'],
}

const near = (at: number) =>
  fc
    .oneof(
      fc.integer({ min: -2 * 60, max: 2 * 60 }),
      fc.integer({ min: -4 * 24 * 60, max: 2 * 24 * 60 }),
      fc.integer({ min: -500 * 24 * 60, max: 24 * 60 }),
    )
    .map((minutes) => at + minutes * 60_000)

const orderNear = (at: number): fc.Arbitrary<TestOrder> =>
  fc.record({
    status: fc.constantFrom('pending', 'paid', 'fulfilled', 'cancelled', 'refunded'),
    placedAt: near(at),
    currency: fc.constantFrom('EUR', 'CHF', 'JPY'),
    customer: fc.constantFrom('Anna', 'Ben', 'Cem'),
    store: fc.constantFrom(1, 2),
    items: fc.array(
      fc.record({
        product: fc.integer({ min: 1, max: 4 }),
        quantity: fc.integer({ min: 1, max: 5 }),
        unitPrice: fc.integer({ min: 0, max: 9999 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
const periodNear = (at: number): fc.Arbitrary<InsightQuery['period']> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('last' as const),
      count: fc.integer({ min: 1, max: 4 }),
      unit: fc.constantFrom(...UNITS),
    }),
    fc.record({ kind: fc.constant('this' as const), unit: fc.constantFrom(...UNITS) }),
    fc.record({ kind: fc.constant('previous' as const), unit: fc.constantFrom(...UNITS) }),
    fc.constant({ kind: 'all' as const }),
    fc.tuple(fc.integer({ min: -20, max: 5 }), fc.integer({ min: 0, max: 20 })).map(([start, length]) => ({
      kind: 'between' as const,
      from: dayText(at + start * DAY_MS),
      to: dayText(at + (start + length) * DAY_MS + (length === 0 ? 0 : HOUR_MS)),
    })),
  )
/** Not too long to be counted hour by hour. */
const isShort = (period: InsightQuery['period']) =>
  period.kind === 'between' || (period.kind !== 'all' && (period.unit === 'day' || period.unit === 'week'))
const dayText = (ms: number) => new Date(ms).toISOString().slice(0, 10)

const MEASURES: Readonly<Record<'orders' | 'order-items', readonly string[]>> = {
  orders: ['count', 'revenue', 'average', 'items', 'customers'],
  'order-items': ['quantity', 'revenue', 'orders'],
}
const DIMENSIONS: Readonly<Record<'orders' | 'order-items', readonly string[]>> = {
  orders: ['status', 'store', 'currency', 'weekday', 'hourOfDay'],
  'order-items': ['product', 'status', 'store', 'currency', 'weekday', 'hourOfDay'],
}

const queryNear = (at: number): fc.Arbitrary<InsightQuery> =>
  fc.constantFrom('orders' as const, 'order-items' as const).chain((source) => {
    const dimension = fc.constantFrom(...DIMENSIONS[source])
    return fc
      .record({
        kind: fc.constant('insight' as const),
        source: fc.constant(source),
        measure: fc.constantFrom(...MEASURES[source]),
        groupBy: fc.oneof(dimension, fc.constantFrom('none', 'hour', ...UNITS)),
        splitBy: fc.oneof(fc.constant('none'), dimension),
        period: periodNear(at),
        conditions: fc.array(
          fc.oneof(
            fc.record({
              field: fc.constant('status'),
              operator: fc.constantFrom('is' as const, 'isNot' as const),
              values: fc.constantFrom<string[]>(['paid'], ['cancelled', 'pending']),
            }),
            fc.record({
              field: fc.constant('weekday'),
              operator: fc.constantFrom('is' as const, 'isNot' as const),
              values: fc.constantFrom<string[]>(['7'], ['1', '6']),
            }),
          ),
          { maxLength: 1 },
        ),
        compare: fc.constantFrom('none' as const, 'previous-period' as const, 'previous-year' as const),
        limit: fc.constant(1000),
      })
      .map((query) => ({
        ...query,
        groupBy: query.groupBy === 'hour' && !isShort(query.period) ? 'day' : query.groupBy,
        splitBy: query.splitBy === query.groupBy ? 'none' : query.splitBy,
        compare: query.period.kind === 'all' ? ('none' as const) : query.compare,
      }))
  })

/** What is compared as a whole is more than days one by one, and by week the days are others: those have their own tests. */
const isPairable = ({ compare, groupBy, conditions, splitBy }: InsightQuery) =>
  compare === 'none' ||
  (groupBy === 'day' && splitBy !== 'weekday' && conditions.every(({ field }) => field !== 'weekday'))

let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
let now = 0
beforeAll(async () => {
  now = Date.UTC(2026, 0, 1)
  api = await startApi({ now: () => now })
  await insertCatalog(api.store, 'alpha', 4, 0)
  owner = await api.as('owner')
  // The clock goes back and forth by years, and nobody has to sign in again.
  await api.store.commit([api.store.q.update(api.store.t.sessions).set({ expiresAt: Number.MAX_SAFE_INTEGER })])
})

/** Of parts that there may be any number of, the time before shows those that there are now. */
function ofPartsOf({ splitBy }: InsightQuery, { points, before }: ReturnType<typeof naively>): Record<string, number> {
  const partOf = (id: string) => id.split(' ').at(-2)
  const parts = new Set(Object.keys(points).map(partOf))
  const isOpen = splitBy === 'product' || splitBy === 'store' || splitBy === 'currency'
  return Object.fromEntries(Object.entries(before).filter(([id]) => !isOpen || parts.has(partOf(id))))
}

const sums = (
  points: readonly Point[],
  measure: string,
  keyOf: (point: Point, i: number) => string | undefined,
): Record<string, number | null> =>
  Object.fromEntries(
    points.flatMap((point, i) =>
      point.value === nothingOf(measure) ? [] : [[`${keyOf(point, i)} ${point.split} ${point.currency}`, point.value]],
    ),
  )

test.each(Object.entries(MOMENTS))('figures in %s are those that anybody would count', async (zone, moments) => {
  const { store } = api
  const { tenants, orders, orderItems } = store.t
  await store.commit([
    store.q
      .update(tenants)
      .set({ timeZone: zone })
      .where(eq(tenants.id, demoId('alpha', 'tenant'))),
  ])
  const cases = fc.constantFrom(...moments).chain((moment) => {
    const at = Date.parse(moment)
    return fc.record({
      now: fc.integer({ min: 0, max: 40 }).map((hours) => at + hours * HOUR_MS),
      orders: fc.array(orderNear(at), { minLength: 1, maxLength: 30 }),
      queries: fc.array(queryNear(at), { minLength: 4, maxLength: 4 }),
    })
  })
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      now = given.now
      await store.commit([store.q.delete(orderItems), store.q.delete(orders)])
      await insertOrders(store, 'alpha', given.orders)
      const asked = given.queries.map((query, i) => ({
        id: `q${i}`,
        ...query,
        ...(isPairable(query) ? {} : { compare: 'none' as const }),
      }))
      const { status, body } = await owner('POST', '/alpha/insights', { body: { queries: asked } })
      // Days of years, split by what was sold and in what currency, can be more than anybody is answered.
      fc.pre(status !== 400 || !JSON.stringify(body.errors).includes('figures, and at most'))
      expect(status, JSON.stringify(body.errors)).toBe(200)
      for (const [i, answer] of (body.data as InsightAnswer[]).entries()) {
        const query = asked[i]
        if (!query) throw new Error('There is an answer too many')
        const expected = naively(query, given.orders, zone, 'alpha', now)
        expect(
          sums(answer.points, query.measure, ({ key }) => key),
          JSON.stringify(query),
        ).toEqual(expected.points)
        if (query.compare === 'none') continue
        expect(answer.before).toHaveLength(answer.points.length)
        expect(
          sums(answer.before, query.measure, (_, at) => answer.points[at]?.key),
          JSON.stringify(query),
        ).toEqual(ofPartsOf(query, expected))
      }
    }),
    { numRuns: 40 },
  )
})
