import { BASE_PATH, type ListQuery, productsOfTypeOperations } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import { ApiError } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import type { Crud } from '../../kit/crud/index.ts'
import type { AppContext } from '../../kit/env.ts'
import { tenantStore } from '../../kit/tenant-store.ts'

const { createProductOfType, listProductsOfType } = productsOfTypeOperations

async function idOfType(c: AppContext, slug: string): Promise<string> {
  const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
  const { productTypes } = tenant.t
  const [type] = await tenant.rows(productTypes, { where: eq(productTypes.slug, slug), limit: 1 })
  if (!type) throw new ApiError('NOT_FOUND')
  return type.id
}

/** The paths that a shop's own document gives each of its product types. */
export function productOfTypeRoutes(app: App, products: Crud): void {
  bind(app, listProductsOfType, async ({ c, params, query }) => {
    const id = await idOfType(c, params.productType)
    return products.list(c, { ...(query as ListQuery), productTypeId: [id] })
  })
  bind(app, createProductOfType, async ({ c, params, body }) => {
    const productTypeId = await idOfType(c, params.productType)
    const made = await products.create(c, createProductOfType.id, { ...body, productTypeId })
    const row: { id: string } = made.data
    return {
      ...made,
      headers: { ...made.headers, Location: `${BASE_PATH}/${c.get('tenant').slug}/admin/products/${row.id}` },
    }
  })
}
