import type { InsightAnswer, Point } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { standingsOf } from './standings.ts'

const point = (key: string, value: number, currency: string | null = 'EUR'): Point => ({
  key,
  label: key,
  split: null,
  splitLabel: null,
  currency,
  value,
  from: null,
  until: null,
})
const answer = (points: Point[], before: Point[] = [], measure = 'revenue'): InsightAnswer => ({
  kind: 'insight',
  source: 'order-items',
  measure,
  unit: measure === 'revenue' ? 'money' : 'count',
  groupBy: 'product',
  splitBy: 'none',
  from: null,
  to: null,
  points,
  before,
  hasMore: true,
})

it('has shares of everything that was counted, not of what is shown', () => {
  const [standings] = standingsOf(
    answer([point('tea', 30), point('cake', 60)], [point('tea', 60)]),
    answer([point('', 200)]),
    'EUR',
  )
  expect(standings?.places).toEqual([
    { point: point('cake', 60), length: 1, share: 0.3, change: undefined },
    { point: point('tea', 30), length: 0.5, share: 0.15, change: -0.5 },
  ])
})

it('keeps currencies apart: each has its own largest and its own whole', () => {
  const standings = standingsOf(
    answer([point('tea', 900, 'USD'), point('tea', 5)]),
    answer([point('', 10), point('', 1800, 'USD')]),
    'EUR',
  )
  expect(standings.map(({ currency, places }) => [currency, places[0]?.length, places[0]?.share])).toEqual([
    ['EUR', 1, 0.5],
    ['USD', 1, 0.5],
  ])
})

it('has no shares of what does not add up, or of nothing', () => {
  const orders = standingsOf(answer([point('tea', 3, null)], [], 'orders'), answer([point('', 4, null)]), 'EUR')
  const nothing = standingsOf(answer([point('tea', 0)]), answer([point('', 0)]), 'EUR')
  expect([orders, nothing].map(([one]) => one?.places[0]?.share)).toEqual([undefined, undefined])
  expect(nothing[0]?.places[0]?.length).toBe(0)
})
