import { demoId } from '@mtc/openapi'
import { compileFields } from '@mtc/openapi/product-schema'
import type { NodeConfig } from './config.ts'
import { migrate } from './db/migrate.ts'
import { migrations } from './db/migrations.gen.ts'
import { attributeRows } from './modules/products/attribute-rows.ts'
import { openPlatform } from './node.ts'
import { seedMembers } from './seed/people.ts'
import { searchRows } from './seed/search-rows.ts'
import { seedSystem } from './seed/system.ts'

export const BENCH_TENANT = 'bench'
const STATUSES = ['draft', 'active', 'archived'] as const
const PLATFORMS = ['Steam', 'GOG', 'Epic', 'Xbox', 'Nintendo'] as const
const WORDS = [
  'harbour',
  'lantern',
  'signal',
  'orchard',
  'comet',
  'velvet',
  'granite',
  'willow',
  'ember',
  'tide',
] as const

/** The n-th product's id, n from 1. */
export const benchProductId = (n: number): string => demoId(BENCH_TENANT, 'product', n)
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** Fills a database with one shop of so many products, eight custom fields each. */
export async function seedBench(config: NodeConfig, count: number): Promise<{ tenantId: string; typeId: string }> {
  const { platform, close } = await openPlatform(config)
  const { store } = platform
  const { t } = store
  const now = Date.now()
  await migrate(store, migrations)
  await seedSystem(store, now)
  const tenantId = demoId(BENCH_TENANT, 'tenant')
  const typeId = demoId(BENCH_TENANT, 'product-type')
  const stamps = { createdAt: now, updatedAt: now, version: 1 }
  await store.insertMany(t.tenants, [
    { id: tenantId, slug: BENCH_TENANT, name: 'Bench', plan: 'enterprise', settings: {}, branding: {}, ...stamps },
  ])
  await seedMembers(store, { id: tenantId, slug: BENCH_TENANT }, now)
  const schema = compileFields([
    { name: 'platform', type: 'select', label: 'Platform', required: true, options: [...PLATFORMS] },
    { name: 'hours', type: 'integer', label: 'Hours' },
    { name: 'online', type: 'boolean', label: 'Online' },
    { name: 'released', type: 'date', label: 'Released' },
    { name: 'studio', type: 'text', label: 'Studio' },
    { name: 'genres', type: 'multiselect', label: 'Genres', options: ['Puzzle', 'Racing', 'Strategy'] },
    { name: 'rating', type: 'number', label: 'Rating' },
    { name: 'region', type: 'text', label: 'Region' },
  ])
  const type = { id: typeId, tenantId, name: 'Game', slug: 'game', schema, uiConfig: {}, revision: 1, ...stamps }
  await store.insertMany(t.productTypes, [type])
  const products = Array.from({ length: count }, (_, i) => {
    const name = `${pick(WORDS, i)} ${pick(WORDS, Math.floor(i / 10))} ${i}`
    return {
      id: benchProductId(i + 1),
      tenantId,
      productTypeId: typeId,
      typeRevision: 1,
      name,
      slug: name.replaceAll(' ', '-'),
      sku: `B-${i}`,
      description: `A game about a ${pick(WORDS, i + 3)}`,
      status: pick(STATUSES, i),
      price: 500 + ((i * 37) % 6000),
      currency: 'EUR',
      publishedAt: now,
      metadata: {
        platform: pick(PLATFORMS, i),
        hours: i % 100,
        online: i % 2 === 0,
        released: `20${10 + (i % 15)}-0${1 + (i % 9)}-11`,
        studio: `Studio ${i % 400}`,
        genres: [pick(['Puzzle', 'Racing', 'Strategy'], i)],
        rating: (i % 50) / 10,
        region: pick(['EU', 'US', 'JP'], i),
      },
      createdAt: now - i * 60_000,
      updatedAt: now - i * 30_000,
      version: 1,
    }
  })
  await store.insertMany(t.products, products)
  await store.insertMany(
    t.productAttributes,
    products.flatMap((p) => attributeRows(type, p.id, p.metadata).map((row) => ({ ...row, tenantId }))),
  )
  await store.insertMany(
    t.searchDocs,
    searchRows(
      tenantId,
      'products',
      products.map((p) => ({ id: p.id, words: `${p.name} ${p.sku} ${p.description}` })),
    ),
  )
  await store.exec(store.dialect === 'pg' ? 'analyze' : 'pragma optimize=0x10002')
  await close()
  return { tenantId, typeId }
}
