import type { TenantStore } from '../../../kit/tenant-store.ts'
import { type Carriable, carriagesOf, carried } from './carry.ts'
import { passagesSince } from './passage.ts'

interface Type {
  id: string
  revision: number
}

/**
 * Products as their types are now, for those who read them before the job has come to them: the custom fields of each
 * product that is behind its type, by the product's id. Nothing is written.
 */
export async function asOfType(
  tenant: TenantStore,
  types: ReadonlyMap<string, Type>,
  products: readonly (Carriable & { productTypeId: string })[],
): Promise<Map<string, Record<string, unknown>>> {
  const behind = Map.groupBy(
    products.filter((row) => row.typeRevision < (types.get(row.productTypeId)?.revision ?? 0)),
    (row) => row.productTypeId,
  )
  const found = new Map<string, Record<string, unknown>>()
  for (const [typeId, rows] of behind) {
    const type = types.get(typeId)
    if (!type) continue
    const oldest = Math.min(...rows.map((row) => row.typeRevision))
    const passages = await passagesSince(tenant, type, oldest)
    const ids = rows.map((row) => row.id)
    const carriages = await carriagesOf(tenant, passages, ids)
    for (const row of rows) found.set(row.id, carried(row, passages, carriages).metadata)
  }
  return found
}
