import { expect, it } from 'vitest'
import { shopProduct } from './shop-product.ts'

it('reads a product from a row', () => {
  const row = {
    id: '1',
    name: 'Rye loaf',
    slug: 'rye-loaf',
    brand: 'Ada',
    imageUrl: '/f/1',
    price: 420,
    currency: 'EUR',
  }
  expect(shopProduct(row, 'USD')).toEqual(row)
})

it("does without what is not there, and takes the shop's currency", () => {
  expect(shopProduct({ id: '1', name: 'Rye loaf', slug: 'rye-loaf', price: '4' }, 'USD')).toEqual({
    id: '1',
    name: 'Rye loaf',
    slug: 'rye-loaf',
    brand: null,
    imageUrl: null,
    price: null,
    currency: 'USD',
  })
})

it.each([{}, { id: '1', name: 'No address' }, { id: 7, name: 'n', slug: 's' }])('is none in %j', (row) => {
  expect(shopProduct(row, 'USD')).toBeUndefined()
})
