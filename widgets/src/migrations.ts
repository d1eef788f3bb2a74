import { type Binding, type InsightBinding, insightBinding, rowsBinding } from '@mtc/openapi/page'
import type { StoredProps, StoredWidget } from './manifest.ts'
import { readChoice, readFlag, readText, readWhole } from './read-props.ts'

/** Props that said what is shown before bindings did (revision 1). */
const DATA_PROPS = ['source', 'measure', 'groupBy', 'days', 'compare', 'resource', 'status', 'rows', 'limit', 'sort']

/** Takes a binding out of props; a widget that has one already keeps it. */
export const bindingFromProps =
  (defaults: StoredProps, bindingOf: (stored: StoredProps) => Binding, also: readonly string[] = []) =>
  (_from: number, { props, binding }: StoredWidget): StoredWidget => {
    const gone = [...DATA_PROPS, ...also]
    return {
      props: Object.fromEntries(Object.entries(props).filter(([name]) => !gone.includes(name))),
      binding: binding ?? bindingOf({ ...defaults, ...props }),
    }
  }

const MEASURES = ['count', 'revenue', 'items', 'average'] as const
const INTERVALS = ['day', 'week', 'month'] as const

/** What a figure or chart of revision 1 counted. Products were counted as they were, by nothing but their status. */
export function insightFromProps(stored: StoredProps, groupBy: string): InsightBinding {
  const status = readText(stored, 'status')
  const conditions = status ? [{ field: 'status', operator: 'is' as const, values: [status] }] : []
  const limit = readWhole(stored, 'limit', 100, 1, 400)
  if (stored['source'] === 'products')
    return insightBinding({
      source: 'products',
      measure: 'count',
      groupBy: groupBy === 'none' ? 'none' : 'status',
      conditions,
    })
  const parts = {
    measure: readChoice(stored, 'measure', MEASURES, 'revenue'),
    groupBy,
    period: { kind: 'last', count: readWhole(stored, 'days', 30, 1, 400), unit: 'day' },
    conditions,
    compare: readFlag(stored, 'compare', false) ? 'previous-period' : 'none',
    limit,
  } as const
  return groupBy === 'product' ? soldProducts(parts) : insightBinding({ source: 'orders', ...parts })
}

/** By product, lines are counted and not orders: an order knows no products of its own. */
function soldProducts(parts: Omit<InsightBinding, 'kind' | 'source' | 'splitBy'>): InsightBinding {
  const measure = { count: 'orders', items: 'quantity' }[parts.measure] ?? 'revenue'
  return insightBinding({ source: 'order-items', ...parts, measure, conditions: [] })
}

/** The interval that revision 1 drew a course by. */
export const intervalFromProps = (stored: StoredProps) => readChoice(stored, 'groupBy', INTERVALS, 'day')

const SORTS = { orders: '-placedAt', products: '-updatedAt' } as const
const STATUSES: Readonly<Record<keyof typeof SORTS, readonly string[]>> = {
  orders: ['pending', 'paid', 'fulfilled', 'cancelled', 'refunded'],
  products: ['draft', 'active', 'archived'],
}

/** Which rows a table of revision 1 showed. */
export function rowsFromProps(stored: StoredProps): Binding {
  const resource = readChoice(stored, 'resource', ['orders', 'products'], 'orders')
  const status = readText(stored, 'status')
  return rowsBinding({
    resource,
    conditions: STATUSES[resource].includes(status) ? [{ field: 'status', operator: 'is', values: [status] }] : [],
    sort: SORTS[resource],
    limit: readWhole(stored, 'rows', 8, 1, 50),
  })
}
