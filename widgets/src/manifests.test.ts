import { insightOperations } from '@mtc/openapi'
import { type Binding, checkPage, insightBinding, listedResources, rowsBinding } from '@mtc/openapi/page'
import { samplePage, sampleSurroundings, sampleWidget } from '@mtc/openapi/page/testing'
import { validateData } from '@mtc/openapi/product-schema'
import rowFields from '@mtc/openapi/row-fields'
import screens from '@mtc/openapi/screens'
import { describe, expect, it } from 'vitest'
import type { WidgetManifest } from './manifest.ts'
import { manifestOf, manifests } from './manifests.ts'
import { queriesOf } from './queries.ts'

const resources = listedResources(screens, (path) => (rowFields[path] ?? []).map(({ name }) => name))

const faultsOf = ({ slug, name, propsSchema, defaultProps, binding: slot }: WidgetManifest, binding: Binding | null) =>
  checkPage(samplePage({ widgets: [sampleWidget({ componentId: slug, grid: {}, props: {}, binding })] }), {
    ...sampleSurroundings,
    components: new Map([[slug, { name, propsSchema, defaultProps, slot: slot ?? null }]]),
    resources,
  })

const accepted = (query: unknown) => insightOperations.Query.safeParse(query).error

describe.each(manifests)('$slug', (manifest) => {
  const standard = manifest.binding?.default ?? null

  it('has default props that its own schema accepts, and that it reads as they are', () => {
    expect(validateData(manifest.propsSchema, manifest.defaultProps)).toEqual([])
  })

  it('can be published as it is dropped on a page', () => {
    expect(faultsOf(manifest, standard)).toEqual([])
  })

  it('is no smaller at first than at least', () => {
    const { w, h, minW, minH } = manifest.size
    expect(w >= minW && h >= minH && w <= 12).toBe(true)
  })

  it.each([
    {},
    { source: 'products', measure: 'revenue', groupBy: 'day', compare: true },
    { title: 7, days: -3, rows: 1e9, source: 'constructor', measure: null, groupBy: 'none', trend: 'yes', goal: '1' },
  ])('asks for something the contract accepts, whatever is stored: %j', (stored) => {
    const asked = Object.values(queriesOf(manifest.slug, stored, standard))
    expect(asked.length > 0).toBe(manifest.binding !== undefined)
    expect(asked.map(accepted).filter(Boolean)).toEqual([])
  })

  it('asks nothing without a binding, and of no kind that it does not draw', () => {
    expect(queriesOf(manifest.slug, {}, null)).toEqual({})
    const others = [insightBinding({ source: 'orders', measure: 'count' }), rowsBinding({ resource: 'orders' })].filter(
      ({ kind }) => !manifest.binding?.kinds.includes(kind),
    )
    for (const other of others) expect(queriesOf(manifest.slug, {}, other)).toEqual({})
  })

  it('leaves a widget of this revision as it is', () => {
    const widget = { props: { title: 'Mine', days: 7 }, binding: null }
    expect(manifest.migrate(manifest.revision, widget)).toBe(widget)
  })

  it('brings whatever was stored before up to props that its schema accepts', () => {
    const props = { ...manifest.defaultProps, days: 7, source: 'orders', measure: 'count', rows: 5 }
    const { props: brought } = manifest.migrate(1, {
      props: manifest.revision > 1 ? props : manifest.defaultProps,
      binding: null,
    })
    expect(validateData(manifest.propsSchema, { ...manifest.defaultProps, ...brought })).toEqual([])
  })
})

it('finds a manifest by its view, and none for a view it does not know', () => {
  expect(manifestOf('figure')?.name).toBe('Figure')
  expect(manifestOf('constructor')).toBeUndefined()
})
