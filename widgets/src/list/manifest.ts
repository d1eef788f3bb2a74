import { rowsBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readFlag, readText } from '../read-props.ts'
import { withWay } from '../rows/row-link.ts'

export const list = defineWidget({
  slug: 'list',
  name: 'List',
  type: 'widget',
  category: 'Lists',
  audiences: ['console', 'storefront'],
  description: 'Compact rows of anything: the first field is the title, the last the value, the rest stand below',
  icon: 'IconList',
  size: { w: 4, h: 8, minW: 2, minH: 3 },
  frame: 'card',
  skeleton: 'rows',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    { name: 'numbered', type: 'boolean', label: 'Number the rows', default: false },
  ]),
  defaultProps: { title: 'Changed last', numbered: false },
  read: (stored) => ({ title: readText(stored, 'title', 'List'), numbered: readFlag(stored, 'numbered', false) }),
  binding: {
    kinds: ['rows'],
    default: rowsBinding({
      resource: 'products',
      fields: ['name', 'imageId', 'sku', 'status', 'price'],
      sort: '-updatedAt',
      limit: 8,
    }),
  },
  queries: (_props, binding) => ({ data: withWay(binding) }),
  empty: { when: isWithoutContent, message: 'Nothing here yet.' },
})
