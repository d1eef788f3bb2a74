import { expect, test } from 'vitest'
import { listedResources } from './listed-resources.ts'
import { listStorefrontProducts, StorefrontProduct } from './operations/storefront.ts'
import { STOREFRONT_PRODUCTS } from './page/storefront-products.ts'

test('a list says what it can be narrowed by, and whose ids that takes', () => {
  expect(listedResources().get('orders')).toMatchObject({
    path: 'orders',
    filters: expect.arrayContaining([
      { name: 'status', kind: 'exact', values: expect.arrayContaining(['paid']) },
      { name: 'storeId', kind: 'exact', reference: 'stores' },
      { name: 'total', kind: 'integer' },
    ]),
    sort: expect.arrayContaining(['placedAt']),
    fields: expect.arrayContaining(['id', 'orderNumber']),
  })
})

test('no page shows what belongs to the platform', () => {
  expect(listedResources().has('tenants')).toBe(false)
})

test('what pages show of the storefront is what the storefront lists', () => {
  expect(STOREFRONT_PRODUCTS.fields).toEqual(Object.keys(StorefrontProduct.shape))
  const { filters, sort } = STOREFRONT_PRODUCTS
  const narrowed = filters.map(({ name, kind }) => [
    kind === 'integer' ? `${name}.gte` : name,
    kind === 'integer' ? '1' : ID,
  ])
  const query = { sort: sort.map((key) => `-${key}`).join(','), ...Object.fromEntries(narrowed) }
  expect(listStorefrontProducts.query?.safeParse(query).error).toBeUndefined()
})
const ID = '0190a3c4-0000-7000-8000-000000000001'
