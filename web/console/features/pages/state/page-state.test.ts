import type { PageVariable } from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../../page/variable-values.ts'
import { readPageState, toggleCrossFilter, writePageState } from './page-state.ts'

const month = { kind: 'last', count: 30, unit: 'day' } as const
const week = { kind: 'last', count: 7, unit: 'day' } as const
const variables: PageVariable[] = [
  { id: 'period', label: 'Time', kind: 'period', default: month },
  { id: 'stores', label: 'Stores', kind: 'stores', default: [] },
  { id: 'table', label: 'Currency', kind: 'currency', default: ['EUR'] },
]
const read = (address: string) => readPageState(new URLSearchParams(address), variables)
const written = (address: string) => writePageState(new URLSearchParams(address), read(address), variables).toString()

it('reads how a page is looked at', () => {
  const state = read(
    'period=last-7-days&stores=a,b&only.w1=status:paid&only.w1=status:x:y&show.table=w2&show.full=w3&show.turned=s1',
  )
  expect(state).toEqual({
    variables: { period: week, stores: ['a', 'b'] },
    crossFilters: [{ widgetId: 'w1', dimension: 'status', values: ['paid', 'x:y'] }],
    tables: ['w2'],
    turned: ['s1'],
    fullScreen: 'w3',
  })
})

it('says nothing of what is as the page has it', () => {
  expect(written('period=last-30-days&stores=&table=EUR')).toBe('')
})

it('tells "none chosen" from the usual choice', () => {
  expect(read('table=').variables).toEqual({ table: [] })
  expect(written('table=')).toBe('table=')
})

it.each([
  'period=last-7-days&stores=a%2Cb',
  'only.w1=status%3Apaid&only.w2=store%3As1',
  'show.table=w1&show.table=w2&show.turned=s1&show.full=w3',
  'table=USD&show.table=w1',
])('%s comes back as it was', (address) => {
  expect(written(address)).toBe(address)
})

it('leaves out what means nothing, and keeps what is not its own', () => {
  expect(written('period=yesterweek&only.w1=paid&unknown=1')).toBe('unknown=1')
})

it('knows what every variable holds', () => {
  expect(valuesOf(variables, read('period=last-7-days').variables)).toEqual({
    period: week,
    stores: [],
    table: ['EUR'],
  })
})

describe('a group that is chosen', () => {
  const paid = { widgetId: 'w1', dimension: 'status', value: 'paid' }
  const chosen = toggleCrossFilter([{ widgetId: 'w2', dimension: 'store', values: ['s'] }], paid)

  it('narrows beside those of other widgets', () => {
    expect(chosen.map(({ widgetId, values }) => [widgetId, values])).toEqual([
      ['w2', ['s']],
      ['w1', ['paid']],
    ])
  })
  it('takes the place of the one before', () => {
    expect(toggleCrossFilter(chosen, { ...paid, value: 'pending' })[1]?.values).toEqual(['pending'])
  })
  it('is chosen no more the second time', () => {
    expect(toggleCrossFilter(chosen, paid).map(({ widgetId }) => widgetId)).toEqual(['w2'])
  })
})
