import type { InsightQuery, InsightResult } from '@mtc/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import { allOf } from '../rows/listing.ts'
import { resourceAt } from '../rows/resources.ts'
import type { Here } from '../world.ts'

type Point = InsightResult['points'][number]
const COUNTED = new Set(['pending', 'paid', 'fulfilled'])

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
    const ask = async (query: Partial<InsightQuery>): Promise<InsightResult> => {
      const body = { queries: [{ id: 'it', source: 'orders', measure: 'count', ...query }] }
      const [result] = (await owner.must('queryInsights', { body })).json['data'] as InsightResult[]
      if (!result) throw new Error('there is no result')
      return result
    }
    const dayOf = (order: Row) =>
      new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
        Date.parse(String(order['placedAt'])),
      )
    const within = ({ from, to }: InsightResult) => orders.filter((order) => dayOf(order) >= from && dayOf(order) <= to)
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
      status: (row: Row) => row['status'],
      store: (row: Row) => row['storeId'],
    }
    const MEASURES = { count: undefined, items: 'itemCount', revenue: 'total' } as const
    const cases = Object.keys(KEYS).flatMap((groupBy) =>
      Object.keys(MEASURES).map((measure) => [measure, groupBy] as [keyof typeof MEASURES, keyof typeof KEYS]),
    )
    test.each(cases)('%s by %s', async (measure, groupBy) => {
      const result = await ask({ measure, groupBy, days: 60, limit: 400 })
      const isMoney = measure === 'revenue'
      // By status every order is in its own group, so that nothing has to be left out.
      const rows = within(result).filter((o) => !isMoney || groupBy === 'status' || COUNTED.has(String(o['status'])))
      expect(rows.length).toBeGreaterThan(0)
      expect(given(result.points)).toEqual(sums(rows, KEYS[groupBy], MEASURES[measure], isMoney))
    })

    test('days without orders are there with 0, and the days before can be compared', async () => {
      const result = await ask({ groupBy: 'day', days: 7, compare: true, limit: 400 })
      expect(new Set(result.points.map((p) => p.key)).size).toBe(7)
      expect(result.points.map((p) => p.key)).toEqual(result.points.map((p) => p.key).toSorted())
      const dayBefore = new Date(Date.parse(result.from) - 86_400_000).toISOString().slice(0, 10)
      const first = new Date(Date.parse(result.from) - 7 * 86_400_000).toISOString().slice(0, 10)
      const earlier = orders.filter((order) => dayOf(order) >= first && dayOf(order) <= dayBefore)
      expect(given(result.before)).toEqual(sums(earlier, dayOf, undefined, false))
    })

    test('products are counted as they are', async () => {
      const products = await allOf(owner, resourceAt('products'))
      expect(given((await ask({ source: 'products', groupBy: 'status' })).points)).toEqual(
        sums(products, (row) => row['status'], undefined, false),
      )
      await owner.refuse(400, 'queryInsights', {
        body: { queries: [{ id: 'it', source: 'products', measure: 'revenue' }] },
      })
    })

    test('many queries are answered in one request, in their order', async () => {
      const ids = Array.from({ length: 50 }, (_, i) => `q-${i}`)
      const queries = ids.map((id) => ({ id, source: 'orders', measure: 'count', days: 3 }))
      const { json } = await owner.must('queryInsights', { body: { queries } })
      expect((json['data'] as InsightResult[]).map(({ id }) => id)).toEqual(ids)
      await owner.refuse(400, 'queryInsights', { body: { queries: [...queries, { ...queries[0], id: 'more' }] } })
      await owner.refuse(400, 'queryInsights', { body: { queries: [] } })
    })
  })
}
