import { inArray } from 'drizzle-orm'
import type { Store } from '../../db/port.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'

/** What a custom field may point at, and the table of each. */
const tablesOf = ({ products, brands, categories, productTypes, sectors }: Store['t']) => ({
  products,
  brands,
  categories,
  'product-types': productTypes,
  sectors,
})

/** The names of rows, by `resource id`, in one query for each resource. */
export async function namesOf(
  tenant: TenantStore,
  tables: Store['t'],
  rows: readonly (readonly [resource: string, id: string])[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    Object.entries(tablesOf(tables)).map(async ([resource, table]) => {
      const ids = [...new Set(rows.filter(([of]) => of === resource).map(([, id]) => id))]
      const named = ids.length === 0 ? [] : await tenant.rows(table, { where: inArray(table.id, ids) })
      return named.map(({ id, name }): [string, string] => [`${resource} ${id}`, name])
    }),
  )
  return new Map(found.flat())
}
