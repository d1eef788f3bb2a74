import type { FixedPeriod } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { daysOfPeriod } from './days-of-period.ts'

// A Saturday.
const today = '2026-11-21'

it.each<[FixedPeriod, string, string]>([
  [{ kind: 'last', count: 1, unit: 'day' }, '2026-11-21', '2026-11-21'],
  [{ kind: 'last', count: 30, unit: 'day' }, '2026-10-23', '2026-11-21'],
  [{ kind: 'last', count: 12, unit: 'month' }, '2025-12-01', '2026-11-21'],
  [{ kind: 'this', unit: 'week' }, '2026-11-16', '2026-11-21'],
  [{ kind: 'this', unit: 'quarter' }, '2026-10-01', '2026-11-21'],
  [{ kind: 'previous', unit: 'day' }, '2026-11-20', '2026-11-20'],
  [{ kind: 'previous', unit: 'month' }, '2026-10-01', '2026-10-31'],
  [{ kind: 'previous', unit: 'quarter' }, '2026-07-01', '2026-09-30'],
  [{ kind: 'previous', unit: 'year' }, '2025-01-01', '2025-12-31'],
  [{ kind: 'between', from: '2026-01-02', to: '2026-01-03' }, '2026-01-02', '2026-01-03'],
])('%j is the days from %s to %s', (period, from, to) => {
  expect(daysOfPeriod(period, today)).toEqual({ from, to })
})

it('all time has neither a first day nor a last', () => {
  expect(daysOfPeriod({ kind: 'all' }, today)).toBeUndefined()
})
