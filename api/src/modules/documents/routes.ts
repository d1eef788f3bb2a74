import { contractDocument, documentOperations, type Json, tenantDocument } from '@mtc/openapi'
import { filterableFields } from '@mtc/openapi/product-schema'
import { asc, count, max, sum } from 'drizzle-orm'
import { type App, bind } from '../../kit/bind.ts'
import { tenantStore } from '../../kit/tenant-store.ts'
import { referencePage } from './reference-page.ts'

const HOUR_SECONDS = 3600
let contract: { json: Json; text: string } | undefined
function contractOnce() {
  if (!contract) {
    const json = contractDocument()
    contract = { json, text: JSON.stringify(json) }
  }
  return contract
}
const asJson = { 'Content-Type': 'application/json' }

export function documentRoutes(app: App): void {
  bind(app, documentOperations.getContract, async ({ c }) => c.body(contractOnce().text, 200, asJson))

  bind(app, documentOperations.getTenantContract, async ({ c }) => {
    const { store, cache } = c.get('platform')
    const { id, slug, name } = c.get('tenant')
    const tenant = tenantStore(store, id)
    const { productTypes } = store.t
    const [state] = await tenant.select(productTypes, {
      n: count(),
      last: max(productTypes.updatedAt),
      changes: sum(productTypes.version),
    })
    // The key names what the document is made of, so that it can never be stale.
    const key = `contract:${id}:${state?.['n']}:${state?.['last']}:${state?.['changes']}:${name}`
    const kept = await cache.get(key)
    if (kept !== undefined) return c.body(kept, 200, asJson)
    const types = await tenant.rows(productTypes, { orderBy: [asc(productTypes.slug)] })
    const document = tenantDocument(
      contractOnce().json,
      { slug, name },
      types.map((type) => ({
        slug: type.slug,
        name: type.name,
        schema: type.schema,
        filters: filterableFields(type.schema),
      })),
    )
    const text = JSON.stringify(document)
    await cache.set(key, text, HOUR_SECONDS)
    return c.body(text, 200, asJson)
  })

  app.get('/docs', (c) => referencePage(c))
}
