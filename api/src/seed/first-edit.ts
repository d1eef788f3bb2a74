import { demoId } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import { present } from '../kit/crud/shape.ts'
import { shapeOfPath } from '../kit/crud/tables.ts'

const shape = shapeOfPath('products')
const HOUR_MS = 3_600_000

/** One change in the history of a shop's first product: its price was lowered by the owner. */
export async function seedFirstEdit(
  { q, t, insertMany }: Store,
  tenant: { id: string; slug: string },
  now: number,
): Promise<void> {
  const productId = demoId(tenant.slug, 'product')
  const [row] = await q.select().from(t.products).where(eq(t.products.id, productId))
  if (!row) return
  const time = now - HOUR_MS
  const after = { ...row, version: 2, updatedAt: time }
  await q.update(t.products).set({ version: 2, updatedAt: time }).where(eq(t.products.id, productId))
  const before = { ...row, price: row.price + 500 }
  await insertMany(t.auditLog, [
    {
      id: demoId(tenant.slug, 'audit'),
      tenantId: tenant.id,
      entityType: 'products',
      entityId: productId,
      entityName: row.name,
      action: 'updated',
      actorId: demoId(tenant.slug, 'user'),
      actorName: 'Olive Owner',
      before: present(shape, before),
      after: present(shape, after),
      changedFields: ['price'],
      requestId: 'seed',
      createdAt: time,
      updatedAt: time,
      version: 1,
    },
  ])
}
