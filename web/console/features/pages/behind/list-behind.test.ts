import type { InsightAnswer, Point } from '@mtc/openapi/page'
import type { Query } from '@mtc/widgets/queries'
import { describe, expect, it } from 'vitest'
import { findScreen } from '../../../core/screens.ts'
import { listBehind } from './list-behind.ts'

const around = { timeZone: 'Europe/Amsterdam', screenOf: findScreen }
const figure = (parts: Partial<Extract<Query, { kind: 'insight' }>> = {}): Query => ({
  kind: 'insight',
  source: 'orders',
  measure: 'count',
  groupBy: 'none',
  splitBy: 'none',
  period: { kind: 'last', count: 7, unit: 'day' },
  conditions: [],
  compare: 'none',
  limit: 100,
  ...parts,
})
const answer = (parts: Partial<InsightAnswer> = {}): InsightAnswer => ({
  kind: 'insight',
  source: 'orders',
  measure: 'count',
  unit: 'count',
  groupBy: 'none',
  splitBy: 'none',
  from: '2026-10-24',
  to: '2026-10-25',
  points: [],
  before: [],
  hasMore: false,
  ...parts,
})
const point = (parts: Partial<Point>): Point => ({
  key: '',
  label: '',
  split: null,
  splitLabel: null,
  currency: null,
  value: 1,
  from: null,
  until: null,
  ...parts,
})
const behind = (query: Query, of: Point | undefined = undefined, told = answer()) => listBehind(query, told, of, around)
const said = (...parameters: string[]) => ({ path: 'orders', parameters: parameters.map((one) => one.split('=')) })
const WHOLE = ['placedAt.gte=2026-10-23T22:00:00.000Z', 'placedAt.lte=2026-10-25T22:59:59.999Z']

describe('behind a figure', () => {
  it("is the list of its time, in the shop's zone", () => {
    expect(behind(figure())).toEqual(said(...WHOLE))
  })
  it('is what its measure counts', () => {
    const counted = ['status=pending', 'status=paid', 'status=fulfilled']
    expect(behind(figure({ measure: 'revenue' }))).toEqual(said(...counted, ...WHOLE))
  })
  it('is everything where no time narrows it', () => {
    expect(behind(figure(), undefined, answer({ from: null, to: null }))).toEqual(said())
  })
  it('is what its conditions leave', () => {
    const conditions = [
      { field: 'status', operator: 'isNot', values: ['pending', 'paid'] } as const,
      { field: 'store', operator: 'is', values: ['s1', 's2'] } as const,
    ].map((one) => ({ ...one, values: [...one.values] }))
    const rest = ['status=fulfilled', 'status=cancelled', 'status=refunded', 'storeId=s1', 'storeId=s2']
    expect(behind(figure({ conditions }))).toEqual(said(...rest, ...WHOLE))
  })
})

describe('behind a point', () => {
  it('of time is what its group holds, up to but without its end', () => {
    const hour = point({ key: 'x', from: '2026-10-25T00:00:00.000Z', until: '2026-10-25T01:00:00.000Z' })
    expect(behind(figure({ groupBy: 'hour' }), hour)).toEqual(
      said('placedAt.gte=2026-10-25T00:00:00.000Z', 'placedAt.lte=2026-10-25T00:59:59.999Z'),
    )
  })
  it('is its group, its part and its currency, cancelled or not', () => {
    const query = figure({ groupBy: 'status', splitBy: 'store', measure: 'revenue' })
    const one = point({ key: 'cancelled', split: 's1', currency: 'EUR' })
    expect(behind(query, one)).toEqual(said('status=cancelled', 'storeId=s1', 'currency=EUR', ...WHOLE))
  })
})

describe('behind sold products', () => {
  const sold = (parts: Parameters<typeof figure>[0]) => figure({ source: 'order-items', measure: 'quantity', ...parts })
  it('are the lines of the orders of that time, of a product', () => {
    expect(behind(sold({ groupBy: 'product' }), point({ key: 'p1' }))).toEqual({
      ...said('productId=p1', ...WHOLE),
      path: 'order-items',
    })
  })
  it('are those of a store, of orders that count as revenue', () => {
    const counted = ['status=pending', 'status=paid', 'status=fulfilled']
    expect(behind(sold({ groupBy: 'store', measure: 'revenue' }), point({ key: 's1', currency: 'EUR' }))).toEqual({
      ...said(...counted, 'storeId=s1', ...WHOLE),
      path: 'order-items',
    })
  })
})

describe('no list can say', () => {
  it.each<[string, Query, Point | undefined]>([
    ['a dimension without a filter', figure({ groupBy: 'paymentMethod' }), point({ key: 'card' })],
    ['the group of those that have none', figure({ groupBy: 'store' }), point({ key: '' })],
    [
      'what no row fulfils',
      figure({ conditions: [{ field: 'status', operator: 'is', values: ['gone'] }], groupBy: 'status' }),
      point({ key: 'paid' }),
    ],
    ['a source that is not there', figure({ source: 'visits' }), undefined],
  ])('%s', (_name, query, of) => {
    expect(behind(query, of)).toBeUndefined()
  })
  it('what the reader has no list of', () => {
    expect(listBehind(figure(), answer(), undefined, { ...around, screenOf: () => undefined })).toBeUndefined()
  })
})

describe('behind rows', () => {
  const rows = (parts: Partial<Extract<Query, { kind: 'rows' }>>): Query => ({
    kind: 'rows',
    resource: 'orders',
    fields: [],
    conditions: [],
    sort: '',
    limit: 5,
    ...parts,
  })
  it('is the whole list in the same order', () => {
    const conditions = [
      { field: 'status', operator: 'is' as const, values: ['paid', 'pending'] },
      { field: 'total', operator: 'gte' as const, values: ['1000'] },
    ]
    expect(behind(rows({ conditions, sort: '-total' }))).toEqual(
      said('status=paid', 'status=pending', 'total.gte=1000', 'sort=-total'),
    )
  })
  it('is nothing where the list cannot leave something out', () => {
    expect(behind(rows({ conditions: [{ field: 'status', operator: 'isNot', values: ['paid'] }] }))).toBeUndefined()
  })
})
