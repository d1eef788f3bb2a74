import type { ResolvedPage } from '@mtc/openapi'
import { type Binding, insightBinding, type PageVariable, rowsBinding } from '@mtc/openapi/page'
import { describe, expect, test } from 'vitest'
import { planOf, type Wanted } from './plan.ts'

type Widget = ResolvedPage['widgets'][number]
/** A widget whose view nobody here knows asks for its binding as it is. */
const widget = (id: string, binding: Binding | null): Widget => ({
  id,
  isSystem: false,
  region: 'main',
  position: 0,
  grid: {},
  component: { id: 'component', slug: 'own', type: 'widget', view: 'a-view-of-a-plugin' },
  props: {},
  binding,
})
const lastWeek = { kind: 'last', count: 7, unit: 'day' } as const
const today = { kind: 'this', unit: 'day' } as const
const variables: PageVariable[] = [
  { id: 'period', label: '', kind: 'period', default: lastWeek },
  { id: 'store', label: '', kind: 'stores', default: [] },
]
const byVariables = insightBinding({
  source: 'orders',
  measure: 'revenue',
  period: { kind: 'variable', variable: 'period' },
  conditions: [{ field: 'store', operator: 'is', variable: 'store' }],
})
const plan = (widgets: Widget[], wanted: Wanted = {}) => planOf({ widgets, variables }, wanted)

describe('what a page asks for', () => {
  test('is what its widgets are bound to; those that show nothing of the shop ask for nothing', () => {
    const found = plan([widget('a', insightBinding({ source: 'orders', measure: 'count' })), widget('b', null)])
    expect(found.widgets).toEqual([{ id: 'a', asks: [{ name: 'data', at: 0 }] }])
    expect(found.queries).toMatchObject([{ source: 'orders', measure: 'count' }])
  })

  test('is asked once, however many widgets show it', () => {
    const same = insightBinding({ source: 'orders', measure: 'count' })
    const other = insightBinding({ source: 'orders', measure: 'items' })
    const found = plan([widget('a', same), widget('b', other), widget('c', { ...same })])
    expect(found.queries).toHaveLength(2)
    expect(found.widgets.map(({ asks }) => asks[0]?.at)).toEqual([0, 1, 0])
  })

  test('is asked only for the widgets that are wanted', () => {
    const binding = insightBinding({ source: 'orders', measure: 'count' })
    const found = plan([widget('a', binding), widget('b', binding)], { widgetIds: ['b', 'nobody'] })
    expect(found.widgets.map(({ id }) => id)).toEqual(['b'])
  })

  test('holds what the variables hold: their defaults, or what was chosen', () => {
    const [usual] = plan([widget('a', byVariables)]).queries
    expect(usual).toMatchObject({ period: lastWeek, conditions: [] })
    const chosen = { period: today, store: ['one', 'two'], unheardOf: ['three'] }
    const [asked] = plan([widget('a', byVariables)], { variables: chosen }).queries
    expect(asked).toMatchObject({
      period: today,
      conditions: [{ field: 'store', operator: 'is', values: ['one', 'two'] }],
    })
  })

  test.each([
    [{ period: ['one'] }, '/variables/period'],
    [{ store: today }, '/variables/store'],
  ])('refuses %j, which is of another kind', (chosen, field) => {
    const ask = () => plan([widget('a', byVariables)], { variables: chosen })
    expect(ask).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ errors: [expect.objectContaining({ field })] }) }),
    )
  })
})

describe('what was selected in a widget', () => {
  const orders = insightBinding({ source: 'orders', measure: 'count', groupBy: 'status' })
  const table = rowsBinding({ resource: 'orders' })
  const products = insightBinding({ source: 'products', measure: 'count' })
  const selected = { widgetId: 'a', dimension: 'status', values: ['paid'] }
  const paid = { field: 'status', operator: 'is', values: ['paid'] }
  const narrowing = (widgets: Widget[], wanted: Wanted) =>
    Object.fromEntries(
      plan(widgets, wanted).widgets.map(({ id, asks }) => [
        id,
        plan(widgets, wanted).queries[asks[0]?.at ?? 0]?.conditions,
      ]),
    )

  test('narrows the others whose data has that dimension, and not itself', () => {
    const widgets = [widget('a', orders), widget('b', orders), widget('c', table), widget('d', products)]
    expect(narrowing(widgets, { crossFilters: [selected] })).toEqual({ a: [], b: [paid], c: [paid], d: [] })
  })
  test('of rows narrows figures of the same', () => {
    expect(narrowing([widget('a', table), widget('b', orders)], { crossFilters: [selected] })).toEqual({
      a: [],
      b: [paid],
    })
  })
  test('that nobody sees, or that is no dimension, narrows nothing', () => {
    const widgets = [widget('a', orders), widget('b', orders)]
    const crossFilters = [
      { ...selected, widgetId: 'hidden' },
      { ...selected, dimension: 'toString' },
    ]
    expect(narrowing(widgets, { crossFilters })).toEqual({ a: [], b: [] })
  })
})
