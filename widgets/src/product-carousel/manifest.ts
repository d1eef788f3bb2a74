import { rowsBinding, STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { defineWidget } from '../manifest.ts'
import { readText } from '../read-props.ts'
import { SHOP_FIELDS } from '../shop-product.ts'

export const productCarousel = defineWidget({
  slug: 'product-carousel',
  name: 'Product carousel',
  type: 'widget',
  category: 'Storefront',
  audiences: ['storefront'],
  description: 'A row of products on sale that can be leafed through',
  icon: 'IconCarouselHorizontal',
  size: { w: 12, h: 9, minW: 3, minH: 7 },
  frame: 'bare',
  skeleton: 'tiles',
  revision: 1,
  propsSchema: compileFields([
    { name: 'title', type: 'text', label: 'Title', required: true, validation: { minLength: 1, maxLength: 80 } },
  ]),
  defaultProps: { title: 'New in' },
  read: (stored) => ({ title: readText(stored, 'title', 'Products') }),
  binding: {
    kinds: ['rows'],
    resources: [STOREFRONT_PRODUCTS.path],
    default: rowsBinding({
      resource: STOREFRONT_PRODUCTS.path,
      fields: [...SHOP_FIELDS],
      sort: '-publishedAt',
      limit: 12,
    }),
  },
  // A tile needs all of its fields.
  queries: (_props, binding) => ({
    data: binding.kind === 'rows' ? { ...binding, fields: [...SHOP_FIELDS] } : binding,
  }),
  empty: { when: isWithoutContent, message: 'There is nothing on sale at the moment.' },
})
