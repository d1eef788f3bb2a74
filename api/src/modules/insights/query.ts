import type { InsightQuery, InsightResult } from '@mtc/openapi'
import { and, count, gte, inArray, lt, max, type SQL, sql, sum } from 'drizzle-orm'
import { invalid } from '../../kit/api-error.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { addDays, dayOf, daysBetween, monthOf, startOfDay, weekOf } from './days.ts'

type Point = InsightResult['points'][number]
type Grouping = InsightQuery['groupBy']
/** A group's share: how many orders, how many pieces, how much money. */
interface Tally {
  key: string
  label: string
  currency: string | null
  orders: number
  items: number
  revenue: number
}
interface Span {
  from: string
  to: string
  start: number
  end: number
}

/** Every zone's offset is a multiple of a quarter of an hour: orders are counted per quarter, and put into days here. */
const QUARTER_MS = 900_000
/** What is neither cancelled nor given back. */
const COUNTED = ['pending', 'paid', 'fulfilled'] as const

const number = (value: unknown) => Number(value ?? 0)

function add(into: Map<string, Tally>, tally: Tally): void {
  const id = `${tally.key}\n${tally.currency ?? ''}`
  const known = into.get(id)
  if (!known) into.set(id, { ...tally })
  else {
    known.orders += tally.orders
    known.items += tally.items
    known.revenue += tally.revenue
  }
}

const within = (tenant: TenantStore, span: Span, isMoney: boolean): SQL | undefined => {
  const { orders } = tenant.t
  return and(
    gte(orders.placedAt, span.start),
    lt(orders.placedAt, span.end),
    isMoney ? inArray(orders.status, [...COUNTED]) : undefined,
  )
}

const measures = ({ t: { orders } }: TenantStore) => ({
  n: count(),
  items: sum(orders.itemCount),
  revenue: sum(orders.total),
})
const tallyOf = (row: Record<string, unknown>, key: string, label: string): Tally => ({
  key,
  label,
  currency: String(row['currency']),
  orders: number(row['n']),
  items: number(row['items']),
  revenue: number(row['revenue']),
})

type Counter = (tenant: TenantStore, span: Span, isMoney: boolean, zone: string) => Promise<Tally[]>

/** By a moment's day, week or month in the zone of the shop. */
const byTime =
  (bucketOf: (day: string) => string): Counter =>
  async (tenant, span, isMoney, zone) => {
    const { orders } = tenant.t
    const quarter = sql<number>`${orders.placedAt} / ${sql.raw(String(QUARTER_MS))}`
    const rows = await tenant.select(
      orders,
      { quarter, currency: orders.currency, ...measures(tenant) },
      { where: within(tenant, span, isMoney), groupBy: [quarter, orders.currency] },
    )
    const tallies = new Map<string, Tally>()
    for (const row of rows) {
      const key = bucketOf(dayOf(Math.floor(number(row['quarter'])) * QUARTER_MS, zone))
      add(tallies, tallyOf(row, key, key))
    }
    // A day on which nothing was sold is a figure too.
    const currencies = [...new Set([...tallies.values()].map((tally) => tally.currency))]
    for (const day of daysBetween(span.from, span.to)) {
      const key = bucketOf(day)
      for (const currency of currencies) add(tallies, { key, label: key, currency, orders: 0, items: 0, revenue: 0 })
    }
    return [...tallies.values()].toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  }

const byProduct: Counter = async (tenant, span, isMoney) => {
  const { orderItems: item, orders } = tenant.t
  const product = sql<string>`coalesce(${item.productId}, ${item.sku})`
  const rows = await tenant.select(
    item,
    {
      key: product,
      label: max(item.name),
      currency: item.currency,
      n: count(),
      items: sum(item.quantity),
      revenue: sum(item.total),
    },
    {
      where: inArray(item.orderId, tenant.ids(orders, within(tenant, span, isMoney))),
      groupBy: [product, item.currency],
    },
  )
  return rows
    .map((row) => tallyOf(row, String(row['key']), String(row['label'])))
    .toSorted((a, b) => b.revenue - a.revenue || b.items - a.items || (a.key < b.key ? -1 : 1))
}

const COUNTERS: Readonly<Record<Grouping, Counter>> = {
  none: async (tenant, span, isMoney) => {
    const { orders } = tenant.t
    const rows = await tenant.select(
      orders,
      { currency: orders.currency, ...measures(tenant) },
      { where: within(tenant, span, isMoney), groupBy: [orders.currency] },
    )
    return rows.map((row) => tallyOf(row, '', ''))
  },
  day: byTime((day) => day),
  week: byTime(weekOf),
  month: byTime(monthOf),
  status: async (tenant, span) => {
    const { orders } = tenant.t
    // Whoever asks by status wants to see the cancelled ones too.
    const rows = await tenant.select(
      orders,
      { status: orders.status, currency: orders.currency, ...measures(tenant) },
      { where: within(tenant, span, false), groupBy: [orders.status, orders.currency] },
    )
    return rows.map((row) => tallyOf(row, String(row['status']), String(row['status'])))
  },
  store: async (tenant, span, isMoney) => {
    const { orders, stores } = tenant.t
    const names = new Map((await tenant.rows(stores)).map((store) => [store.id, store.name]))
    const rows = await tenant.select(
      orders,
      { store: orders.storeId, currency: orders.currency, ...measures(tenant) },
      { where: within(tenant, span, isMoney), groupBy: [orders.storeId, orders.currency] },
    )
    return rows.map((row) =>
      tallyOf(row, String(row['store']), names.get(String(row['store'])) ?? String(row['store'])),
    )
  },
  product: byProduct,
}

/** A measure of a tally. Counts know no currency: those of all currencies are added up. */
const MEASURES: Readonly<Record<InsightQuery['measure'], { isMoney: boolean; of: (tally: Tally) => number }>> = {
  count: { isMoney: false, of: (t) => t.orders },
  items: { isMoney: false, of: (t) => t.items },
  revenue: { isMoney: true, of: (t) => t.revenue },
  average: { isMoney: true, of: (t) => (t.orders ? Math.round(t.revenue / t.orders) : 0) },
}

function pointsOf(tallies: Tally[], measure: InsightQuery['measure']): Point[] {
  const { isMoney, of } = MEASURES[measure]
  const merged = new Map<string, Tally>()
  for (const tally of tallies) add(merged, isMoney ? tally : { ...tally, currency: null })
  return [...merged.values()].map((tally) => ({
    key: tally.key,
    label: tally.label.slice(0, 200),
    currency: tally.currency,
    value: of(tally),
  }))
}

async function productPoints(tenant: TenantStore, query: InsightQuery): Promise<Point[]> {
  const { products } = tenant.t
  if (query.groupBy === 'none') {
    const [row] = await tenant.select(products, { n: count() })
    return [{ key: '', label: '', currency: null, value: number(row?.['n']) }]
  }
  const rows = await tenant.select(
    products,
    { status: products.status, n: count() },
    { groupBy: [products.status], orderBy: [sql`${products.status}`] },
  )
  return rows.map((row) => ({
    key: String(row['status']),
    label: String(row['status']),
    currency: null,
    value: number(row['n']),
  }))
}

const spanOf = (from: string, to: string, zone: string): Span => ({
  from,
  to,
  start: startOfDay(from, zone),
  end: startOfDay(addDays(to, 1), zone),
})

/** Answers one query of a page. Products are counted as they are now; orders over whole days of the shop's time zone. */
export async function answerQuery(
  tenant: TenantStore,
  query: InsightQuery,
  at: number,
  zone: string,
  now: number,
): Promise<InsightResult> {
  const to = dayOf(now, zone)
  const from = addDays(to, 1 - query.days)
  if (query.source === 'products') {
    if (query.measure !== 'count' || (query.groupBy !== 'none' && query.groupBy !== 'status')) {
      throw invalid([{ field: `/queries/${at}`, message: 'Products can be counted, as a whole or by status' }])
    }
    return { id: query.id, from, to, points: await productPoints(tenant, query), before: [] }
  }
  const { isMoney } = MEASURES[query.measure]
  const points = async (span: Span) =>
    pointsOf(await COUNTERS[query.groupBy](tenant, span, isMoney, zone), query.measure).slice(0, query.limit)
  const before = query.compare ? await points(spanOf(addDays(from, -query.days), addDays(from, -1), zone)) : []
  return { id: query.id, from, to, points: await points(spanOf(from, to, zone)), before }
}
