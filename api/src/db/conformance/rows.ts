import { and, eq, sql } from 'drizzle-orm'
import type { Store } from '../port.ts'
import { product } from './sample.ts'

const jsonValues = [
  'text',
  '12',
  '"',
  'null',
  '',
  'ü 😀 \\ \n',
  12,
  0.1,
  -9_007_199_254_740_991,
  true,
  false,
  [],
  [1, ['a']],
  { a: { b: null } },
]

/** Insert, returning, upsert, update and delete, and every kind of value there and back. */
export async function rows({ q, t, prepared }: Store) {
  const inserted = await q
    .insert(t.products)
    .values([
      product('row1', { price: 9_007_199_254_740_991 }),
      product('row2', { metadata: { a: [1, 'zwei', null] } }),
    ])
    .returning()
  const upserted = await q
    .insert(t.products)
    .values(product('row2', { name: 'Second', status: 'active' }))
    .onConflictDoUpdate({ target: t.products.id, set: { name: sql`excluded.name`, status: sql`excluded.status` } })
    .returning({ id: t.products.id, name: t.products.name, status: t.products.status, metadata: t.products.metadata })
  const updated = await q
    .update(t.products)
    .set({ version: sql`${t.products.version} + 1`, brandId: null })
    .where(and(eq(t.products.id, 'row1'), eq(t.products.version, 1)))
    .returning({ version: t.products.version, price: t.products.price })

  // One by one: all at once would be more parameters than the 100 that D1 takes.
  for (const [position, value] of jsonValues.entries())
    await q.insert(t.productAttributes).values({
      ...{ productId: 'row1', key: 'any', position, tenantId: 't1', value, type: typeof value },
      boolValue: typeof value === 'boolean' ? value : null,
      numberValue: typeof value === 'number' ? value : null,
    })
  const a = t.productAttributes
  const values = await q.select().from(a).where(eq(a.key, 'any')).orderBy(a.position)
  const flag = prepared('flag', () =>
    q
      .select({ position: a.position })
      .from(a)
      .where(eq(a.boolValue, sql.placeholder('flag'))),
  )
  const encoded = prepared('encoded', () =>
    q
      .update(a)
      .set({
        value: sql`${sql.param(sql.placeholder('value'), a.value)}`,
        boolValue: sql`${sql.param(sql.placeholder('flag'), a.boolValue)}`,
      })
      .where(eq(a.position, sql.placeholder('position')))
      .returning({ value: a.value, flag: a.boolValue }),
  )
  return {
    inserted,
    upserted,
    updated,
    values,
    flags: [await flag.execute({ flag: true }), await flag.execute({ flag: false })],
    encoded: [
      await encoded.execute({ value: { b: ['12'] }, flag: true, position: 0 }),
      await encoded.execute({ value: '12', flag: false, position: 0 }),
      await encoded.execute({ value: null, flag: null, position: 0 }),
    ],
    // The same text of SQL, answered under other names.
    one: await q.select({ one: t.products.id }).from(t.products).where(eq(t.products.id, 'row1')),
    other: await q.select({ other: t.products.id }).from(t.products).where(eq(t.products.id, 'row1')),
    deleted: await q.delete(t.products).where(eq(t.products.id, 'row1')).returning({ id: t.products.id }),
    cascaded: await q.select().from(a).where(eq(a.productId, 'row1')),
    none: await q.select().from(t.products).where(eq(t.products.id, 'row1')),
  }
}
