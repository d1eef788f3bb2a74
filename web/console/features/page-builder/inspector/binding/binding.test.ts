import type { BindingSlot } from '@mtc/openapi/page'
import { type InsightBinding, insightInWords, sourceOf } from '@mtc/openapi/page'
import { manifestOf } from '@mtc/widgets/manifests'
import { describe, expect, it } from 'vitest'
import { withGrouping, withSource } from './change-insight.ts'
import { conditionFields, operatorsOf } from './condition-fields.ts'
import { hasColumns } from './has-columns.ts'
import { groupingChoices, sourceChoices, splitChoices } from './insight-choices.ts'
import { nearest } from './nearest.ts'
import { periodInWords } from './period-words.ts'
import { resourceChoices, withResource } from './rows-choices.ts'

const binding: InsightBinding = {
  kind: 'insight',
  source: 'orders',
  measure: 'revenue',
  groupBy: 'day',
  splitBy: 'status',
  period: { kind: 'last', count: 30, unit: 'day' },
  conditions: [
    { field: 'status', operator: 'is', values: ['paid'] },
    { field: 'paymentMethod', operator: 'is', values: ['card'] },
  ],
  compare: 'previous-period',
  limit: 100,
}
const slot: BindingSlot = { kinds: ['insight'], canSplit: true }
const orders = sourceOf('orders')

describe('another source', () => {
  it('keeps what it knows too', () => {
    expect(withSource(binding, 'order-items', slot)).toMatchObject({
      source: 'order-items',
      measure: 'revenue',
      groupBy: 'day',
      splitBy: 'status',
      conditions: [{ field: 'status', operator: 'is', values: ['paid'] }],
      compare: 'previous-period',
    })
  })

  it('falls back where it knows no time', () => {
    const products = withSource(binding, 'products', slot)
    expect(products).toMatchObject({ measure: 'count', groupBy: 'none', splitBy: 'status', compare: 'none' })
  })

  it('is not narrowed by what only has the same name there', () => {
    expect(withSource(binding, 'products', slot).conditions).toEqual([])
  })

  it('is grouped only as the widget takes it', () => {
    expect(withSource(binding, 'products', { ...slot, groupings: ['dimension'] }).groupBy).toBe('status')
  })
})

it.each([
  ['status', 'none'],
  ['none', 'none'],
  ['week', 'status'],
])('grouped by %s it is split by %s', (groupBy, splitBy) => {
  expect(withGrouping(binding, groupBy).splitBy).toBe(splitBy)
})

it('offers a widget that draws a course of time only what has one, and says why not the rest', () => {
  const offered = sourceChoices({ ...slot, groupings: ['time'] })
  expect(offered.find(({ value }) => value === 'orders')).toEqual({ value: 'orders', label: 'Orders' })
  const products = { value: 'products', label: 'Products (as they are now: no course of time)', disabled: true }
  expect(offered.find(({ value }) => value === 'products')).toEqual(products)
  expect(sourceChoices(slot).some(({ disabled }) => disabled)).toBe(false)
})

it('offers the groupings that a widget takes, and never to split by what groups', () => {
  if (!orders) throw new Error('Orders are a source.')
  const groups = groupingChoices(orders, { ...slot, groupings: ['time', 'dimension'] })
  expect(groups.map(({ group }) => group)).toEqual(['Over time', 'By'])
  expect(splitChoices(orders, 'status').map(({ value }) => value)).not.toContain('status')
})

it.each([
  [binding, 'Revenue of orders by day and status'],
  [{ ...binding, groupBy: 'none', splitBy: 'none' }, 'Revenue of orders'],
  [{ ...binding, source: 'visits' }, 'Something that is not counted here'],
])('says what is counted: %#', (one, words) => {
  expect(insightInWords(one)).toBe(words)
})

it.each([
  ['revenu', ['count', 'revenue', 'items'], 'revenue'],
  ['stat', ['store', 'status'], 'status'],
  ['x', [], undefined],
])('the nearest to %s in %j is %s', (name, names, wanted) => {
  expect(nearest(name, names)).toBe(wanted)
})

it.each([
  [{ kind: 'last', count: 30, unit: 'day' }, 'Last 30 days'],
  [{ kind: 'last', count: 1, unit: 'day' }, 'Today'],
  [{ kind: 'previous', unit: 'month' }, 'Last month'],
  [{ kind: 'all' }, 'All time'],
  [{ kind: 'variable', variable: 'v' }, 'As chosen in “Time”'],
  [{ kind: 'variable', variable: 'gone' }, 'As chosen in a variable that is gone'],
] as const)('%j is said as %s', (period, words) => {
  const time = { id: 'v', label: 'Time', kind: 'period', default: { kind: 'all' } } as const
  expect(periodInWords(period, [time])).toBe(words)
})

describe('conditions', () => {
  it('are typed by what the source knows of the field', () => {
    const kinds = Object.fromEntries(conditionFields(binding).map(({ name, kind }) => [name, kind]))
    expect(kinds).toMatchObject({ status: 'choice', store: 'reference', currency: 'text', weekday: 'choice' })
  })

  it('say weekdays by name', () => {
    const weekday = conditionFields(binding).find(({ name }) => name === 'weekday')
    expect(weekday?.options?.[0]).toEqual({ value: '1', label: 'Monday' })
  })

  it('narrow lists by their filters, to values only', () => {
    const fields = conditionFields({ kind: 'rows', resource: 'orders', fields: [], conditions: [], sort: '', limit: 5 })
    const status = fields.find(({ name }) => name === 'status')
    expect(status && operatorsOf(status, 'rows').map(({ value }) => value)).toEqual(['is'])
    expect(status && operatorsOf(status, 'insight').map(({ value }) => value)).toEqual(['is', 'isNot'])
  })

  it('narrow lists to chosen rows, by name', () => {
    const fields = conditionFields({ kind: 'rows', resource: 'orders', fields: [], conditions: [], sort: '', limit: 5 })
    expect(fields).toContainEqual({ name: 'id', label: 'Order', kind: 'reference', resource: 'orders' })
  })
})

it('a page of the shop front lists only what anybody may see', () => {
  const lists: BindingSlot = { kinds: ['rows'] }
  expect(resourceChoices(lists, true).map(({ value }) => value)).toEqual(['storefront-products'])
  expect(resourceChoices({ ...lists, resources: ['orders'] }, false).map(({ value }) => value)).toEqual(['orders'])
})

it('another list begins with its own columns and order', () => {
  const rows = { kind: 'rows', resource: 'orders', fields: ['orderNumber'], sort: '-placedAt', limit: 5 } as const
  const products = withResource({ ...rows, fields: ['orderNumber'], conditions: [] }, 'products')
  expect(products.fields).toContain('name')
  expect(products.sort).not.toBe('-placedAt')
})

it('the public list has fields, an order and conditions of its own', () => {
  const rows = { kind: 'rows', resource: 'orders', sort: '', limit: 5 } as const
  const shop = withResource({ ...rows, fields: [], conditions: [] }, 'storefront-products')
  expect(shop).toMatchObject({ fields: ['name', 'price'], sort: '' })
  expect(conditionFields(shop).map(({ name, kind }) => [name, kind])).toEqual([
    ['id', 'reference'],
    ['categoryId', 'reference'],
    ['brandId', 'reference'],
    ['price', 'money'],
  ])
})

it.each([
  ['table', true],
  ['product-grid', false],
])('the columns of %s can be chosen: %s', (view, wanted) => {
  const manifest = manifestOf(view)
  expect(manifest && hasColumns(manifest, manifest.defaultProps)).toBe(wanted)
})
