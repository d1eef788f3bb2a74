import { compileFields } from '@mtc/openapi/product-schema'
import { titleField } from '../insight-props.ts'
import { defineWidget } from '../manifest.ts'
import { readChoice, readText, readWhole } from '../read-props.ts'

const SORTS = { orders: '-placedAt', products: '-updatedAt' } as const
const STATUSES: Readonly<Record<keyof typeof SORTS, readonly string[]>> = {
  orders: ['pending', 'paid', 'fulfilled', 'cancelled', 'refunded'],
  products: ['draft', 'active', 'archived'],
}

export const table = defineWidget({
  slug: 'table',
  name: 'Table',
  type: 'widget',
  category: 'Lists',
  description: 'The newest orders, or the products changed last',
  icon: 'IconTable',
  size: { w: 12, h: 8, minW: 3, minH: 4 },
  frame: 'card',
  skeleton: 'rows',
  propsSchema: compileFields([
    titleField,
    {
      name: 'resource',
      type: 'select',
      label: 'Of',
      default: 'orders',
      options: [
        { value: 'orders', label: 'Orders, the newest first' },
        { value: 'products', label: 'Products, the last changed first' },
      ],
    },
    {
      name: 'status',
      type: 'text',
      label: 'Only with this status',
      help: 'For example paid, or draft; everything when empty',
      validation: { maxLength: 40 },
    },
    { name: 'rows', type: 'integer', label: 'Rows', default: 8, validation: { min: 1, max: 50 } },
  ]),
  defaultProps: { title: 'Recent orders', resource: 'orders', rows: 8 },
  read: (stored) => ({
    title: readText(stored, 'title', 'Table'),
    resource: readChoice(stored, 'resource', ['orders', 'products'], 'orders'),
    status: readText(stored, 'status'),
    rows: readWhole(stored, 'rows', 8, 1, 50),
  }),
  data: ({ resource, status, rows }) => ({
    kind: 'rows',
    resource,
    query: {
      limit: rows,
      sort: [SORTS[resource]],
      count: 'none',
      ...(STATUSES[resource].includes(status) ? { status: [status] } : {}),
    },
  }),
  empty: { when: (result) => result.kind === 'rows' && result.rows.length === 0, message: 'Nothing here yet.' },
})
