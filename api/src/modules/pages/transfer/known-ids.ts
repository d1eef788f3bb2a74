import type { TenantStore } from '../../../kit/tenant-store.ts'

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)

/** Every id that stands somewhere in a value. */
function idsIn(value: unknown): string[] {
  if (isId(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}

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

/** A value without the ids that are not known: they go with the member or entry that held them. */
export function withoutForeign<T>(value: T, known: ReadonlySet<string>, onLost: (id: string) => void): T {
  const isKept = (one: unknown): boolean => {
    const isForeign = isId(one) && !known.has(one)
    if (isForeign) onLost(one)
    return !isForeign
  }
  const rid = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.filter(isKept).map(rid)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(
      Object.entries(one).flatMap(([key, member]) => (isKept(member) ? [[key, rid(member)]] : [])),
    )
  }
  // Only members and entries go: what is left has the same shape, for ids stand in optional places of free JSON.
  return rid(value) as T
}
