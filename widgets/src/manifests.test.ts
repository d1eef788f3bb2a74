import { insightOperations } from '@mtc/openapi'
import { validateData } from '@mtc/openapi/product-schema'
import { describe, expect, it } from 'vitest'
import { manifestOf, manifests } from './manifests.ts'

describe.each(manifests)('$slug', (manifest) => {
  it('has default props that its own schema accepts', () => {
    expect(validateData(manifest.propsSchema, manifest.defaultProps)).toEqual([])
  })

  it('is no smaller at first than at least', () => {
    const { w, h, minW, minH } = manifest.size
    expect(w >= minW && h >= minH && w <= 12).toBe(true)
  })

  it.each([
    {},
    { source: 'products', measure: 'revenue', groupBy: 'day', compare: true },
    { title: 7, days: -3, rows: 1e9, source: 'constructor', measure: null, groupBy: 'none' },
  ])('asks for something the contract accepts, whatever is stored: %j', (stored) => {
    const data = manifest.data(stored)
    if (data?.kind !== 'insights') return
    const overTime = Object.values(data.queries).filter(
      ({ source, groupBy }) => source === 'products' && groupBy === 'day',
    )
    expect(overTime).toEqual([])
    const queries = Object.entries(data.queries).map(([id, query]) => ({ id, ...query }))
    expect(insightOperations.queryInsights.body?.safeParse({ queries }).error).toBeUndefined()
  })
})

it('finds a manifest by its view, and none for a view it does not know', () => {
  expect(manifestOf('figure')?.name).toBe('Figure')
  expect(manifestOf('constructor')).toBeUndefined()
})
