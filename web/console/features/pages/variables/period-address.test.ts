import type { FixedPeriod } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { readPeriod, writePeriod } from './period-address.ts'

it.each<[string, FixedPeriod]>([
  ['last-7-days', { kind: 'last', count: 7, unit: 'day' }],
  ['last-12-months', { kind: 'last', count: 12, unit: 'month' }],
  ['this-quarter', { kind: 'this', unit: 'quarter' }],
  ['previous-day', { kind: 'previous', unit: 'day' }],
  ['2026-11-01..2026-11-20', { kind: 'between', from: '2026-11-01', to: '2026-11-20' }],
  ['all', { kind: 'all' }],
])('%s', (text, period) => {
  expect(readPeriod(text)).toEqual(period)
  expect(writePeriod(period)).toBe(text)
})

it.each([
  ['last-1-day', { kind: 'last', count: 1, unit: 'day' }],
  ['2026-11-20..2026-11-01', { kind: 'between', from: '2026-11-01', to: '2026-11-20' }],
])('forgives %s', (text, period) => {
  expect(readPeriod(text)).toEqual(period)
})

it.each(['', 'last-0-days', 'last-1001-days', 'last-7-moons', 'this-', '2026-02-30..2026-03-01', '2026-11-01', 'All'])(
  '%j means no period',
  (text) => {
    expect(readPeriod(text)).toBeUndefined()
  },
)
