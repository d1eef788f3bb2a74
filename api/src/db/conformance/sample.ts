import { Conflict, type Store } from '../port.ts'

const NOW = 1_700_000_000_000
export const stamps = { createdAt: NOW, updatedAt: NOW }

export const product = (id: string, more: Partial<Store['t']['products']['$inferInsert']> = {}) => ({
  id,
  tenantId: 't1',
  productTypeId: 'type1',
  typeRevision: 1,
  name: id,
  slug: id,
  sku: id,
  price: 100,
  currency: 'EUR',
  metadata: {},
  ...stamps,
  ...more,
})

export const tenant = (id: string, slug = id) => ({ id, slug, name: slug, settings: {}, branding: {}, ...stamps })

/** Two tenants, one of which has a product type. */
export async function fixtures({ q, t }: Store): Promise<void> {
  await q.insert(t.tenants).values([tenant('t1'), tenant('t2')])
  await q
    .insert(t.productTypes)
    .values({ id: 'type1', tenantId: 't1', name: 'Shoe', slug: 'shoe', schema: {}, uiConfig: {}, ...stamps })
}

/** What came of a write: its counts, or why it was refused. Constraints are named differently, so only their kind. */
export const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error) => {
    if (error instanceof Conflict) return `refused: ${error.kind}`
    throw error
  })
