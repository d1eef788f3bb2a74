import { demoId } from '@mtc/openapi'
import { insightBinding, rowsBinding } from '@mtc/openapi/page'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { pagesOf } from './testing/pages-of.ts'

type Call = Awaited<ReturnType<TestApi['as']>>
interface WidgetData {
  id: string
  answers: Record<string, { kind: string; from?: string; rows?: unknown[] }>
  problem: { code: string; message: string } | null
}

let api: TestApi
let owner: Call
const ids: Record<string, string> = {}
const lastWeek = { kind: 'last', count: 7, unit: 'day' } as const
const revenue = insightBinding({
  source: 'orders',
  measure: 'revenue',
  period: { kind: 'variable', variable: 'period' },
})

beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
  const made = pagesOf(owner)
  await made.template('sales', {
    variables: [
      { id: 'period', label: 'Time', kind: 'period', default: lastWeek },
      { id: 'secret', label: 'Secret', kind: 'stores', default: [] },
    ],
  })
  ids['revenue'] = await made.widget('sales', { binding: revenue, props: { trend: false } })
  ids['again'] = await made.widget('sales', { position: 1, binding: revenue, props: { trend: false } })
  ids['owners'] = await made.widget('sales', {
    position: 2,
    binding: insightBinding({
      source: 'orders',
      measure: 'discount',
      conditions: [{ field: 'store', operator: 'is', variable: 'secret' }],
    }),
    props: { title: 'Only for owners' },
    visibilityRules: { roles: ['owner'] },
  })
  ids['orders'] = await made.widget('sales', {
    position: 3,
    componentId: demoId('system', 'component', 4),
    binding: rowsBinding({ resource: 'orders' }),
  })
  ids['text'] = await made.widget('sales', { position: 4, componentId: demoId('system', 'component', 7) })
})

const ask = (call: Call, body: object = {}) => call('POST', '/alpha/pages/sales/data', { body })
const widgetsOf = async (call: Call, body: object = {}): Promise<WidgetData[]> =>
  (await ask(call, body)).body.data.widgets
const idsOf = (widgets: readonly WidgetData[]) => widgets.map(({ id }) => id)
const named = (...names: string[]) => names.map((name) => ids[name])

describe('the data of a page', () => {
  test('is what its widgets show, by the names of their views’ queries', async () => {
    const widgets = await widgetsOf(owner)
    expect(idsOf(widgets)).toEqual(named('revenue', 'again', 'owners', 'orders'))
    expect(widgets[0]?.answers).toMatchObject({ value: { kind: 'insight', measure: 'revenue', from: '2026-11-15' } })
    expect(widgets[3]?.answers).toMatchObject({ data: { kind: 'rows', resource: 'orders' } })
    expect(widgets.map(({ problem }) => problem)).toEqual([null, null, null, null])
  })

  test('follows what was chosen on the page', async () => {
    const [first] = await widgetsOf(owner, { variables: { period: { kind: 'this', unit: 'day' } } })
    expect(first?.answers['value']?.from).toBe('2026-11-21')
    expect((await ask(owner, { variables: { period: ['one'] } })).body.errors).toEqual([
      { field: '/variables/period', message: 'Give a period' },
    ])
  })

  test('of some widgets is asked for these alone', async () => {
    expect(idsOf(await widgetsOf(owner, { widgetIds: named('orders', 'text') }))).toEqual(named('orders'))
  })

  test('that a viewer may not see is neither asked nor answered, whatever they send', async () => {
    const viewer = await api.as('viewer')
    const widgetIds = named('revenue', 'owners')
    const crossFilters = [{ widgetId: ids['owners'], dimension: 'status', values: ['paid'] }]
    const answer = await ask(viewer, { widgetIds, crossFilters, variables: { secret: { kind: 'all' } } })
    expect(answer.status, 'a variable that they do not see is none').toBe(200)
    expect(idsOf(answer.body.data.widgets)).toEqual(named('revenue'))
    expect(JSON.stringify(answer.body)).not.toMatch(/discount|Only for owners/)
    expect(JSON.stringify((await viewer('GET', '/alpha/pages/sales')).body)).not.toMatch(/discount|secret|Only for/i)
  })

  test('that a viewer may see but not read says why, beside the rest', async () => {
    const widgets = await widgetsOf(await api.as('designer'))
    expect(idsOf(widgets)).toEqual(named('revenue', 'again', 'orders'))
    expect(widgets[0]?.problem).toBeNull()
    expect(widgets[2]).toMatchObject({ answers: {}, problem: { code: 'FORBIDDEN' } })
    expect(widgets[2]?.problem?.message).toContain('“See orders”')
  })
})

describe('looking as somebody else', () => {
  test('shows what they would get', async () => {
    expect(idsOf(await widgetsOf(owner, { as: 'viewer' }))).toEqual(named('revenue', 'again', 'orders'))
    const [first] = await widgetsOf(owner, { as: 'visitor' })
    expect(first).toMatchObject({ answers: {}, problem: { code: 'FORBIDDEN' } })
  })

  test('shows no more than one may read oneself', async () => {
    const widgets = await widgetsOf(await api.as('designer'), { as: 'owner' })
    expect(idsOf(widgets)).toEqual(named('revenue', 'again', 'owners', 'orders'))
    expect(widgets[3]).toMatchObject({ answers: {}, problem: { code: 'FORBIDDEN' } })
  })

  test.each([{ as: 'owner' }, { isDraft: true }])('with %j is for those who make pages', async (body) => {
    const answer = await ask(await api.as('viewer'), body)
    expect(answer.status).toBe(403)
    expect(answer.body.message).toContain('ui:update')
  })
})

describe('the data of a storefront page', () => {
  test('is for anybody, and only what anybody may see', async () => {
    const made = pagesOf(owner)
    await made.template('window', { audience: 'storefront' })
    const products = {
      componentId: demoId('system', 'component', 6),
      binding: rowsBinding({ resource: 'storefront-products' }),
    }
    const shown = await made.widget('window', products)
    await made.widget('window', { position: 1, binding: insightBinding({ source: 'orders', measure: 'revenue' }) })
    await made.widget('window', {
      position: 2,
      componentId: demoId('system', 'component', 4),
      binding: rowsBinding({ resource: 'orders' }),
    })
    await made.widget('window', { ...products, position: 3, visibilityRules: { permission: 'orders:read' } })
    const answer = await api.call('POST', '/alpha/storefront/pages/window/data', { body: {} })
    const widgets: WidgetData[] = answer.body.data.widgets
    expect(widgets.map(({ answers, problem }) => [Object.keys(answers), problem?.code])).toEqual([
      [['data'], undefined],
      [[], 'FORBIDDEN'],
      [[], 'FORBIDDEN'],
    ])
    expect(widgets[0]?.id).toBe(shown)
  })

  test('is none of pages for those who run the shop', async () => {
    expect((await api.call('POST', '/alpha/storefront/pages/sales/data', { body: {} })).status).toBe(404)
    expect((await api.call('POST', '/alpha/storefront/pages/window/data', { body: { as: 'owner' } })).status).toBe(400)
  })
})
