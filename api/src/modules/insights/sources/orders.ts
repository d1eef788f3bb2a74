import { sql } from 'drizzle-orm'
import { clockDimensions } from './clock.ts'
import { averageOf, countOf, differentOf, sumOf } from './measuring.ts'
import type { CountedSource } from './source.ts'

const NO_COUNTRY = 'Not known'

export const orders: CountedSource = ({ orders: o }, f) => {
  // No other order of the same customer came before.
  const isFirst = sql`not exists (select 1 from ${o} as earlier
    where earlier.tenant_id = ${o.tenantId} and earlier.customer_email = ${o.customerEmail}
      and (earlier.placed_at, earlier.id) < (${o.placedAt}, ${o.id}))`
  return {
    from: sql`${o}`,
    tenantId: sql`${o.tenantId}`,
    time: sql`${o.placedAt}`,
    timed: sql`${o}`,
    currency: sql`${o.currency}`,
    measures: {
      count: countOf(),
      revenue: sumOf(sql`${o.total}`),
      average: averageOf(sql`${o.total}`),
      items: sumOf(sql`${o.itemCount}`),
      customers: differentOf(sql`${o.customerEmail}`),
      // Each has one first order.
      newCustomers: countOf(sql`case when ${isFirst} then 1 end`),
      discount: sumOf(sql`${o.discount}`),
      shipping: sumOf(sql`${o.shipping}`),
      tax: sumOf(sql`${o.tax}`),
    },
    dimensions: {
      status: { key: sql`${o.status}` },
      store: { key: sql`${o.storeId}` },
      currency: { key: sql`${o.currency}` },
      paymentMethod: { key: sql`${o.paymentMethod}` },
      customerKind: { key: sql`case when ${isFirst} then 'new' else 'returning' end` },
      customer: { key: sql`${o.customerEmail}`, label: sql`max(${o.customerName})` },
      country: {
        key: sql`coalesce(${f.jsonText(o.customerData, ['country'])}, '')`,
        labelOf: (key, locale) => countryName(key, locale),
      },
      ...clockDimensions,
    },
  }
}

function countryName(code: string, locale: string): string {
  if (code === '') return NO_COUNTRY
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(code) ?? code) : code
}
