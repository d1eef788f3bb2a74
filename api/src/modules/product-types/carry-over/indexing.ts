import type { Step, Store } from '../../../db/port.ts'
import { isSame } from '../../../kit/is-same.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import { attributeRows } from '../../products/attribute-rows.ts'
import type { TypeRow } from '../../products/type-of-product.ts'
import type { Carriable } from './carry.ts'

type Indexed = Pick<Carriable, 'id' | 'metadata'>
type Attribute = TenantStore['t']['productAttributes']['$inferSelect']

/** Writes the indexed fields of products as a type has them, in the place of those that there are. */
export function indexed(store: Store, tenant: TenantStore, type: TypeRow, products: readonly Indexed[]): Step[] {
  const { productAttributes: a } = store.t
  if (products.length === 0) return []
  const rows = products.flatMap(({ id, metadata }) => attributeRows(type, id, metadata))
  return [
    tenant.remove(a, tenant.f.among(a.productId, JSON.stringify(products.map(({ id }) => id)))),
    ...store.inserts(
      a,
      rows.map((row) => ({ ...row, tenantId: tenant.tenantId })),
    ),
  ]
}

type Entry = Pick<Attribute, 'key' | 'position' | 'type' | 'textValue' | 'numberValue' | 'boolValue'>
const told = (rows: readonly Entry[]): string[] =>
  rows
    .map(({ key, position, type, textValue, numberValue, boolValue }) =>
      JSON.stringify([key, position, type, textValue, numberValue, boolValue]),
    )
    .toSorted()

/** Products whose values stay, but are found otherwise: a text that is a moment now is indexed as one. */
export async function foundOtherwise<P extends Indexed>(
  tenant: TenantStore,
  type: TypeRow,
  products: readonly P[],
): Promise<P[]> {
  if (products.length === 0) return []
  const { productAttributes: a } = tenant.t
  const ids = JSON.stringify(products.map(({ id }) => id))
  const known = Map.groupBy(await tenant.rows(a, { where: tenant.f.among(a.productId, ids) }), (row) => row.productId)
  return products.filter(
    ({ id, metadata }) => !isSame(told(known.get(id) ?? []), told(attributeRows(type, id, metadata))),
  )
}
