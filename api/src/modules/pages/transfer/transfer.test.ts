import { demoId } from '@mtc/openapi'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'

type Call = Awaited<ReturnType<TestApi['as']>>
let api: TestApi
let alpha: Call
let beta: Call
beforeAll(async () => {
  api = await startApi()
  alpha = await api.as('owner')
  beta = await api.as('owner', 'beta')
})

const TEMPLATES = '/alpha/admin/ui/templates'
const HOME = demoId('system', 'template')
const exported = async (call: Call, shop: string, id: string) =>
  (await call('GET', `/${shop}/admin/ui/templates/${id}/export`)).body.data
const taken = (call: Call, shop: string, body: Record<string, unknown>, headers = {}) =>
  call('POST', `/${shop}/admin/ui/templates/import`, { body, headers })
const draftOf = async (call: Call, shop: string, id: string) =>
  (await call('GET', `/${shop}/admin/ui/templates/${id}/draft`)).body.data.content
const titles = (content: { widgets: { props: { title?: string } }[] }) =>
  content.widgets.map(({ props }) => props.title)
const countOf = async (call: Call, shop: string, resource: string) =>
  (await call('GET', `/${shop}/admin/ui/${resource}?isSystem=false`)).body.page.total

describe('a page that is exported', () => {
  test('names its layout, theme and components by address, so that any shop can take it', async () => {
    const bundle = await exported(alpha, 'alpha', HOME)
    expect(bundle).toMatchObject({ kind: 'mtc-page', version: 1, page: 'dashboard', layout: { slug: 'one-column' } })
    expect(bundle.components).toEqual([])
    expect(bundle.widgets[0]).toMatchObject({ component: 'figure', region: 'main', props: { title: 'Revenue' } })
  })

  test('comes back as the same page in another shop, as a draft to publish', async () => {
    const bundle = await exported(alpha, 'alpha', HOME)
    const { status, body } = await taken(beta, 'beta', { source: bundle })
    expect(status).toBe(200)
    expect(body.data).toMatchObject({ page: 'dashboard-2', layouts: [], components: [] })
    const content = await draftOf(beta, 'beta', body.data.templateId)
    expect(titles(content)).toEqual(bundle.widgets.map(({ props }: { props: { title?: string } }) => props.title))
    expect(content.variables).toEqual(bundle.variables)
    const widgetsOf = (widgets: Record<string, unknown>[]) =>
      widgets.map(({ grid, props, binding, visibilityRules }) => ({ grid, props, binding, visibilityRules }))
    expect(widgetsOf(content.widgets)).toEqual(widgetsOf(bundle.widgets))
    expect((await beta('GET', `/beta/pages/dashboard-2`)).body.data.widgets).toEqual([])
  })
})

describe('a bundle with parts of its own', () => {
  let bundle: Record<string, unknown>
  beforeEach(async () => {
    const plain = await exported(alpha, 'alpha', HOME)
    const base = { name: 'Text', type: 'widget', category: 'Text', propsSchema: { type: 'object' } }
    const { propsSchema } = (await alpha('GET', '/alpha/admin/ui/components?q=figure')).body.data[0]
    bundle = {
      ...plain,
      layout: {
        ...plain.layout,
        slug: 'two-halves',
        name: 'Two halves',
        regions: [{ name: 'left', width: 6, height: 0 }],
      },
      components: [
        {
          ...base,
          slug: 'target',
          base: 'figure',
          propsSchema,
          defaultProps: { title: 'Target' },
          renderConfig: { view: 'figure' },
        },
      ],
      widgets: [
        { ...plain.widgets[0], component: 'target', region: 'left' },
        { ...plain.widgets[1], component: 'unknown-thing' },
      ],
    }
  })

  test('is looked at first: a dry run reports and writes nothing', async () => {
    const before = [await countOf(beta, 'beta', 'layouts'), await countOf(beta, 'beta', 'components')]
    const { body } = await taken(beta, 'beta', { source: bundle, dryRun: true })
    expect(body.data).toMatchObject({
      templateId: null,
      widgetCount: 1,
      layouts: ['two-halves'],
      components: ['target'],
    })
    expect(body.data.notes).toContainEqual({ severity: 'lost', message: expect.stringContaining('unknown-thing') })
    expect([await countOf(beta, 'beta', 'layouts'), await countOf(beta, 'beta', 'components')]).toEqual(before)
  })

  test('brings its layout and its components along, once', async () => {
    const first = (await taken(beta, 'beta', { source: bundle })).body.data
    expect(first).toMatchObject({ layouts: ['two-halves'], components: ['target'], widgetCount: 1 })
    const content = await draftOf(beta, 'beta', first.templateId)
    expect(content.widgets).toMatchObject([{ region: 'left' }])
    const second = (await taken(beta, 'beta', { source: bundle })).body.data
    expect(second).toMatchObject({ layouts: [], components: [] })
  })

  test('is made once for one Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'import-of-a-page' }
    const first = (await taken(beta, 'beta', { source: bundle }, headers)).body.data
    expect((await taken(beta, 'beta', { source: bundle }, headers)).body.data).toEqual(first)
    expect((await draftOf(beta, 'beta', first.templateId)).widgets).toHaveLength(1)
  })
})

test('what names rows of another shop loses them, and the report says so', async () => {
  const store = (
    await alpha('POST', '/alpha/admin/stores', {
      body: { name: 'Quay', slug: 'quay', type: 'online', currency: 'EUR', locale: 'en-GB' },
    })
  ).body.data
  const bundle = await exported(alpha, 'alpha', HOME)
  const [widget] = bundle.widgets
  const conditions = [{ field: 'store', operator: 'is', values: [store.id] }]
  const source = {
    ...bundle,
    widgets: [{ ...widget, binding: { kind: 'insight', source: 'orders', measure: 'revenue', conditions } }],
  }
  const abroad = (await taken(beta, 'beta', { source })).body.data
  expect(abroad.notes).toContainEqual({ severity: 'lost', message: '“Revenue” named something of another shop' })
  expect(JSON.stringify(await draftOf(beta, 'beta', abroad.templateId))).not.toContain(store.id)
  const home = (await taken(alpha, 'alpha', { source })).body.data
  expect(JSON.stringify(await draftOf(alpha, 'alpha', home.templateId))).toContain(store.id)
})

test('pictures of another shop stay behind, words that look like an id do not', async () => {
  const id = '0190a3c4-0000-7000-8000-00000000beef'
  const bundle = await exported(alpha, 'alpha', HOME)
  const hero = { ...bundle.widgets[0], component: 'hero', binding: null, props: { heading: id, imageId: id } }
  const { templateId, notes } = (await taken(beta, 'beta', { source: { ...bundle, widgets: [hero] } })).body.data
  expect((await draftOf(beta, 'beta', templateId)).widgets).toMatchObject([{ props: { heading: id } }])
  expect((await draftOf(beta, 'beta', templateId)).widgets[0].props).not.toHaveProperty('imageId')
  expect(notes).toContainEqual({
    severity: 'lost',
    message: expect.stringContaining('named something of another shop'),
  })
})

test('components of a file lose the ids of another shop in their defaults, as their base marks them', async () => {
  const id = '0190a3c4-0000-7000-8000-00000000beef'
  const bundle = await exported(alpha, 'alpha', HOME)
  const part = { type: 'widget', category: 'Text', propsSchema: { type: 'object' }, renderConfig: { view: 'hero' } }
  const defaultProps = { heading: id, imageId: id }
  const components = [
    { ...part, slug: 'banner', name: 'Banner', base: 'hero', defaultProps },
    { ...part, slug: 'sale', name: 'Sale', base: 'banner', defaultProps },
    { ...part, slug: 'not-shown', name: 'Not shown', base: 'hero', defaultProps },
  ]
  const widget = { ...bundle.widgets[0], binding: null, props: {} }
  const widgets = [
    { ...widget, component: 'sale' },
    { ...widget, component: 'hero', props: { title: 'As it is' } },
  ]
  const { notes } = (await taken(beta, 'beta', { source: { ...bundle, components, widgets } })).body.data
  expect(notes.filter(({ severity }: { severity: string }) => severity === 'lost')).toEqual([
    { severity: 'lost', message: 'The component “Banner” named something of another shop' },
    { severity: 'lost', message: 'The component “Sale” named something of another shop' },
  ])
  const made = (await beta('GET', '/beta/admin/ui/components?isSystem=false&sort=name&limit=50')).body.data
  for (const slug of ['banner', 'sale'])
    expect(made.find((one: { slug: string }) => one.slug === slug)?.defaultProps).toEqual({ heading: id })
})

test("another tool's dashboard becomes a page: overlaps are put apart and reported", async () => {
  const source = {
    title: 'Servers',
    layout: [
      { i: 'cpu', x: 0, y: 0, w: 6, h: 6 },
      { i: 'ram', x: 3, y: 3, w: 6, h: 6 },
    ],
    widgets: [
      { id: 'cpu', title: 'CPU', panelTypes: 'graph' },
      { id: 'ram', title: 'Memory', panelTypes: 'value' },
    ],
  }
  const { body } = await taken(alpha, 'alpha', { source })
  expect(body.data).toMatchObject({ name: 'Servers', page: 'servers', widgetCount: 2 })
  expect(body.data.notes).toContainEqual({
    severity: 'repaired',
    message: '“Memory” lay over “CPU”: it stands below it',
  })
  const content = await draftOf(alpha, 'alpha', body.data.templateId)
  expect(content.widgets.map(({ grid }: { grid: unknown }) => grid)).toEqual([
    { lg: { x: 0, y: 0, w: 6, h: 6 } },
    { lg: { x: 3, y: 6, w: 6, h: 6 } },
  ])
})

test('the address of a page follows its name', async () => {
  const { body } = await taken(alpha, 'alpha', { source: [{ i: 'cpu', x: 0, y: 0, w: 6, h: 6 }], name: 'Crème Brûlée' })
  expect(body.data.page).toBe('creme-brulee')
})

test('an import into a page goes into its draft; what is published stays', async () => {
  const made = (
    await alpha('POST', TEMPLATES, {
      body: { page: 'stock-room', name: 'Stock room', layoutId: demoId('system', 'layout') },
    })
  ).body.data
  const bundle = await exported(alpha, 'alpha', HOME)
  const { body } = await taken(alpha, 'alpha', { source: bundle, into: made.id })
  expect(body.data).toMatchObject({ templateId: made.id, page: 'stock-room' })
  expect((await draftOf(alpha, 'alpha', made.id)).widgets).toHaveLength(bundle.widgets.length)
  expect((await alpha('GET', '/alpha/pages/stock-room')).body.data.widgets).toEqual([])
})

describe('what cannot be taken', () => {
  test.each([[null], [7], [{}], [[{ name: 'no item' }]]])('%j is refused in words', async (source) => {
    expect(await taken(alpha, 'alpha', { source })).toMatchObject({
      status: 422,
      body: { errors: [{ field: '/source', message: 'This is no page and no dashboard that is known here' }] },
    })
  })

  test('a broken bundle is refused with the place of every fault', async () => {
    const bundle = await exported(alpha, 'alpha', HOME)
    const source = {
      ...bundle,
      name: 7,
      widgets: [{ ...bundle.widgets[0], grid: { lg: { x: -1, y: 0, w: 1, h: 1 } } }],
    }
    const { status, body } = await taken(alpha, 'alpha', { source })
    expect(status).toBe(400)
    const places = body.errors.map(({ field }: { field: string }) => field)
    expect(places).toEqual(expect.arrayContaining(['/source/name', '/source/widgets/0/grid/lg/x']))
  })

  test('components that are derived from each other are refused, and nothing is made', async () => {
    const bundle = await exported(alpha, 'alpha', HOME)
    const part = (slug: string, base: string) => ({
      slug,
      base,
      name: slug,
      type: 'widget',
      category: 'Text',
      propsSchema: { type: 'object' },
      defaultProps: {},
      renderConfig: {},
    })
    const widgets = [{ ...bundle.widgets[0], component: 'chicken' }]
    const source = { ...bundle, components: [part('chicken', 'egg'), part('egg', 'chicken')], widgets }
    const before = await countOf(alpha, 'alpha', 'templates')
    expect((await taken(alpha, 'alpha', { source })).status).toBe(400)
    expect(await countOf(alpha, 'alpha', 'templates')).toBe(before)
  })

  test('a component that its schema refuses leaves neither a page nor a layout behind', async () => {
    const bundle = await exported(alpha, 'alpha', HOME)
    const wrong = {
      slug: 'one-number',
      name: 'One number',
      type: 'widget',
      category: 'Text',
      base: null,
      propsSchema: { type: 'object', properties: { n: { type: 'integer' } } },
      defaultProps: { n: 'none' },
      renderConfig: {},
    }
    const source = {
      ...bundle,
      layout: { ...bundle.layout, slug: 'one-number-wide' },
      components: [wrong],
      widgets: [{ ...bundle.widgets[0], component: wrong.slug }],
    }
    const before = [await countOf(alpha, 'alpha', 'templates'), await countOf(alpha, 'alpha', 'layouts')]
    expect((await taken(alpha, 'alpha', { source })).status).toBe(400)
    expect([await countOf(alpha, 'alpha', 'templates'), await countOf(alpha, 'alpha', 'layouts')]).toEqual(before)
  })

  test("a page of another shop, a system's page, or a viewer's wish", async () => {
    const bundle = await exported(alpha, 'alpha', HOME)
    const viewer = await api.as('viewer')
    expect((await taken(beta, 'beta', { source: bundle, into: demoId('alpha', 'template') })).status).toBe(404)
    expect((await taken(alpha, 'alpha', { source: bundle, into: HOME })).status).toBe(422)
    expect((await taken(viewer, 'alpha', { source: bundle })).status).toBe(403)
  })
})
