import { describe, expect, it } from 'vitest'
import { currenciesOf } from '../series.ts'
import { figures, part, point } from '../testing/figures.ts'
import { grouped, withLargestParts } from './groups.ts'

const EUR = { currency: 'EUR' }
const USD = { currency: 'USD' }

describe('grouped', () => {
  it('takes the points of one currency, in their order', () => {
    const answer = figures([point('b', 2, EUR), point('a', 1, EUR), point('a', 9, USD)])
    expect(grouped(answer, 'EUR').groups.map(({ key, values }) => [key, ...values])).toEqual([
      ['b', 2],
      ['a', 1],
    ])
  })

  it('lays the parts of groups side by side, with gaps where a group has none', () => {
    const answer = figures([part('mon', 'x', 1), part('mon', 'y', 2), part('tue', 'y', 3)])
    const { parts, groups } = grouped(answer, null)
    expect(parts.map(({ key }) => key)).toEqual(['x', 'y'])
    expect(groups.map(({ values }) => values)).toEqual([
      [1, 2],
      [undefined, 3],
    ])
    expect(groups[1]?.points[1]).toMatchObject({ key: 'tue', split: 'y' })
  })

  it('has a gap, not nothing, where there is no value', () => {
    const points = [point('2026-11-01', 500, EUR), point('2026-11-02', null, EUR), point('2026-11-03', 0, EUR)]
    const answer = figures(points, { groupBy: 'day', measure: 'average', before: points.toReversed() })
    const { groups } = grouped(answer, 'EUR')
    expect(groups.map(({ values }) => values[0])).toEqual([500, undefined, 0])
    expect(groups.map(({ before }) => before)).toEqual([0, undefined, 500])
  })

  it('compares a course of time place by place', () => {
    const answer = figures([point('2026-11-01', 5), point('2026-11-02', 6)], {
      groupBy: 'day',
      before: [point('2026-10-01', 3), point('2026-10-02', 4)],
    })
    expect(grouped(answer, null).groups.map(({ before }) => before)).toEqual([3, 4])
  })

  it('compares other groups by their key; what was not there was nothing', () => {
    const answer = figures([point('paid', 5), point('pending', 6)], { before: [point('pending', 4)] })
    expect(grouped(answer, null).groups.map(({ before }) => before)).toEqual([0, 4])
  })

  it.each([
    ['nothing was compared', figures([point('paid', 5)])],
    ['groups are split', figures([part('paid', 'x', 5)], { before: [part('paid', 'x', 4)] })],
    ['the past is in another currency', figures([point('paid', 5, EUR)], { before: [point('paid', 4, USD)] })],
  ])('has no past where %s', (_why, answer) => {
    const [currency = null] = currenciesOf(answer.points, 'EUR')
    expect(grouped(answer, currency).groups.map(({ before }) => before)).toEqual([undefined])
  })
})

it('keeps the largest parts in the order in which they stood', () => {
  const all = grouped(figures([part('a', 'x', 1), part('a', 'y', -9), part('a', 'z', 5)]), null)
  const { parts, groups } = withLargestParts(all, 2)
  expect(parts.map(({ key }) => key)).toEqual(['y', 'z'])
  expect(groups[0]?.values).toEqual([-9, 5])
  expect(withLargestParts(all, 3)).toEqual(all)
})
