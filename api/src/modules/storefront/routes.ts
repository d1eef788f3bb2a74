import { type ListQuery, storefrontOperations } from '@mtc/openapi'
import { and, eq } from 'drizzle-orm'
import { ApiError } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import type { Row } from '../../kit/crud/shape.ts'
import { tenantStore } from '../../kit/tenant-store.ts'
import { listOnSale, presentOnSale } from './on-sale.ts'

export function storefrontRoutes(app: App): void {
  bind(app, storefrontOperations.listStorefrontProducts, ({ c, query }) => listOnSale(c, query as ListQuery))
  bind(app, storefrontOperations.getStorefrontProduct, async ({ c, params }) => {
    const { store } = c.get('platform')
    const { products } = store.t
    const rows = await tenantStore(store, c.get('tenant').id).rows(products, {
      where: and(eq(products.slug, params.slug), eq(products.status, 'active')),
      limit: 1,
    })
    const [product] = await presentOnSale(c, rows as Row[])
    if (!product) throw new ApiError('NOT_FOUND')
    return { data: product }
  })
}
