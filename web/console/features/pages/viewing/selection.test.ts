import type { Point } from '@mtc/openapi/page'
import type { Query } from '@mtc/widgets/queries'
import { expect, it } from 'vitest'
import { selectionOf } from './selection.ts'

const figure = (groupBy: string, splitBy = 'none'): Query => ({
  kind: 'insight',
  source: 'orders',
  measure: 'count',
  groupBy,
  splitBy,
  period: { kind: 'all' },
  conditions: [],
  compare: 'none',
  limit: 10,
})
const point = (key: string, split: string | null = null): Point => ({
  key,
  label: key,
  split,
  splitLabel: split,
  currency: null,
  value: 1,
  from: null,
  until: null,
})
const rows: Query = { kind: 'rows', resource: 'orders', fields: [], conditions: [], sort: '', limit: 5 }

it.each<[string, Query | undefined, Point, unknown]>([
  ['a group', figure('status'), point('paid'), { dimension: 'status', value: 'paid' }],
  ['a group that has parts', figure('status', 'store'), point('paid', 's1'), { dimension: 'status', value: 'paid' }],
  ['a part of a day', figure('day', 'status'), point('2026-11-20', 'paid'), { dimension: 'status', value: 'paid' }],
  ['a day', figure('day'), point('2026-11-20'), undefined],
  ['the whole', figure('none'), point(''), undefined],
  ['the group of those that have none', figure('store'), point(''), undefined],
  ['rows', rows, point('paid'), undefined],
  ['nothing that is known', undefined, point('paid'), undefined],
])('%s narrows by %j', (_name, query, of, wanted) => {
  expect(selectionOf(query, of)).toEqual(wanted)
})
