import type { ListedResource } from './check/surroundings.ts'

/** What anybody may see of the products: the one list that pages of the storefront can show. */
export const STOREFRONT_PRODUCTS: ListedResource = {
  path: 'storefront-products',
  title: 'Products on sale',
  filters: [
    { name: 'id', kind: 'exact', reference: 'products' },
    { name: 'categoryId', kind: 'exact', reference: 'categories' },
    { name: 'brandId', kind: 'exact', reference: 'brands' },
    { name: 'price', kind: 'integer' },
  ],
  sort: ['name', 'price', 'publishedAt'],
  attributes: true,
  fields: ['id', 'name', 'slug', 'description', 'price', 'currency', 'brand', 'category', 'imageUrl', 'attributes'],
}
