import { sql } from 'drizzle-orm'
import { averageOf, countOf } from './measuring.ts'
import type { CountedSource } from './source.ts'

export const products: CountedSource = ({ products: p }) => ({
  from: sql`${p}`,
  tenantId: sql`${p.tenantId}`,
  currency: sql`${p.currency}`,
  measures: {
    count: countOf(),
    price: averageOf(sql`${p.price}`),
    faulty: countOf(sql`case when ${p.faultCount} > 0 then 1 end`),
  },
  dimensions: {
    status: { key: sql`${p.status}` },
    productType: { key: sql`${p.productTypeId}` },
    brand: { key: sql`coalesce(${p.brandId}, '')` },
    category: { key: sql`coalesce(${p.categoryId}, '')` },
    currency: { key: sql`${p.currency}` },
  },
})
