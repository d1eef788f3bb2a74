import { demoId } from '@mtc/openapi'
import { insightBinding, rowsBinding } from '@mtc/openapi/page'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { pagesOf } from './testing/pages-of.ts'

type Call = Awaited<ReturnType<TestApi['as']>>
let api: TestApi
let owner: Call
let viewer: Call
const ids: Record<string, string> = {}

beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
  viewer = await api.as('viewer')
  const made = pagesOf(owner)
  await made.template('sales', {})
  ids['revenue'] = await made.widget('sales', {
    binding: insightBinding({ source: 'orders', measure: 'revenue' }),
    props: { title: 'What came in', trend: false },
  })
  ids['owners'] = await made.widget('sales', {
    position: 1,
    binding: insightBinding({ source: 'orders', measure: 'discount' }),
    visibilityRules: { roles: ['owner'] },
  })
  ids['orders'] = await made.widget('sales', {
    position: 2,
    componentId: demoId('system', 'component', 4),
    binding: rowsBinding({ resource: 'orders' }),
  })
  ids['text'] = await made.widget('sales', { position: 3, componentId: demoId('system', 'component', 7) })
})

const csv = (call: Call, id: string | undefined, body: object = {}) =>
  call('POST', `/alpha/pages/sales/widgets/${id}/csv`, { body })

test('a widget’s data is a file, called by its title', async () => {
  const { status, headers, body } = await csv(viewer, ids['revenue'])
  expect([status, body]).toEqual([200, 'Currency,Revenue\nEUR,0.00\n'])
  expect(headers.get('content-disposition')).toBe('attachment; filename="what-came-in.csv"')
  expect((await csv(viewer, ids['orders'])).body).toMatch(/^Order,/)
})

test('one that the viewer does not see, that shows no data, or that is of no such name is not there', async () => {
  expect((await csv(owner, ids['owners'])).status).toBe(200)
  expect((await csv(viewer, ids['owners'])).status).toBe(404)
  expect((await csv(owner, ids['owners'], { as: 'viewer' })).status).toBe(404)
  expect((await csv(owner, ids['text'])).status).toBe(404)
  expect((await csv(owner, ids['revenue'], { query: 'nothing' })).status).toBe(404)
  expect((await csv(owner, demoId('alpha', 'nothing'))).status).toBe(404)
})

test('looking as somebody else shows no more than both may read', async () => {
  expect((await csv(owner, ids['orders'], { as: 'designer' })).status).toBe(403)
})
