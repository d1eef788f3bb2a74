import { and, asc, desc, eq, exists, like, sql } from 'drizzle-orm'
import { explain } from '../explain.ts'
import type { Statement, Store } from '../port.ts'

/** What is known of a few plans: lists seek, and what has no index is found out. */
export async function explained(store: Store) {
  const { q, t, f } = store
  const p = t.products
  const a = t.productAttributes
  const own = eq(p.tenantId, 't1')
  const match = f.searchMatch(['t1products'], 'red sho')
  const found = q.select({ id: t.searchDocs.id }).from(t.searchDocs).where(f.matches(match))
  const sized = q
    .select({ one: sql`1` })
    .from(a)
    .where(and(eq(a.productId, p.id), eq(a.key, 'size'), eq(a.position, 0)))
  const statements: Record<string, Statement> = {
    get: q.select().from(p).where(eq(p.id, 'a')),
    newest: q.select().from(p).where(own).orderBy(desc(p.createdAt), desc(p.id)).limit(20),
    after: q
      .select()
      .from(p)
      .where(and(own, sql`(${p.name}, ${p.id}) > (${'a'}, ${'b'})`))
      .orderBy(asc(p.name), asc(p.id))
      .limit(20),
    attribute: q
      .select()
      .from(p)
      .where(and(eq(p.id, 'a'), exists(sized))),
    search: found,
    unindexed: q.select().from(p).where(like(p.description, 'a%')),
    unsorted: q.select().from(p).where(own).orderBy(p.description),
  }
  const plans: Record<string, unknown> = {}
  for (const [name, statement] of Object.entries(statements)) {
    const { scans, isSorted } = await explain(store, statement)
    plans[name] = { scans, isSorted }
  }
  return plans
}

export const expectedPlans = {
  get: { scans: [], isSorted: false },
  newest: { scans: [], isSorted: false },
  after: { scans: [], isSorted: false },
  attribute: { scans: [], isSorted: false },
  search: { scans: [], isSorted: false },
  unindexed: { scans: ['products'], isSorted: false },
  unsorted: { scans: [], isSorted: true },
}
