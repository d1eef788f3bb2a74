import { idsIn } from '@mtc/openapi/page'
import type { TenantStore } from '../../../kit/tenant-store.ts'

/** Which of the ids in a value are rows of the shop that a page can name: those of another shop are not. */
export async function knownIds(tenant: TenantStore, value: unknown): Promise<ReadonlySet<string>> {
  const ids = [...new Set(idsIn(value))]
  if (ids.length === 0) return new Set()
  const { stores, categories, brands, sectors, productTypes, products, files } = tenant.t
  const found = await Promise.all(
    [stores, categories, brands, sectors, productTypes, products, files].map((table) =>
      tenant.select(table, { id: table.id }, { where: tenant.f.among(table.id, JSON.stringify(ids)) }),
    ),
  )
  return new Set(found.flat().map(({ id }) => String(id)))
}
