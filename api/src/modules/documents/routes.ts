import { contractDocument, documentOperations, type Json, tenantDocument } from '@mtc/openapi'
import { fieldsOf, filterableFields, type JsonSchema } from '@mtc/openapi/product-schema'
import { asc, count, max, sum } from 'drizzle-orm'
import { type App, bind } from '../../kit/bind.ts'
import { tenantStore } from '../../kit/tenant-store.ts'
import { contractHashOf, shopContractHash } from '../product-types/contract-hash.ts'
import { formerFields } from '../products/former-names.ts'
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

/** What lists filter a type's products by: its fields, and what they were called formerly. */
function filtersOf(schema: JsonSchema) {
  const filters = filterableFields(schema)
  const former = formerFields(fieldsOf(schema).fields)
  return [
    ...filters,
    ...former.flatMap(({ key, name, until }) =>
      filters.filter((filter) => filter.key === key).map((filter) => ({ ...filter, key: name, until })),
    ),
  ]
}

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
    const contracts = types.map((type) => ({
      slug: type.slug,
      name: type.name,
      schema: type.schema,
      contractHash: type.contractHash || contractHashOf(type),
      filters: filtersOf(type.schema),
    }))
    const document = tenantDocument(contractOnce().json, { slug, name }, contracts, shopContractHash(contracts))
    const text = JSON.stringify(document)
    await cache.set(key, text, HOUR_SECONDS)
    return c.body(text, 200, asJson)
  })

  app.get('/docs', (c) => referencePage(c))
}
