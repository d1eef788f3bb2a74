import { and, count, eq, sql } from 'drizzle-orm'
import { exactly, type Store } from '../port.ts'
import { outcome, product, stamps, tenant } from './sample.ts'

/** What the database refuses, and that nothing stays of a refused unit of work. */
export async function refusals({ q, t, commit, prepared }: Store) {
  const note = (id: string) => q.insert(t.outbox).values({ id, topic: 'test', payload: {}, createdAt: 1 })
  const theme = (id: string, tenantId: string | null, slug: string) =>
    q
      .insert(t.uiThemes)
      .values({ id, tenantId, name: id, slug, colors: {}, fonts: {}, spacing: {}, borders: {}, shadows: {}, ...stamps })
  const rename = (version: number, name: string) =>
    q
      .update(t.products)
      .set({ name, version: version + 1 })
      .where(and(eq(t.products.id, 'r1'), eq(t.products.version, version)))
  const bound = prepared('insert note', () =>
    q
      .insert(t.outbox)
      .values({ id: sql.placeholder('id'), topic: 'test', payload: sql.placeholder('payload'), createdAt: 2 }),
  )
  const found = prepared('note', () =>
    q
      .select()
      .from(t.outbox)
      .where(eq(t.outbox.id, sql.placeholder('id'))),
  )
  return {
    nothing: await commit([]),
    counts: await commit([
      q.insert(t.products).values(product('r1')),
      q.insert(t.products).values([product('r2'), product('r3')]),
      q.update(t.products).set({ price: 7 }).where(eq(t.products.id, 'nobody')),
      q.insert(t.searchDocs).values([
        { id: 'r1', scope: 's', body: 'a' },
        { id: 'r2', scope: 's', body: 'b' },
      ]),
      q.update(t.searchDocs).set({ body: 'c' }).where(eq(t.searchDocs.scope, 's')),
      q.insert(t.outbox).values({ id: 'n0', topic: 'test', payload: {}, createdAt: 1 }).onConflictDoNothing(),
      q.insert(t.outbox).values({ id: 'n0', topic: 'test', payload: {}, createdAt: 1 }).onConflictDoNothing(),
      q.delete(t.searchDocs).where(eq(t.searchDocs.scope, 's')),
    ]),
    bound: [
      await commit([exactly(1, bound.with({ id: 'n1', payload: { deep: ['12'] } }))]),
      await found.execute({ id: 'n1' }),
    ],
    met: await outcome(commit([exactly(1, rename(1, 'first')), note('n2')])),
    stale: await outcome(commit([note('n3'), exactly(1, rename(1, 'second')), note('n4')])),
    tooMany: await outcome(
      commit([note('n5'), exactly(1, q.update(t.products).set({ price: 1 }).where(eq(t.products.tenantId, 't1')))]),
    ),
    noneExpected: await outcome(
      commit([exactly(0, q.update(t.products).set({ price: 1 }).where(eq(t.products.id, 'nobody'))), note('n6')]),
    ),
    check: await outcome(commit([note('n7'), q.update(t.products).set({ price: -1 }).where(eq(t.products.id, 'r1'))])),
    unique: await outcome(commit([note('n8'), q.insert(t.tenants).values(tenant('t3', 't1'))])),
    uniqueAlone: await outcome(q.insert(t.tenants).values(tenant('t3', 't1')).execute()),
    foreignKey: await outcome(commit([note('n9'), q.insert(t.products).values(product('r4', { brandId: 'nobody' }))])),
    restricted: await outcome(commit([q.delete(t.productTypes).where(eq(t.productTypes.id, 'type1'))])),
    system: await outcome(commit([theme('s1', null, 'calm')])),
    systemTwice: await outcome(commit([theme('s2', null, 'calm')])),
    tenants: await outcome(commit([theme('s3', 't1', 'calm'), theme('s4', 't2', 'calm')])),
    tenantTwice: await outcome(commit([theme('s5', 't1', 'calm')])),
    notes: await q.select({ id: t.outbox.id }).from(t.outbox).orderBy(t.outbox.id),
    product: await q
      .select({ name: t.products.name, version: t.products.version, price: t.products.price })
      .from(t.products)
      .where(eq(t.products.id, 'r1')),
    themes: await q.select({ n: count() }).from(t.uiThemes),
  }
}
