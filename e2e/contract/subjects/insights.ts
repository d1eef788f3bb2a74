import type { Query } from '@mtc/openapi'
import { type InsightAnswer, type Point, type RowsAnswer, SOURCES } from '@mtc/openapi/page'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import { allOf } from '../rows/listing.ts'
import { resourceAt } from '../rows/resources.ts'
import type { Here } from '../world.ts'

type InsightQuery = Extract<Query, { kind: 'insight' }>
const COUNTED = new Set(['pending', 'paid', 'fulfilled'])
const SIXTY_DAYS = { kind: 'last', count: 60, unit: 'day' } as const

/** Figures are the sums that anybody could make from the orders they are allowed to list. */
export function insightsSubject(here: Here): void {
  describe('insights', () => {
    let owner: Caller
    let orders: Row[]
    let zone: string
    beforeAll(async () => {
      owner = await here().as('owner')
      orders = await allOf(owner, resourceAt('orders'))
      const { memberships } = (await owner.must('getMe')).row as unknown as {
        memberships: { tenant: string; timeZone: string }[]
      }
      zone = memberships.find((m) => m.tenant === here().shop)?.timeZone ?? ''
    })
    const askAll = async (queries: readonly object[]) =>
      (await owner.must('queryInsights', { body: { queries } })).json['data'] as unknown[]
    const insight = (query: Partial<InsightQuery>) => ({
      id: 'it',
      kind: 'insight',
      source: 'orders',
      measure: 'count',
      limit: 1000,
      ...query,
    })
    const ask = async (query: Partial<InsightQuery>): Promise<InsightAnswer> => {
      const [answer] = (await askAll([insight(query)])) as InsightAnswer[]
      if (!answer) throw new Error('there is no answer')
      return answer
    }
    const wall = (order: Row) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
        Date.parse(String(order['placedAt'])),
      )
    const dayOf = (order: Row) => wall(order).slice(0, 10)
    const within = ({ from, to }: InsightAnswer) =>
      orders.filter((order) => dayOf(order) >= String(from) && dayOf(order) <= String(to))
    /** Sums by key and currency, in one text each. */
    const sums = (
      rows: readonly Row[],
      keyOf: (row: Row) => unknown,
      field: string | undefined,
      withCurrency: boolean,
    ) => {
      const totals = new Map<string, number>()
      for (const row of rows) {
        const key = `${keyOf(row)} ${withCurrency ? row['currency'] : null}`
        totals.set(key, (totals.get(key) ?? 0) + (field === undefined ? 1 : Number(row[field])))
      }
      return Object.fromEntries(totals)
    }
    const given = (points: readonly Point[]) =>
      Object.fromEntries(points.filter((p) => p.value !== 0).map((p) => [`${p.key} ${p.currency}`, p.value]))

    const KEYS = {
      none: () => '',
      day: dayOf,
      month: (row: Row) => `${dayOf(row).slice(0, 7)}-01`,
      status: (row: Row) => row['status'],
      store: (row: Row) => row['storeId'],
      currency: (row: Row) => row['currency'],
      paymentMethod: (row: Row) => row['paymentMethod'],
      weekday: (row: Row) => new Date(`${dayOf(row)}T12:00:00Z`).getUTCDay() || 7,
      hourOfDay: (row: Row) => wall(row).slice(11, 13),
    }
    const MEASURES = { count: undefined, items: 'itemCount', revenue: 'total' } as const
    const cases = Object.keys(KEYS).flatMap((groupBy) =>
      Object.keys(MEASURES).map((measure) => [measure, groupBy] as [keyof typeof MEASURES, keyof typeof KEYS]),
    )
    test.each(cases)('%s by %s', async (measure, groupBy) => {
      const answer = await ask({ measure, groupBy, period: SIXTY_DAYS })
      const isMoney = measure === 'revenue'
      // By status every order is in its own group, so that nothing has to be left out.
      const rows = within(answer).filter((o) => !isMoney || groupBy === 'status' || COUNTED.has(String(o['status'])))
      expect(rows.length).toBeGreaterThan(0)
      expect(given(answer.points)).toEqual(sums(rows, KEYS[groupBy], MEASURES[measure], isMoney))
    })

    test('every measure of every source can be asked by every dimension', async () => {
      const queries = Object.entries(SOURCES).flatMap(([source, { measures, dimensions, time }]) =>
        Object.keys(measures).flatMap((measure) =>
          ['none', ...(time ? ['week'] : []), ...Object.keys(dimensions)].map((groupBy, i) =>
            insight({
              source,
              measure,
              groupBy,
              period: SIXTY_DAYS,
              limit: 5,
              compare: time && i % 2 ? 'previous-period' : 'none',
            }),
          ),
        ),
      )
      for (let at = 0; at < queries.length; at += 100) {
        const batch = queries.slice(at, at + 100).map((query, i) => ({ ...query, id: `q${i}` }))
        const answers = (await askAll(batch)) as InsightAnswer[]
        expect(answers.map(({ source, groupBy }) => [source, groupBy])).toEqual(batch.map((q) => [q.source, q.groupBy]))
      }
    })

    test('all of time, its parts, and the largest groups', async () => {
      const all = await ask({ groupBy: 'quarter', splitBy: 'status', period: { kind: 'all' } })
      expect(all.points.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(orders.length)
      expect([all.from, all.to]).toEqual([null, null])
      const stores = await ask({ groupBy: 'store', period: { kind: 'all' }, limit: 1 })
      const bySize = Object.values(sums(orders, KEYS.store, undefined, false)).toSorted((a, b) => b - a)
      expect(stores.points.map(({ value }) => value)).toEqual(bySize.slice(0, 1))
      expect(stores.hasMore).toBe(bySize.length > 1)
    })

    test('of days without orders there is no average', async () => {
      const period = { kind: 'between', from: '2001-01-01', to: '2001-01-02' } as const
      const { points } = await ask({ measure: 'average', groupBy: 'day', period })
      expect(points.map(({ key, value }) => [key, value])).toEqual([
        ['2001-01-01', null],
        ['2001-01-02', null],
      ])
    })

    test('days without orders are there with 0, and the days before can be compared', async () => {
      const answer = await ask({
        groupBy: 'day',
        period: { kind: 'last', count: 7, unit: 'day' },
        compare: 'previous-period',
      })
      expect(answer.points).toHaveLength(7)
      expect(answer.before).toHaveLength(7)
      expect(answer.points.map((p) => p.key)).toEqual(answer.points.map((p) => p.key).toSorted())
      const shifted = (day: string | null, by: number) =>
        new Date(Date.parse(String(day)) + by * 86_400_000).toISOString().slice(0, 10)
      const [first, last] = [shifted(answer.from, -7), shifted(answer.from, -1)]
      const earlier = orders.filter((order) => dayOf(order) >= first && dayOf(order) <= last)
      expect(given(answer.before)).toEqual(sums(earlier, dayOf, undefined, false))
    })

    test('products are counted as they are', async () => {
      const products = await allOf(owner, resourceAt('products'))
      expect(given((await ask({ source: 'products', groupBy: 'status' })).points)).toEqual(
        sums(products, (row) => row['status'], undefined, false),
      )
      await owner.refuse(400, 'queryInsights', {
        body: { queries: [insight({ source: 'products', measure: 'revenue' })] },
      })
    })

    test('rows are those of the list', async () => {
      const { rows } = await owner.must('listOrders', { query: { status: ['paid'], sort: ['-total'], limit: 3 } })
      const [answer] = (await askAll([
        {
          id: 'paid',
          kind: 'rows',
          resource: 'orders',
          fields: ['orderNumber', 'total', 'storeId'],
          conditions: [{ field: 'status', operator: 'is', values: ['paid'] }],
          sort: '-total',
          limit: 3,
        },
      ])) as RowsAnswer[]
      expect(answer?.rows.map((row) => [row['id'], row['total']])).toEqual(rows.map((row) => [row.id, row['total']]))
      expect(Object.keys(answer?.names ?? {}).toSorted()).toEqual(
        [...new Set(rows.map((row) => String(row['storeId'])))].toSorted(),
      )
    })

    test('whoever may not read a resource may not ask for it', async () => {
      const designer = await here().as('designer')
      await designer.refuse(403, 'queryInsights', {
        body: { queries: [{ id: 'it', kind: 'rows', resource: 'orders' }] },
      })
      await designer.refuse(403, 'queryInsights', { body: { queries: [insight({ source: 'activity' })] } })
    })

    test('many queries are answered in one request, in their order', async () => {
      const ids = Array.from({ length: 200 }, (_, i) => `q-${i}`)
      const queries = ids.map((id) => ({ ...insight({ period: SIXTY_DAYS }), id }))
      expect(((await askAll(queries)) as { id: string }[]).map(({ id }) => id)).toEqual(ids)
      await owner.refuse(400, 'queryInsights', { body: { queries: [...queries, { ...queries[0], id: 'more' }] } })
      await owner.refuse(400, 'queryInsights', { body: { queries: [] } })
    })
  })
}
