import type { Query } from '@mtc/widgets/queries'
import { expect, it } from 'vitest'
import type { Changed } from '../../../core/live.ts'
import { isTouched, touchesPages } from './touched.ts'

const figure = (source: string): Query => ({
  kind: 'insight',
  source,
  measure: 'count',
  groupBy: 'none',
  splitBy: 'none',
  period: { kind: 'all' },
  conditions: [],
  compare: 'none',
  limit: 10,
})
const rows = (resource: string): Query => ({ kind: 'rows', resource, fields: [], conditions: [], sort: '', limit: 5 })
const queries = [figure('orders'), figure('order-items'), rows('orders'), rows('storefront-products')]

it.each<[Changed, boolean[]]>([
  [
    { topic: 'order.updated', resource: 'orders', id: '1', sources: ['orders', 'order-items'] },
    [true, true, true, false],
  ],
  [{ sources: ['order-items'] }, [false, true, false, false]],
  [{ topic: 'order.updated', resource: 'orders', id: '1' }, [true, false, true, false]],
  [{ topic: 'product.updated', resource: 'products', id: '1' }, [false, false, false, true]],
  [{ topic: 'brand.updated', resource: 'brands', id: '1' }, [false, false, false, false]],
  [{}, [false, false, false, false]],
])('%j', (change, touched) => {
  expect(queries.map((query) => isTouched(query, change))).toEqual(touched)
})

it.each<[Changed, boolean]>([
  [{ resource: 'pages' }, true],
  [{ topic: 'page.published', resource: 'ui/templates', id: '1' }, true],
  [{ topic: 'order.updated', resource: 'orders', id: '1' }, false],
  [{ sources: ['orders'] }, false],
])('%j changes pages: %s', (change, touched) => {
  expect(touchesPages(change)).toBe(touched)
})
