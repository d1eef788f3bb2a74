import { insightBinding, rowsBinding } from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { queriesOf } from './queries.ts'

const byStatus = insightBinding({ source: 'orders', measure: 'count', groupBy: 'status' })

describe('queriesOf', () => {
  it('asks nothing without a binding, or with one of a kind that the widget does not draw', () => {
    expect(queriesOf('bar-chart', {}, null)).toEqual({})
    expect(queriesOf('bar-chart', {}, rowsBinding({ resource: 'orders' }))).toEqual({})
    expect(queriesOf('hero', {}, byStatus)).toEqual({})
  })

  it('asks for a binding as it is where the view is not known', () => {
    expect(queriesOf('of-a-plugin', {}, byStatus)).toEqual({ data: byStatus })
  })

  it('puts what variables hold in the place of their names', () => {
    const binding = insightBinding({
      source: 'orders',
      measure: 'count',
      groupBy: 'status',
      period: { kind: 'variable', variable: 'time' },
      conditions: [
        { field: 'store', operator: 'is', variable: 'stores' },
        { field: 'currency', operator: 'is', variable: 'currencies' },
        { field: 'status', operator: 'isNot', values: ['cancelled'] },
      ],
    })
    const asked = queriesOf('bar-chart', {}, binding, { time: { kind: 'this', unit: 'month' }, stores: ['s1', 's2'] })
    expect(asked['data']).toMatchObject({
      period: { kind: 'this', unit: 'month' },
      conditions: [
        { field: 'store', operator: 'is', values: ['s1', 's2'] },
        { field: 'status', operator: 'isNot', values: ['cancelled'] },
      ],
    })
  })

  it('takes the last 30 days where a variable of time is unknown', () => {
    const binding = insightBinding({
      source: 'orders',
      measure: 'count',
      period: { kind: 'variable', variable: 'constructor' },
    })
    expect(queriesOf('figure', {}, binding)['value']).toMatchObject({
      period: { kind: 'last', count: 30, unit: 'day' },
    })
  })

  it.each([
    ['the last 7 days', { kind: 'last', count: 7, unit: 'day' }, 'day'],
    ['today', { kind: 'this', unit: 'day' }, 'hour'],
    ['two years', { kind: 'last', count: 2, unit: 'year' }, 'week'],
    ['everything', { kind: 'all' }, 'month'],
  ] as const)("draws a figure's course of %s by steps that suit it", (_name, period, groupBy) => {
    const binding = insightBinding({ source: 'orders', measure: 'count', period, compare: 'previous-period' })
    const asked = queriesOf('figure', { trend: true }, binding)
    expect(asked['value']).toMatchObject({ groupBy: 'none', compare: 'previous-period' })
    expect(asked['trend']).toMatchObject({ groupBy, compare: 'none', period })
  })

  it('asks for no course of what is counted as it is now', () => {
    expect(Object.keys(queriesOf('figure', {}, insightBinding({ source: 'products', measure: 'count' })))).toEqual([
      'value',
    ])
  })
})

describe('cross-filters', () => {
  const narrowedBy = (binding: Parameters<typeof queriesOf>[2], source: string, dimension: string) =>
    Object.values(queriesOf('of-a-plugin', {}, binding, {}, [{ source, dimension, values: ['x'] }]))[0]?.conditions

  it.each([
    ['the same source', byStatus, 'orders', 'status', 'status'],
    [
      'another source with the same stores',
      insightBinding({ source: 'order-items', measure: 'quantity' }),
      'orders',
      'store',
      'store',
    ],
    ['the list of the source, by its filter', rowsBinding({ resource: 'orders' }), 'orders', 'store', 'storeId'],
    [
      'a list that another source is counted from',
      rowsBinding({ resource: 'products' }),
      'order-items',
      'brand',
      'brandId',
    ],
  ])('narrow %s', (_name, binding, source, dimension, field) => {
    expect(narrowedBy(binding, source, dimension)).toEqual([{ field, operator: 'is', values: ['x'] }])
  })

  it.each([
    [
      "an order's status is not a product's",
      insightBinding({ source: 'products', measure: 'count' }),
      'orders',
      'status',
    ],
    ['orders know no brands', byStatus, 'order-items', 'brand'],
    ['a list without that filter', rowsBinding({ resource: 'customers' }), 'orders', 'store'],
    ['a dimension nobody knows', byStatus, 'orders', 'constructor'],
    ['a source nobody knows', byStatus, 'toString', 'status'],
  ])('leave others alone: %s', (_name, binding, source, dimension) => {
    expect(narrowedBy(binding, source, dimension)).toEqual([])
  })

  it('with nothing chosen narrow nothing', () => {
    const [asked] = Object.values(
      queriesOf('bar-chart', {}, byStatus, {}, [{ source: 'orders', dimension: 'status', values: [] }]),
    )
    expect(asked?.conditions).toEqual([])
  })
})
