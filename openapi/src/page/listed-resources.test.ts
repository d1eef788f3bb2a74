import rowFields from '@mtc/openapi/row-fields'
import screens from '@mtc/openapi/screens'
import { expect, test } from 'vitest'
import { listStorefrontProducts, StorefrontProduct } from '../operations/storefront.ts'
import { listedResources } from './listed-resources.ts'
import { STOREFRONT_PRODUCTS } from './storefront-products.ts'

const lists = listedResources(screens, (path) => (rowFields[path] ?? []).map(({ name }) => name))

test('a list says what it can be narrowed by, and whose ids that takes', () => {
  expect(lists.get('orders')).toMatchObject({
    path: 'orders',
    filters: expect.arrayContaining([
      { name: 'status', kind: 'exact', values: expect.arrayContaining(['paid']) },
      { name: 'storeId', kind: 'exact', reference: 'stores' },
      { name: 'total', kind: 'integer' },
      { name: 'id', kind: 'exact', reference: 'orders' },
    ]),
    sort: expect.arrayContaining(['placedAt']),
    fields: expect.arrayContaining(['id', 'orderNumber']),
  })
})

test('a yes or no is narrowed to either', () => {
  expect(lists.get('stores')?.filters).toContainEqual({ name: 'isDefault', kind: 'exact', values: ['true', 'false'] })
})

test('every list says the fields of its rows', () => {
  expect([...lists.values()].filter(({ fields }) => fields.length === 0)).toEqual([])
})

test('no page shows what belongs to the platform', () => {
  expect(lists.has('tenants')).toBe(false)
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
