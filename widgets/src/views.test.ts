import { STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { manifests } from './manifests.ts'
import { shopViewOf } from './shop-views.ts'
import { viewOf } from './views.ts'

it.each(manifests.map(({ slug }) => slug))('%s has a view', (slug) => {
  expect(viewOf(slug)).toBeDefined()
})

it.each(manifests)('$slug is drawn by a shop if it may stand on its pages, and else by none', ({ slug, audiences }) => {
  expect(shopViewOf(slug) !== undefined).toBe(audiences.includes('storefront'))
})

it.each(manifests.filter(({ audiences }) => audiences.includes('storefront')))(
  '$slug can be bound, in a shop, to what anybody may see',
  ({ binding }) => {
    if (!binding) return
    expect(binding.kinds).toContain('rows')
    expect(binding.resources ?? [STOREFRONT_PRODUCTS.path]).toContain(STOREFRONT_PRODUCTS.path)
  },
)
