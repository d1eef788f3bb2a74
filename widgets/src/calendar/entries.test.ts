import type { Point, RowsAnswer } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { entriesByDay, startOf } from './entries.ts'

const answer = (...times: unknown[]): RowsAnswer => ({
  kind: 'rows',
  resource: 'products',
  fields: [
    { name: 'name', title: 'Name', type: 'text' },
    { name: 'publishedAt', title: 'Published', type: 'time' },
  ],
  rows: times.map((publishedAt, place) => ({ id: String(place), publishedAt })),
  names: {},
  total: null,
  hasMore: false,
})
const idsByDay = (of: RowsAnswer, zone: string) =>
  [...entriesByDay(of, zone)].map(([day, entries]) => [
    day,
    entries.map((entry) => (entry.kind === 'row' ? entry.id : '')),
  ])

it("puts rows on the days of the shop's zone, the earliest first; what has no moment stands nowhere", () => {
  const rows = answer('2026-11-20T23:30:00Z', '2026-11-20T23:10:00Z', null, 'soon', 7, '2026-11-20T12:00:00Z')
  expect(idsByDay(rows, 'Europe/Berlin')).toEqual([
    ['2026-11-20', ['5']],
    ['2026-11-21', ['1', '0']],
  ])
  expect(idsByDay(rows, 'UTC')).toEqual([['2026-11-20', ['5', '1', '0']]])
})

it('puts figures on the day that they begin on, and leaves out what is nothing', () => {
  const point = (from: string, value: number): Point => ({
    key: from,
    label: from,
    split: null,
    splitLabel: null,
    currency: null,
    value,
    from,
    until: null,
  })
  const days = entriesByDay(
    {
      kind: 'insight',
      source: 'orders',
      measure: 'count',
      unit: 'count',
      groupBy: 'day',
      splitBy: 'none',
      from: null,
      to: null,
      points: [point('2026-11-19T23:00:00Z', 4), point('2026-11-20T23:00:00Z', 0)],
      before: [],
      hasMore: false,
    },
    'Europe/Berlin',
  )
  expect([...days.keys()]).toEqual(['2026-11-20'])
})

it.each([
  [[], '2026-11-21'],
  [['2026-11-02', '2027-01-01'], '2026-11-21'],
  [['2026-01-05', '2026-12-24', '2027-01-01'], '2026-12-24'],
  [['2026-03-30', '2026-01-05'], '2026-03-30'],
])('with something on %j it begins, on 21 November, at %s', (days, start) => {
  expect(startOf(new Map(days.map((day) => [day, 1])), '2026-11-21')).toBe(start)
})
