import { insightBinding, rowsBinding } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { periodOf, periodText } from './period.ts'

it.each([
  [{ kind: 'last', count: 30, unit: 'day' }, 'Last 30 days'],
  [{ kind: 'last', count: 1, unit: 'day' }, 'Today'],
  [{ kind: 'last', count: 1, unit: 'quarter' }, 'This quarter'],
  [{ kind: 'this', unit: 'day' }, 'Today'],
  [{ kind: 'this', unit: 'month' }, 'This month'],
  [{ kind: 'previous', unit: 'day' }, 'Yesterday'],
  [{ kind: 'previous', unit: 'year' }, 'Last year'],
  [{ kind: 'between', from: '2026-11-01', to: '2026-11-01' }, '1 Nov 2026'],
  [{ kind: 'between', from: '2026-11-01', to: '2026-11-20' }, '1 Nov 2026 – 20 Nov 2026'],
  [{ kind: 'all' }, 'All time'],
] as const)('%j reads %s', (period, text) => {
  expect(periodText(period, 'en-GB')).toBe(text)
})

it('says which time a widget tells of', () => {
  const chosen = insightBinding({ source: 'orders', measure: 'count', period: { kind: 'variable', variable: 'time' } })
  expect(periodOf(chosen, { time: { kind: 'this', unit: 'week' } })).toBe('This week')
  expect(periodOf(chosen)).toBe('Last 30 days')
  expect(periodOf(insightBinding({ source: 'products', measure: 'count' }))).toBe('Now')
  expect(periodOf(rowsBinding({ resource: 'orders' }))).toBeUndefined()
  expect(periodOf(null)).toBeUndefined()
})
