import { sql } from 'drizzle-orm'
import { exactly, type Step, type Store } from '../../../db/port.ts'
import { updateRow } from '../../../kit/statements.ts'
import { ownedBy, type TenantStore } from '../../../kit/tenant-store.ts'
import type { TypeRow } from '../../products/type-of-product.ts'
import type { Carriable, CarriedBy } from './carry.ts'
import { indexed } from './indexing.ts'

/** A product that comes out of a slice otherwise than it went in. */
export interface ChangedProduct {
  before: Carriable
  set: { metadata: Record<string, unknown>; typeRevision: number; faultCount: number; imageId: string | null }
}
/** A product and what jobs made of it. */
export interface CarriedProduct {
  product: Carriable
  version: number
  by: readonly CarriedBy[]
}

/** Writes changed products, each on condition that nobody has saved it since it was read, with their indexed fields. */
export function changeProducts(
  store: Store,
  tenant: TenantStore,
  type: TypeRow,
  changed: readonly ChangedProduct[],
  now: number,
): Step[] {
  const { products } = store.t
  const scope = {
    key: 'own',
    sql: ownedBy(products, sql.placeholder('tenantId')),
    values: { tenantId: tenant.tenantId },
  }
  return [
    ...changed.map(({ before: { id, version }, set }) =>
      exactly(1, updateRow(store, products, { ...set, version: version + 1, updatedAt: now }, { id, version, scope })),
    ),
    ...indexed(
      store,
      tenant,
      type,
      changed.map(({ before: { id }, set: { metadata } }) => ({ id, metadata })),
    ),
  ]
}

/** What is written down about a product that jobs carried over: what it takes to take that back exactly. */
const recordsOf = (tenantId: string, { product, version, by }: CarriedProduct, now: number) =>
  by.map((one) => ({ ...one, productId: product.id, afterVersion: version, tenantId, createdAt: now }))

/** Writes down what jobs made of products. */
export const recordCarriage = (
  store: Store,
  tenantId: string,
  carried: readonly CarriedProduct[],
  now: number,
): Step[] =>
  store.inserts(
    store.t.productMigrations,
    carried.flatMap((one) => recordsOf(tenantId, one, now)),
  )

/** The same for one product that somebody saves before the job gets to it: the job may just have written the same. */
export const recordEarly = (store: Store, tenantId: string, carried: CarriedProduct, now: number): Step[] =>
  recordsOf(tenantId, carried, now).map((row) =>
    store.q.insert(store.t.productMigrations).values(row).onConflictDoNothing(),
  )
