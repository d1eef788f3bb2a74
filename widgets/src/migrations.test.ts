import { insightBinding, rowsBinding } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { manifestOf } from './manifests.ts'

const revision1 = (view: string, props: Record<string, unknown>) =>
  manifestOf(view)?.migrate(1, { props, binding: null })

it.each([
  [
    'figure',
    { title: 'Revenue', source: 'orders', measure: 'revenue', days: 7, compare: true, trend: false },
    {
      props: { title: 'Revenue', trend: false },
      binding: insightBinding({
        source: 'orders',
        measure: 'revenue',
        period: { kind: 'last', count: 7, unit: 'day' },
        compare: 'previous-period',
      }),
    },
  ],
  [
    'figure',
    { title: 'Drafts', source: 'products', measure: 'revenue', status: 'draft' },
    {
      props: { title: 'Drafts' },
      binding: insightBinding({
        source: 'products',
        measure: 'count',
        conditions: [{ field: 'status', operator: 'is', values: ['draft'] }],
      }),
    },
  ],
  [
    'line-chart',
    { title: 'Orders', measure: 'count', groupBy: 'week', area: false },
    {
      props: { title: 'Orders', area: false },
      binding: insightBinding({ source: 'orders', measure: 'count', groupBy: 'week' }),
    },
  ],
  [
    'bar-chart',
    { title: 'Sold most', source: 'orders', measure: 'items', days: 30, groupBy: 'product', limit: 8 },
    {
      props: { title: 'Sold most' },
      binding: insightBinding({ source: 'order-items', measure: 'quantity', groupBy: 'product', limit: 8 }),
    },
  ],
  [
    'bar-chart',
    { title: 'Products', source: 'products', groupBy: 'week', limit: 5 },
    {
      props: { title: 'Products' },
      binding: insightBinding({ source: 'products', measure: 'count', groupBy: 'status' }),
    },
  ],
  [
    'table',
    { title: 'Paid', resource: 'orders', status: 'paid', rows: 12 },
    {
      props: { title: 'Paid' },
      binding: rowsBinding({
        resource: 'orders',
        conditions: [{ field: 'status', operator: 'is', values: ['paid'] }],
        sort: '-placedAt',
        limit: 12,
      }),
    },
  ],
  [
    'product-grid',
    { title: 'All', sort: 'price', pageSize: 12, search: false },
    {
      props: { title: 'All', search: false },
      binding: rowsBinding({
        resource: 'storefront-products',
        fields: ['name', 'slug', 'brand', 'imageUrl', 'price', 'currency'],
        sort: 'price',
        limit: 12,
      }),
    },
  ],
] as const)('a %s of revision 1 keeps showing what it showed: %j', (view, props, wanted) => {
  expect(revision1(view, props)).toEqual(wanted)
})

it('keeps a binding that is there', () => {
  const binding = insightBinding({ source: 'orders', measure: 'tax' })
  expect(manifestOf('figure')?.migrate(1, { props: { title: 'Tax', days: 3 }, binding })).toEqual({
    props: { title: 'Tax' },
    binding,
  })
})
