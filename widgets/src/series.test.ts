import { describe, expect, it } from 'vitest'
import { chartRows, compare, type Point, seriesOf } from './series.ts'

const point = (value: number, currency: string | null = 'EUR', key = ''): Point => ({
  key,
  label: key,
  currency,
  value,
})
const result = (points: Point[], before: Point[] = []) => ({
  id: 'q',
  from: '2026-11-01',
  to: '2026-11-30',
  points,
  before,
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
    [[point(150)], [], true, [{ currency: 'EUR', value: 150, before: 0, change: undefined }]],
    [[point(150)], [point(100)], false, [{ currency: 'EUR', value: 150, before: undefined, change: undefined }]],
    [[point(7, 'EUR', 'paid')], [], true, []],
  ])('%j against %j, compared: %s', (now, before, isCompared, wanted) => {
    expect(compare(result(now, before), '', isCompared, 'EUR')).toEqual(wanted)
  })

  it('picks one group', () => {
    const groups = result([point(3, null, 'draft'), point(8, null, 'active')])
    expect(compare(groups, 'active', false, 'EUR').map(({ value }) => value)).toEqual([8])
  })
})

it('puts each point beside the one at the same place in the time before, in the same currency', () => {
  const [series] = seriesOf([point(1, 'EUR', 'a'), point(2, 'EUR', 'b')], 'EUR')
  const rows = series && chartRows(series, [point(9, 'USD', 'y'), point(5, 'EUR', 'z')])
  expect(rows).toEqual([
    { key: 'a', label: 'a', value: 1, before: 5 },
    { key: 'b', label: 'b', value: 2 },
  ])
})
