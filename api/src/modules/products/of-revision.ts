import { and, eq, exists, sql } from 'drizzle-orm'
import { exactly, type Step, type Store } from '../../db/port.ts'
import type { Row } from '../../kit/crud/index.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'

/**
 * Lets custom fields be written only while their type is what they were made ready for. Whoever publishes waits until
 * they are written, so that the job finds them; those who save products do not wait for each other.
 */
export function ofRevision({ q, t, f, prepared }: Store, { id, tenantId, ...product }: Row): Step {
  const { products, productTypes } = t
  const is = sql.placeholder
  const statement = prepared('product of its type revision', () =>
    q
      .update(products)
      .set({ version: sql`${products.version}` })
      .where(
        and(
          eq(products.tenantId, is('tenantId')),
          eq(products.id, is('id')),
          exists(
            f.held(
              q
                .select({ id: productTypes.id })
                .from(productTypes)
                .where(
                  and(
                    eq(productTypes.tenantId, is('tenantId')),
                    eq(productTypes.id, is('typeId')),
                    eq(productTypes.revision, is('revision')),
                  ),
                ),
            ),
          ),
        ),
      ),
  )
  const [typeId, revision] = [product['productTypeId'], product['typeRevision']]
  return exactly(1, statement.with({ tenantId, id, typeId, revision }))
}

/** Whether the type of a product has another revision by now than the product was made ready for. */
export async function isOfFormerRevision(tenant: TenantStore, product: Row): Promise<boolean> {
  const type = await tenant.find(tenant.t.productTypes, String(product['productTypeId']))
  return type !== undefined && type.revision !== product['typeRevision']
}
