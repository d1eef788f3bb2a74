import { rowsBinding } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { pictureAddress } from '../media/picture-address.ts'
import type { LinkTarget } from '../view.ts'
import { hrefOfRow, readableFields, withWay } from './row-link.ts'

const hrefOf = (target: LinkTarget) => JSON.stringify(target)
const id = '0192f5c1-0000-7000-8000-000000000001'

it.each([
  ['orders', { id }, { to: 'record', resource: 'orders', id }],
  ['storefront-products', { id, slug: 'tea' }, { to: 'shop-product', slug: 'tea' }],
])('a row of %s leads to %j', (resource, row, target) => {
  expect(hrefOfRow(resource, row, { hrefOf })).toBe(JSON.stringify(target))
})

it.each([
  ['orders', { id: 7 }],
  ['storefront-products', { id }],
])('a row of %s without its name leads nowhere', (resource, row) => {
  expect(hrefOfRow(resource, row, { hrefOf })).toBeUndefined()
})

const context = { shop: { name: '', currency: 'EUR', timeZone: 'UTC' }, fileUrl: (file: string) => `/files/${file}` }

it.each([
  [id, `/files/${id}`],
  ['/api/v1/games/files/1', '/api/v1/games/files/1'],
  ['https://example.com/a.png', undefined],
  ['//example.com/a.png', undefined],
  ['javascript:alert(1)', undefined],
  ['data:image/svg+xml,<svg onload=alert(1)>', undefined],
  [null, undefined],
])('the picture %j is fetched from %s', (value, address) => {
  expect(pictureAddress(value, context)).toBe(address)
})

it.each([
  [
    ['name', 'price'],
    ['name', 'price', 'slug'],
  ],
  [['slug'], ['slug']],
  [[], ['name', 'slug', 'price']],
])('products on sale with the fields %j are asked for with %j', (fields, asked) => {
  expect(withWay(rowsBinding({ resource: 'storefront-products', fields }))).toMatchObject({ fields: asked })
})

it('asks for other rows as it was told, and shows no address names of products', () => {
  const orders = rowsBinding({ resource: 'orders', fields: [] })
  expect(withWay(orders)).toBe(orders)
  const fields = ['name', 'slug'].map((name) => ({ name, title: name, type: 'text' as const }))
  const answer = { kind: 'rows' as const, fields, rows: [], names: {}, total: null, hasMore: false }
  expect(readableFields({ ...answer, resource: 'storefront-products' })).toHaveLength(1)
  expect(readableFields({ ...answer, resource: 'brands' })).toHaveLength(2)
})
