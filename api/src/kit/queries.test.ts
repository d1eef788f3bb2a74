import { demoId, resources } from '@mtc/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import { nodeSqlite } from '../db/engines/node-sqlite.ts'
import { explain } from '../db/explain.ts'
import { makeStore } from '../db/store.ts'
import { memoryCache } from '../platform/node/cache.ts'
import { type Recording, recording } from '../testing/recording.ts'
import { startApi, type TestApi } from '../testing/start-api.ts'

let engine: Recording
let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
let root: typeof owner
let productId: string
beforeAll(async () => {
  engine = recording(nodeSqlite(':memory:'))
  api = await startApi({ store: makeStore('sqlite', engine), cache: memoryCache() })
  owner = await api.as('owner')
  root = await api.as('root')
  const type = (
    await owner('POST', '/alpha/admin/product-types', {
      body: { name: 'Game', slug: 'game', fields: [{ name: 'platform', type: 'text', label: 'Platform' }] },
    })
  ).body.data
  const product = {
    productTypeId: type.id,
    name: 'One',
    slug: 'one',
    sku: 'one',
    price: 1,
    currency: 'EUR',
    status: 'active',
    metadata: { platform: 'Steam' },
  }
  productId = (await owner('POST', '/alpha/admin/products', { body: product })).body.data.id
})

const count = async (call: () => Promise<{ status: number }>) => {
  engine.take()
  const { status } = await call()
  expect(status).toBeLessThan(300)
  return engine.take().length
}

describe('how often the database is asked, the session included', () => {
  test('once for a row', async () => {
    expect(await count(() => owner('GET', `/alpha/admin/products/${productId}`))).toBe(2)
  })
  test('once for a page of rows and once for their total, however many there are', async () => {
    expect(await count(() => owner('GET', '/alpha/admin/products?limit=200'))).toBe(3)
    expect(await count(() => owner('GET', '/alpha/admin/products?count=none'))).toBe(2)
    expect(await count(() => owner('GET', '/alpha/admin/products?q=one&attr.platform=Steam'))).toBe(4)
  })
  test('seven times for a page of widgets, and once where it was resolved before', async () => {
    const get = () => owner('GET', '/alpha/pages/dashboard')
    expect(await count(get)).toBe(8)
    expect(await count(get)).toBe(2)
    expect(await count(() => api.call('GET', '/alpha/storefront/pages/home'))).toBe(8)
    expect(await count(() => api.call('GET', '/alpha/storefront/pages/home'))).toBe(2)
  })
  test('once for figures that can be counted together', async () => {
    const query = { kind: 'insight', source: 'orders', groupBy: 'day' }
    const queries = ['revenue', 'count', 'average'].map((measure) => ({ ...query, id: measure, measure }))
    expect(await count(() => owner('POST', '/alpha/insights', { body: { queries } }))).toBe(2)
  })
  test('for the data of a page: once for who may see what, and for what can be counted together', async () => {
    const ask = () => owner('POST', '/alpha/pages/dashboard/data', { body: {} })
    await ask()
    // Four figures with their courses in two, a chart of another grouping, and a table with its total.
    expect(await count(ask)).toBe(2 + 2 + 1 + 2)
  })
  test('once for the products on sale, and once each for their brands, categories and types', async () => {
    expect(await count(() => api.call('GET', '/alpha/storefront/products'))).toBeLessThanOrEqual(6)
  })
})

test('what a page is made of is found by indexes', async () => {
  engine.take()
  await owner('GET', '/alpha/pages/dashboard?explain=1')
  for (const { sql, params } of engine.take()) {
    const { scans, plan } = await explain(api.store, { toSQL: () => ({ sql, params: [...params] }) })
    expect(scans, plan).toEqual([])
  }
})

/** Resources of which a shop has a handful: their filters may sort what the index of the tenant finds. */
const FEW = new Set([
  'tenants',
  'stores',
  'sectors',
  'categories',
  'fragments',
  'ui/themes',
  'ui/layouts',
  'ui/components',
  'ui/templates',
  'ui/widgets',
])
const VALUES: Readonly<Record<string, string>> = { integer: '1', time: '2026-01-01T00:00:00.000Z' }

describe('every list that the console can show is served by an index', () => {
  const lists = resources.flatMap((resource) => {
    const path = resource.collection.replace('{tenant}', 'alpha')
    const sorts = resource.sort.map((key) => `sort=${key}`)
    const filters = Object.entries(resource.filters).map(([name, filter]) => {
      const values = (filter.openapi as { enum?: string[]; format?: string }).enum
      const exact =
        values?.[0] ?? ((filter.openapi as { format?: string }).format === 'uuid' ? demoId('alpha', 'none') : 'abc')
      return filter.kind === 'exact' ? `${name}=${exact}` : `${name}.gte=${VALUES[filter.kind]}`
    })
    return ['', ...sorts, ...sorts.map((sort) => sort.replace('=', '=-')), ...filters].map((query) => ({
      path,
      query,
      resource: resource.path,
      isPlatform: resource.scope === 'platform',
    }))
  })

  test.each(lists)('$path?$query', async ({ path, query, resource, isPlatform }) => {
    engine.take()
    const { status, body } = await (isPlatform ? root : owner)(
      'GET',
      `${path}?count=none&limit=20${query ? `&${query}` : ''}`,
    )
    expect(status, JSON.stringify(body)).toBe(200)
    const list = engine.take().at(-1)
    const plan = await explain(api.store, {
      toSQL: () => ({ sql: list?.sql ?? '', params: [...(list?.params ?? [])] }),
    })
    if (!isPlatform) expect(plan.scans, plan.plan).toEqual([])
    const isSorting = query === '' || query.startsWith('sort=')
    if (isSorting && !FEW.has(resource)) expect(plan.isSorted, plan.plan).toBe(false)
  })
})
