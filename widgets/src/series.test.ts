import type { InsightAnswer, Point } from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { compare, currenciesOf, seriesOf } from './series.ts'

const point = (value: number, currency: string | null = 'EUR'): Point => ({
  key: '',
  label: '',
  split: null,
  splitLabel: null,
  currency,
  value,
  from: null,
  until: null,
})
const answer = (points: Point[], before: Point[] = []): InsightAnswer => ({
  kind: 'insight',
  source: 'orders',
  measure: 'revenue',
  unit: 'money',
  groupBy: 'none',
  splitBy: 'none',
  from: '2026-11-01',
  to: '2026-11-30',
  points,
  before,
  hasMore: false,
})

describe('currencies', () => {
  it("stand in one order: the shop's own first, the others by size, also of what was given back", () => {
    const points = [point(9, 'USD'), point(-40, 'GBP'), point(1, 'EUR')]
    expect(currenciesOf(points, 'EUR')).toEqual(['EUR', 'GBP', 'USD'])
    expect(seriesOf(points, 'EUR').map(({ currency }) => currency)).toEqual(['EUR', 'GBP', 'USD'])
    expect(currenciesOf([point(1, null)], 'EUR')).toEqual([null])
  })
})

describe('seriesOf', () => {
  it("keeps currencies apart, the shop's own first and the others by size", () => {
    const series = seriesOf([point(900, 'USD'), point(5, 'EUR'), point(9999, 'GBP'), point(6, 'EUR')], 'EUR')
    expect(series.map(({ currency, total }) => [currency, total])).toEqual([
      ['EUR', 11],
      ['GBP', 9999],
      ['USD', 900],
    ])
  })
})

describe('compare', () => {
  it.each([
    [[point(150)], [point(100)], true, [{ currency: 'EUR', value: 150, before: 100, change: 0.5 }]],
    [[point(-50)], [point(-100)], true, [{ currency: 'EUR', value: -50, before: -100, change: 0.5 }]],
    [[point(150)], [], true, [{ currency: 'EUR', value: 150, before: 0, change: undefined }]],
    [[point(150)], [point(100)], false, [{ currency: 'EUR', value: 150, before: undefined, change: undefined }]],
    [[], [point(7)], true, []],
  ])('%j against %j, compared: %s', (now, before, isCompared, wanted) => {
    expect(compare(answer(now, before), isCompared, 'EUR')).toEqual(wanted)
  })
})
