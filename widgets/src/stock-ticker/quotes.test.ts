import type { InsightAnswer, Point, RowsAnswer } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { quotesOf } from './quotes.ts'

const point = (key: string, value: number, currency: string | null = null): Point => ({
  key,
  label: key,
  split: null,
  splitLabel: null,
  currency,
  value,
  from: null,
  until: null,
})
const sold: InsightAnswer = {
  kind: 'insight',
  source: 'order-items',
  measure: 'revenue',
  unit: 'money',
  groupBy: 'product',
  splitBy: 'none',
  from: '2026-11-15',
  to: '2026-11-21',
  points: [point('tea', 30, 'EUR'), point('tea', 9, 'USD'), point('cake', 8, 'EUR')],
  before: [point('tea', 20, 'EUR'), point('cake', 0, 'EUR')],
  hasMore: false,
}
const onSale: RowsAnswer = {
  kind: 'rows',
  resource: 'storefront-products',
  fields: [
    { name: 'imageUrl', title: 'Picture', type: 'image' },
    { name: 'name', title: 'Name', type: 'text' },
    { name: 'price', title: 'Price', type: 'money' },
  ],
  rows: [
    { id: '1', name: 'Tea', slug: 'tea', price: 450, currency: 'GBP' },
    { id: '2', name: null, price: 'dear' },
  ],
  names: {},
  total: null,
  hasMore: false,
}

it('holds each figure against the one before in its own currency', () => {
  expect(quotesOf(sold, 'EUR').map(({ name, value, currency, change }) => [name, value, currency, change])).toEqual([
    ['tea', 30, 'EUR', 0.5],
    ['tea', 9, 'USD', undefined],
    ['cake', 8, 'EUR', undefined],
  ])
})

it('takes the first text and the first figure of a row', () => {
  expect(quotesOf(onSale, 'EUR')).toEqual([
    {
      id: '1',
      name: 'Tea',
      value: 450,
      currency: 'GBP',
      change: undefined,
      leadsTo: { kind: 'row', id: '1', slug: 'tea' },
    },
    {
      id: '2',
      name: '',
      value: undefined,
      currency: 'EUR',
      change: undefined,
      leadsTo: { kind: 'row', id: '2', slug: undefined },
    },
  ])
  expect(quotesOf(undefined, 'EUR')).toEqual([])
})
