import type { ListQuery } from '@mtc/openapi'
import { inFormOrder } from '@mtc/openapi/product-schema'
import { eq, inArray } from 'drizzle-orm'
import { listRows } from '../../kit/crud/list.ts'
import { columnOf, type Row } from '../../kit/crud/shape.ts'
import { shapeOfPath } from '../../kit/crud/tables.ts'
import type { AppContext } from '../../kit/env.ts'
import { type TenantTable, tenantStore } from '../../kit/tenant-store.ts'
import { fileUrl } from '../files/url.ts'
import { asOfType } from '../product-types/carry-over/as-of-type.ts'
import type { Carriable } from '../product-types/carry-over/carry.ts'
import { typeOfProduct } from '../products/type-of-product.ts'
import { formatMoney } from './money.ts'
import { namesOf } from './names-of.ts'
import { readable, referredRows } from './readable.ts'

const shape = shapeOfPath('products')

/** Products as customers see them; names and schemas of what they refer to are fetched in one query each. */
export async function presentOnSale(c: AppContext, rows: readonly Row[]) {
  const { store } = c.get('platform')
  const { t } = store
  const { id: tenantId, slug, locale } = c.get('tenant')
  const tenant = tenantStore(store, tenantId)
  const named = async <T extends TenantTable & { $inferSelect: { id: string } }>(table: T, key: string) => {
    const ids = [...new Set(rows.map((row) => row[key]).filter((id) => typeof id === 'string'))]
    const found: T['$inferSelect'][] = ids.length ? await tenant.rows(table, { where: inArray(table.id, ids) }) : []
    return new Map(found.map((row) => [row.id, row]))
  }
  const [brands, categories, types] = await Promise.all([
    named(t.brands, 'brandId'),
    named(t.categories, 'categoryId'),
    named(t.productTypes, 'productTypeId'),
  ])
  const nameOf = (found: Map<string, { name: string }>, id: unknown) => found.get(String(id))?.name ?? null
  const typeOf = (row: Row) => {
    const type = types.get(String(row['productTypeId']))
    return type ? inFormOrder(typeOfProduct(type).fields, type.uiConfig) : []
  }
  const carriedOver = await asOfType(tenant, types, rows as unknown as (Carriable & { productTypeId: string })[]) // rows of products
  const customFields = (row: Row) => carriedOver.get(row.id) ?? (row['metadata'] as Record<string, unknown>)
  const referred = await namesOf(
    tenant,
    store.t,
    rows.flatMap((row) => referredRows(typeOf(row), customFields(row))),
  )
  const attributesOf = (row: Row) =>
    readable(typeOf(row), customFields(row), {
      locale,
      money: (minor) => formatMoney(minor, String(row['currency']), locale),
      nameOf: (resource, id) => referred.get(`${resource} ${id}`),
      fileUrl: (id) => fileUrl(slug, id),
    })
  return rows.map((row) => ({
    id: row.id,
    name: String(row['name']),
    slug: String(row['slug']),
    description: String(row['description']),
    price: Number(row['price']),
    currency: String(row['currency']),
    brand: nameOf(brands, row['brandId']),
    category: nameOf(categories, row['categoryId']),
    imageUrl: typeof row['imageId'] === 'string' ? fileUrl(slug, row['imageId']) : null,
    attributes: attributesOf(row),
  }))
}

/** A page of the products that are sold. */
export async function listOnSale(c: AppContext, query: ListQuery) {
  const { rows, page } = await listRows(shape, {
    store: c.get('platform').store,
    tenantId: c.get('tenant').id,
    query,
    defaultSort: 'name',
    narrow: { key: 'on sale', sql: (t) => eq(columnOf(t, 'status'), 'active'), values: {} },
  })
  return { data: await presentOnSale(c, rows), page }
}
