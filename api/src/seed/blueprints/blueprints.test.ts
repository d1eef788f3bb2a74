import { compileFields, createValidator, type FieldDefinition } from '@mtc/openapi/product-schema'
import { describe, expect, test } from 'vitest'
import { bakeryBlueprint } from './bakery/blueprint.ts'
import type { Blueprint } from './blueprint.ts'
import { dropsBlueprint } from './drops/blueprint.ts'
import { fruitsBlueprint } from './fruits/blueprint.ts'
import { gamesBlueprint } from './games/blueprint.ts'
import { blueprints } from './index.ts'
import { resolveMarkers } from './markers.ts'
import { weekdayOf } from './order-times.ts'
import { ordersOf } from './orders.ts'

const NOW = Date.UTC(2026, 10, 21, 13)
const DAY_MS = 86_400_000
const URL_FRIENDLY = /^[a-z0-9]+(-[a-z0-9]+)*$/
const FILE_ID = '0192f0c1-2b3c-7def-8a1b-0123456789ab'

const slugsOf = (rows: readonly { slug: string }[]) => new Set(rows.map(({ slug }) => slug))
const repeatedIn = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)

/** Every string at any depth that names a picture. */
function picturesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('picture:') ? [value.slice('picture:'.length)] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(picturesIn) : []
}

const contains = (fields: readonly FieldDefinition[], type: string): boolean =>
  fields.some((field) => field.type === type || contains(field.fields ?? [], type))

test('the four tenants come in order', () => {
  expect(blueprints.map(({ slug }) => slug)).toEqual(['games', 'bakery', 'fruits', 'drops'])
  expect(blueprints).toHaveLength(4)
})

test.each([
  ['games', gamesBlueprint, 200],
  ['bakery', bakeryBlueprint, 60],
  ['fruits', fruitsBlueprint, 120],
  ['drops', dropsBlueprint, 12],
] as const)('%s is built the same every time and has enough products', (slug, build, least) => {
  expect(build()).toEqual(build())
  expect(build()).toEqual(blueprints.find((blueprint) => blueprint.slug === slug))
  expect(build().products.length).toBeGreaterThanOrEqual(least)
})

describe.each(blueprints.map((blueprint) => [blueprint.slug, blueprint] as const))('%s', (_, blueprint) => {
  test('addresses and SKUs are unique and URL-friendly', () => {
    const { stores, sectors, brands, categories, productTypes, products, pictures } = blueprint
    for (const rows of [stores, sectors, brands, categories, productTypes, products]) {
      const slugs = rows.map(({ slug }) => slug)
      expect(repeatedIn(slugs)).toEqual([])
      expect(slugs.filter((slug) => !URL_FRIENDLY.test(slug))).toEqual([])
    }
    const skus = products.map(({ sku }) => sku)
    expect(repeatedIn(skus)).toEqual([])
    expect(skus.filter((sku) => !URL_FRIENDLY.test(sku) || sku.length > 64)).toEqual([])
    expect(repeatedIn(pictures.map(({ key }) => key))).toEqual([])
  })

  test('every reference resolves', () => {
    const { brands, sectors, categories, productTypes, products, pictures, branding, stores } = blueprint
    const named = {
      brand: slugsOf(brands),
      sector: slugsOf(sectors),
      category: slugsOf(categories),
      type: slugsOf(productTypes),
    }
    const keys = new Set(pictures.map(({ key }) => key))
    expect(keys).toContain(branding.logo)
    expect(brands.filter(({ sector }) => sector !== null && !named.sector.has(sector))).toEqual([])
    expect(stores.filter(({ isDefault }) => isDefault)).toHaveLength(1)
    categories.forEach(({ parent }, index) => {
      if (parent !== null) expect(slugsOf(categories.slice(0, index))).toContain(parent)
    })
    for (const product of products) {
      expect(named.type).toContain(product.type)
      if (product.brand !== null) expect(named.brand).toContain(product.brand)
      if (product.category !== null) expect(named.category).toContain(product.category)
      expect(picturesIn(product.metadata).filter((key) => !keys.has(key))).toEqual([])
      expect(picturesIn(product.metadata)).not.toEqual([])
    }
  })

  test('product types have eight to fifteen labelled fields, and forms that show each once', () => {
    for (const { fields, uiConfig } of blueprint.productTypes) {
      const names = fields.map(({ name }) => name)
      expect(fields.length).toBeGreaterThanOrEqual(8)
      expect(fields.length).toBeLessThanOrEqual(15)
      expect(fields.filter(({ label }) => !label)).toEqual([])
      expect(uiConfig.groups?.flatMap((group) => group.fields).sort()).toEqual([...names].sort())
      expect(uiConfig.grid?.filter((name) => !names.includes(name))).toEqual([])
    }
    const all = blueprint.productTypes.flatMap(({ fields }) => fields)
    expect(contains(all, 'group')).toBe(true)
    expect(contains(all, 'list')).toBe(true)
    expect(all.some(({ showWhen }) => showWhen !== undefined)).toBe(true)
  })

  test('every product is valid against its type', () => {
    const validators = new Map(
      blueprint.productTypes.map(({ slug, fields }) => [slug, createValidator(compileFields(fields))]),
    )
    const broken = blueprint.products.flatMap(({ slug, type, metadata }) => {
      const errors = validators.get(type)?.(resolveMarkers(metadata, { now: NOW, fileId: () => FILE_ID })) ?? []
      return errors.map(({ field, message }) => `${slug} ${field} ${message}`)
    })
    expect(broken).toEqual([])
  })

  test('every status appears, and only drafts were never published', () => {
    const { products } = blueprint
    expect(new Set(products.map(({ status }) => status))).toEqual(new Set(['draft', 'active', 'archived']))
    expect(
      products.filter(({ status, publishedDaysAgo }) => (status === 'draft') !== (publishedDaysAgo === null)),
    ).toEqual([])
    expect(products.filter(({ priceMinor, currency }) => priceMinor <= 0 || currency !== blueprint.currency)).toEqual(
      [],
    )
  })

  test('pictures are small, self-contained and have words for those who cannot see them', () => {
    for (const { key, svg, alt } of blueprint.pictures) {
      expect(svg.length, key).toBeLessThan(4096)
      expect(svg, key).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ 600">.*<\/svg>$/)
      expect(svg, key).not.toMatch(/script|href|NaN|undefined|\son\w+=/i)
      expect(alt.length, key).toBeGreaterThan(5)
    }
    expect(new Set(blueprint.pictures.map(({ svg }) => svg)).size).toBe(blueprint.pictures.length)
  })
})

const expectedOrders: Record<string, number> = { games: 1500, bakery: 1200, fruits: 900, drops: 400 }

describe.each(blueprints.map((blueprint) => [blueprint.slug, blueprint] as const))(
  'orders of %s',
  (slug, blueprint: Blueprint) => {
    const orders = ordersOf(blueprint, NOW)

    test('are the same every time, oldest first, inside the ninety days', () => {
      expect(ordersOf(blueprint, NOW)).toEqual(orders)
      expect(orders).toHaveLength(expectedOrders[slug] ?? 0)
      expect(orders.map(({ placedAt }) => placedAt)).toEqual(
        orders.map(({ placedAt }) => placedAt).sort((a, b) => a - b),
      )
      expect(orders.filter(({ placedAt }) => placedAt > NOW || placedAt < NOW - 90 * DAY_MS)).toEqual([])
      expect(repeatedIn(orders.map(({ number }) => number))).toEqual([])
    })

    test('add up exactly and name real products and stores', () => {
      const skus = new Map(blueprint.products.map((product) => [product.slug, product.sku]))
      const currencies = new Map(blueprint.stores.map((store) => [store.slug, store.currency]))
      for (const order of orders) {
        const items = order.items.reduce((sum, item) => sum + item.quantity * item.unitPriceMinor, 0)
        expect(order.subtotalMinor).toBe(items)
        expect(order.totalMinor).toBe(order.subtotalMinor - order.discountMinor + order.shippingMinor + order.taxMinor)
        expect(order.totalMinor).toBeGreaterThan(0)
        expect(Number.isSafeInteger(order.totalMinor)).toBe(true)
        expect(order.items.every((item) => skus.get(item.product) === item.sku)).toBe(true)
        expect(currencies.get(order.store)).toBe(order.currency)
        expect(order.customer.email).toMatch(/^[a-z.]+@example\.(com|org)$/)
      }
    })

    test('have every status', () => {
      const wanted =
        slug === 'drops'
          ? ['cancelled', 'fulfilled', 'paid', 'refunded']
          : ['cancelled', 'fulfilled', 'paid', 'pending', 'refunded']
      expect([...new Set(orders.map(({ status }) => status))].sort()).toEqual(wanted)
    })
  },
)

const ordersOfSlug = (slug: string) =>
  blueprints.filter((blueprint) => blueprint.slug === slug).flatMap((blueprint) => ordersOf(blueprint, NOW))

test('the bakery is closed on Sundays and goes to market on Saturdays', () => {
  const orders = ordersOfSlug('bakery')
  expect(orders.filter(({ placedAt }) => weekdayOf(placedAt) === 0)).toEqual([])
  expect(orders.filter(({ store, placedAt }) => store === 'market' && weekdayOf(placedAt) !== 6)).toEqual([])
})

test('the drops sell on three evenings and never more than there is', () => {
  const orders = ordersOfSlug('drops')
  expect(new Set(orders.map(({ placedAt }) => Math.floor(placedAt / DAY_MS))).size).toBe(3)
  const editions = new Map(dropsBlueprint().products.map(({ slug, metadata }) => [slug, Number(metadata.editionSize)]))
  const sold = new Map<string, number>()
  for (const { items } of orders)
    for (const { product, quantity } of items) sold.set(product, (sold.get(product) ?? 0) + quantity)
  expect([...sold].filter(([product, pieces]) => pieces > (editions.get(product) ?? 0))).toEqual([])
})
