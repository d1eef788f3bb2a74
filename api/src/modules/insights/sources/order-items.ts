import { sql } from 'drizzle-orm'
import { clockDimensions } from './clock.ts'
import { differentOf, sumOf } from './measuring.ts'
import type { CountedSource } from './source.ts'

/** The lines of orders belong to the time of their order. What a product is now says its brand, category and type. */
export const orderItems: CountedSource = ({ orders: o, orderItems: i, products: p }) => ({
  from: sql`${o} inner join ${i} on ${i.orderId} = ${o.id}`,
  more: sql`left join ${p} on ${p.id} = ${i.productId} and ${p.tenantId} = ${o.tenantId}`,
  tenantId: sql`${o.tenantId}`,
  time: sql`${o.placedAt}`,
  timed: sql`${o}`,
  currency: sql`${i.currency}`,
  measures: {
    quantity: sumOf(sql`${i.quantity}`),
    revenue: sumOf(sql`${i.total}`),
    orders: differentOf(sql`${o.id}`),
  },
  dimensions: {
    product: { key: sql`coalesce(${i.productId}, ${i.sku})`, label: sql`max(${i.name})` },
    brand: { key: sql`coalesce(${p.brandId}, '')`, needsMore: true },
    category: { key: sql`coalesce(${p.categoryId}, '')`, needsMore: true },
    productType: { key: sql`coalesce(${p.productTypeId}, '')`, needsMore: true },
    store: { key: sql`${o.storeId}` },
    status: { key: sql`${o.status}` },
    deliveryStatus: { key: sql`${i.deliveryStatus}` },
    currency: { key: sql`${i.currency}` },
    ...clockDimensions,
  },
})
