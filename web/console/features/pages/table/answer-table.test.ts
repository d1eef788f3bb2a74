import type { InsightAnswer, Point, RowsAnswer } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { answerTable } from './answer-table.ts'

const around = { currency: 'EUR', timeZone: 'Europe/Amsterdam', locale: 'en' }
const point = (parts: Partial<Point>): Point => ({
  key: '',
  label: '',
  split: null,
  splitLabel: null,
  currency: null,
  value: 0,
  from: null,
  until: null,
  ...parts,
})
const answer = (parts: Partial<InsightAnswer>): InsightAnswer => ({
  kind: 'insight',
  source: 'orders',
  measure: 'revenue',
  unit: 'money',
  groupBy: 'none',
  splitBy: 'none',
  from: null,
  to: null,
  points: [],
  before: [],
  hasMore: false,
  ...parts,
})
const lines = (of: InsightAnswer | RowsAnswer) => {
  const { columns, rows } = answerTable(of, around)
  return [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)]
}

it('tells money per currency, beside the time before', () => {
  const of = answer({
    points: [point({ currency: 'EUR', value: 11_000 }), point({ currency: 'USD', value: 500 })],
    before: [point({ currency: 'EUR', value: 10_000 })],
  })
  expect(lines(of)).toEqual([
    ['Currency', 'Revenue', 'Before', 'Change'],
    ['EUR', '€110.00', '€100.00', '+10%'],
    ['USD', '$5.00', '', ''],
  ])
})

it('tells a course beside the same place of the one before', () => {
  const of = answer({
    measure: 'count',
    unit: 'count',
    groupBy: 'day',
    points: [point({ key: '2026-11-19', value: 3 }), point({ key: '2026-11-20', value: 0 })],
    before: [point({ key: '2026-11-12', value: 4 }), point({ key: '2026-11-13', value: 0 })],
  })
  expect(lines(of)).toEqual([
    ['Day', 'Number', 'Before', 'Change'],
    ['Nov 19, 2026', '3', '4', '-25%'],
    ['Nov 20, 2026', '0', '0', ''],
  ])
})

it('names groups and their parts', () => {
  const of = answer({
    measure: 'count',
    unit: 'count',
    groupBy: 'status',
    splitBy: 'store',
    points: [point({ key: 'paid', label: 'paid', split: 's1', splitLabel: 'Web', value: 2 })],
  })
  expect(lines(of)).toEqual([
    ['Status', 'Store', 'Number'],
    ['Paid', 'Web', '2'],
  ])
})

it('tells rows in the words of their fields', () => {
  const of: RowsAnswer = {
    kind: 'rows',
    resource: 'orders',
    fields: [
      { name: 'orderNumber', title: 'Order', type: 'text' },
      { name: 'status', title: 'Status', type: 'status' },
      { name: 'total', title: 'Total', type: 'money' },
      { name: 'storeId', title: 'Store', type: 'reference' },
      { name: 'placedAt', title: 'Placed', type: 'time' },
      { name: 'isGift', title: 'Gift', type: 'flag' },
      { name: 'note', title: 'Note', type: 'text' },
    ],
    rows: [
      {
        id: '1',
        orderNumber: 'G-1',
        status: 'paid',
        total: 1250,
        currency: 'USD',
        storeId: 's1',
        placedAt: '2026-11-20T10:00:00Z',
        isGift: false,
        note: null,
      },
    ],
    names: { s1: 'Web' },
    total: 1,
    hasMore: false,
  }
  expect(lines(of).at(-1)).toEqual(['G-1', 'Paid', '$12.50', 'Web', 'Nov 20, 11:00 AM', 'No', ''])
})
