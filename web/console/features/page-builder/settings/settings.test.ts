import type { Binding, PageContent, PageVariable, PageWidget } from '@mtc/openapi/page'
import { samplePage, sampleWidget } from '@mtc/openapi/page/testing'
import { describe, expect, it } from 'vitest'
import type { PageLayout } from '../model/layout.ts'
import { movesInWords, withLayout } from './change-layout.ts'
import { newVariable, usesOf, withoutVariable } from './variable-uses.ts'

const widget = (id: string, parts: Partial<PageWidget> = {}) => sampleWidget({ id, props: {}, binding: null, ...parts })
const page = (parts: Partial<PageContent>) => samplePage({ widgets: [], ...parts })
const layout = (regions: PageLayout['regions'], responsiveConfig: PageLayout['responsiveConfig']): PageLayout =>
  // Only what laying out needs of a row.
  ({ id: 'new', regions, gridConfig: { columns: 12, gap: 16, rowHeight: 40 }, responsiveConfig }) as PageLayout

describe('another layout', () => {
  const wide = { lg: { minWidth: 600, columns: 8 }, sm: { minWidth: 0, columns: 1 } }
  const main = layout(
    [
      { name: 'aside', width: 4, height: 0 },
      { name: 'main', width: 8, height: 0 },
    ],
    wide,
  )

  const placesOn = (widgets: PageWidget[]) =>
    withLayout(page({ widgets }), main, new Map()).widgets.map(({ id, region, grid }) => [id, region, grid['lg']])

  it('keeps what stands in a region of the same name, and as large as it was', () => {
    expect(placesOn([widget('a', { region: 'aside' })])).toEqual([['a', 'aside', { x: 0, y: 0, w: 4, h: 3 }]])
  })

  it('has what stood in other regions below its main one', () => {
    const b = widget('b', { region: 'top', grid: { lg: { x: 0, y: 0, w: 6, h: 5 } } })
    expect(placesOn([widget('a'), b])).toEqual([
      ['a', 'main', { x: 0, y: 0, w: 4, h: 3 }],
      ['b', 'main', { x: 0, y: 3, w: 6, h: 5 }],
    ])
  })

  it.each([
    [['main', 'aside'], undefined],
    [['top', 'main'], 'W1 moved into “Main”: the layout lacks the region it stood in.'],
    [['top', 'foot'], 'W1 and W2 moved into “Main”: the layout lacks the region they stood in.'],
    [['top', 'foot', 'top'], '3 widgets moved into “Main”: the layout lacks the region they stood in.'],
  ])('says what moves from %s', (regions, words) => {
    const widgets = regions.map((region, at) => widget(`${at}`, { region, props: { title: `W${at + 1}` } }))
    expect(movesInWords(page({ widgets }), main, new Map())).toBe(words)
  })
})

describe('a variable that is taken away', () => {
  const insight: Binding = {
    kind: 'insight',
    source: 'orders',
    measure: 'count',
    groupBy: 'none',
    splitBy: 'none',
    period: { kind: 'variable', variable: 'time' },
    conditions: [
      { field: 'store', operator: 'is', variable: 'stores' },
      { field: 'status', operator: 'is', values: ['paid'] },
    ],
    compare: 'none',
    limit: 10,
  }
  const time: PageVariable = { id: 'time', label: 'Time', kind: 'period', default: { kind: 'this', unit: 'month' } }
  const stores: PageVariable = { id: 'stores', label: 'Stores', kind: 'stores', default: [] }
  const before = page({ variables: [time, stores], widgets: [widget('a', { binding: insight }), widget('b')] })

  it('is counted by the widgets that follow it', () => {
    expect([usesOf(before, 'time'), usesOf(before, 'stores'), usesOf(before, 'other')]).toEqual([1, 1, 0])
  })

  it('leaves what it began with', () => {
    expect(withoutVariable(before, 'time').widgets[0]?.binding).toMatchObject({ period: time.default })
  })

  it('narrows nothing any more where it held nothing', () => {
    const after = withoutVariable(before, 'stores')
    expect(after.variables).toEqual([time])
    expect(after.widgets[0]?.binding?.conditions).toEqual([{ field: 'status', operator: 'is', values: ['paid'] }])
  })

  it('narrows to what it began with', () => {
    const held = { ...before, variables: [time, { ...stores, default: ['s1'] }] }
    expect(withoutVariable(held, 'stores').widgets[0]?.binding?.conditions[0]).toEqual({
      field: 'store',
      operator: 'is',
      values: ['s1'],
    })
  })
})

it('a new variable is called as nothing else is', () => {
  const first = newVariable('period', [])
  expect([first.id, newVariable('period', [first]).id]).toEqual(['time', 'time2'])
})
