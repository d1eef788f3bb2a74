import { compileFields } from '@mtc/openapi/product-schema'
import { defineWidget } from '../manifest.ts'
import { readChoice, readFlag, readText, readWhole } from '../read-props.ts'

const SORTS = ['-publishedAt', 'name', 'price', '-price'] as const

export const productGrid = defineWidget({
  slug: 'product-grid',
  name: 'Product grid',
  type: 'widget',
  category: 'Storefront',
  description: 'The products on sale, with search and more on demand',
  icon: 'IconLayoutGrid',
  size: { w: 12, h: 16, minW: 4, minH: 8 },
  frame: 'bare',
  skeleton: 'tiles',
  propsSchema: compileFields([
    { name: 'title', type: 'text', label: 'Title', validation: { maxLength: 80 } },
    {
      name: 'sort',
      type: 'select',
      label: 'Order',
      default: '-publishedAt',
      options: [
        { value: '-publishedAt', label: 'Newest first' },
        { value: 'name', label: 'By name' },
        { value: 'price', label: 'Cheapest first' },
        { value: '-price', label: 'Dearest first' },
      ],
    },
    {
      name: 'pageSize',
      type: 'integer',
      label: 'Products at first',
      help: 'More come on demand',
      default: 24,
      validation: { min: 4, max: 96 },
    },
    { name: 'search', type: 'boolean', label: 'Offer a search', default: true },
  ]),
  defaultProps: { title: 'Products', sort: '-publishedAt', pageSize: 24, search: true },
  read: (stored) => ({
    title: readText(stored, 'title'),
    sort: readChoice(stored, 'sort', SORTS, '-publishedAt'),
    pageSize: readWhole(stored, 'pageSize', 24, 4, 96),
    search: readFlag(stored, 'search', true),
  }),
  data: ({ sort, pageSize }) => ({ kind: 'storefront-products', query: { sort: [sort], limit: pageSize } }),
})
