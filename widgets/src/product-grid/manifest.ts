import { type Binding, rowsBinding, STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { defineWidget, type StoredProps } from '../manifest.ts'
import { bindingFromProps } from '../migrations.ts'
import { readChoice, readFlag, readText, readWhole } from '../read-props.ts'
import { SHOP_FIELDS } from '../shop-product.ts'

const SORTS = ['-publishedAt', 'name', 'price', '-price'] as const

const productsBy = (stored: StoredProps) =>
  rowsBinding({
    resource: STOREFRONT_PRODUCTS.path,
    fields: [...SHOP_FIELDS],
    sort: readChoice(stored, 'sort', SORTS, '-publishedAt'),
    limit: readWhole(stored, 'pageSize', 24, 4, 96),
  })

/** Everything on sale, the newest first. */
export const offerOnSale = productsBy({})

export const productGrid = defineWidget({
  slug: 'product-grid',
  name: 'Product grid',
  type: 'widget',
  category: 'Storefront',
  audiences: ['storefront'],
  description: 'The products on sale, with search and more on demand',
  icon: 'IconLayoutGrid',
  size: { w: 12, h: 16, minW: 4, minH: 8 },
  frame: 'bare',
  skeleton: 'tiles',
  revision: 2,
  migrate: bindingFromProps({}, productsBy, ['pageSize']),
  propsSchema: compileFields([
    { name: 'title', type: 'text', label: 'Title', validation: { maxLength: 80 } },
    { name: 'search', type: 'boolean', label: 'Offer a search', default: true },
  ]),
  defaultProps: { title: 'Products', search: true },
  read: (stored) => ({ title: readText(stored, 'title'), search: readFlag(stored, 'search', true) }),
  binding: { kinds: ['rows'], resources: [STOREFRONT_PRODUCTS.path], default: offerOnSale },
  // A tile needs all of its fields.
  queries: (_props, binding) => ({
    data: binding.kind === 'rows' ? { ...binding, fields: [...SHOP_FIELDS] } : binding,
  }),
})

/** The order of the products that a grid offers, and how many at first. */
export function offerOf(binding: Binding | null) {
  const bound = binding?.kind === 'rows' ? binding : offerOnSale
  return {
    sort: SORTS.find((sort) => sort === bound.sort) ?? SORTS[0],
    limit: Math.min(96, Math.max(4, bound.limit)),
  }
}
