import type { Binding, BindingSlot, PageVariable } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { mendOf } from './mend.ts'

const insight: Binding = {
  kind: 'insight',
  source: 'orders',
  measure: 'revenue',
  groupBy: 'none',
  splitBy: 'none',
  period: { kind: 'last', count: 30, unit: 'day' },
  conditions: [],
  compare: 'none',
  limit: 100,
}
const rows: Binding = {
  kind: 'rows',
  resource: 'orders',
  fields: ['orderNumber', 'state'],
  conditions: [{ field: 'stat', operator: 'is', values: ['paid'] }],
  sort: '-placed',
  limit: 10,
}
const slot: BindingSlot = { kinds: ['insight', 'rows'] }
const time: PageVariable = { id: 'time', label: 'Time', kind: 'period', default: { kind: 'all' } }
const stores: PageVariable = { id: 'shops', label: 'Shops', kind: 'stores', default: [] }

it.each<[string, Binding, string, string, Partial<Binding>]>([
  ['a source that is gone', { ...insight, source: 'order' }, '/source', 'Use “Orders”', { source: 'orders' }],
  ['a measure that is gone', { ...insight, measure: 'revenues' }, '/measure', 'Use “Revenue”', { measure: 'revenue' }],
  ['a grouping that is gone', { ...insight, groupBy: 'statu' }, '/groupBy', 'Use “Status”', { groupBy: 'status' }],
  ['a split by its own group', { ...insight, splitBy: 'status' }, '/splitBy', 'Do not split', { splitBy: 'none' }],
  [
    'nothing to compare with',
    { ...insight, compare: 'previous-year' },
    '/compare',
    'Do not compare',
    { compare: 'none' },
  ],
  [
    'a period that is gone',
    { ...insight, period: { kind: 'variable', variable: 'gone' } },
    '/period/variable',
    'Use “Time”',
    { period: { kind: 'variable', variable: 'time' } },
  ],
  ['a column that is gone', rows, '/fields/1', 'Use “Status”', { fields: ['orderNumber', 'status'] }],
  ['an order that is gone', rows, '/sort', 'Use “Placed”', { sort: '-placedAt' }],
  [
    'a narrowing by what is gone',
    rows,
    '/conditions/0/field',
    'Use “Status”',
    { conditions: [{ field: 'status', operator: 'is', values: ['paid'] }] },
  ],
  ['a condition without values', rows, '/conditions/0/values', 'Take the condition away', { conditions: [] }],
  [
    'a variable that is gone',
    { ...insight, conditions: [{ field: 'store', operator: 'is', variable: 'shop' }] },
    '/conditions/0/variable',
    'Use “Shops”',
    { conditions: [{ field: 'store', operator: 'is', variable: 'shops' }] },
  ],
])('mends %s by the nearest', (_what, binding, at, label, changed) => {
  const mend = mendOf(binding, at, { slot, variables: [time, stores], isPublic: false })
  expect(mend).toMatchObject({ label, binding: changed })
})

it('mends what has no course of time in a widget that draws one by counting something else', () => {
  const products = { ...insight, source: 'products', measure: 'count' }
  const around = { slot: { ...slot, groupings: ['time' as const] }, variables: [], isPublic: false }
  const mended = mendOf(products, '/source', around)?.binding
  expect(mended).toMatchObject({ groupBy: 'day' })
  expect(mended).not.toMatchObject({ source: 'products' })
})

it('offers nothing where it knows nothing', () => {
  expect(mendOf(insight, '/limit', { slot, variables: [], isPublic: false })).toBeUndefined()
})
