import { and, asc, avg, count, desc, eq, gt, gte, inArray, lt, max, or, type SQL, sql, sum } from 'drizzle-orm'
import type { Store } from '../port.ts'
import { product, stamps } from './sample.ts'

const names = ['Alpha', 'beta', 'Ärger', 'Zulu', 'alpha', 'Émile', 'x_y%', 'delta', '😀', 'ﬁ', 'Alpha ']

/** Joins, JSON paths, aggregates, and pages by cursor. */
export async function queries(store: Store) {
  const { q, t, f } = store
  const p = t.products
  await q.insert(t.brands).values({ id: 'brand1', tenantId: 't1', name: 'Brand', slug: 'brand', ...stamps })
  for (const [i, name] of names.entries())
    await q.insert(p).values(
      product(`q${i}`, {
        name,
        price: 9_000_000_000 + 100 * (i % 3),
        brandId: i % 2 ? 'brand1' : null,
        metadata: { color: i % 2 ? 'red' : 'blue', size: { 'we"i.rd': i * 1.5 } },
        ...(i === 1 ? { publishedAt: stamps.createdAt } : {}),
      }),
    )
  await q.insert(t.productAttributes).values([
    { productId: 'q1', key: 'size', tenantId: 't1', type: 'number', value: 42, numberValue: 42 },
    { productId: 'q2', key: 'size', tenantId: 't1', type: 'number', value: 39.5, numberValue: 39.5 },
  ])
  const own = eq(p.currency, 'EUR')
  const a = t.productAttributes
  const large = q
    .select({ one: sql`1` })
    .from(a)
    .where(and(sql`${a.productId} = ${p.id}`, gte(a.numberValue, 40)))
  const ids = (where: SQL | undefined) => q.select({ id: p.id }).from(p).where(where).orderBy(p.id)
  const spans = f.spans('[[0,9000000000,9000000100],[1,9000000100,9000000201],[2,0,1]]')
  return {
    // Prices by spans: of spans there are as many as the one parameter says.
    spans: await store.rows(
      q
        .select({ n: sql`n`, rows: sql`rows` })
        .from(
          sql`(select spans.n as n, count(*) as rows from ${spans} cross join ${p} where ${p.price} >= spans.since and ${p.price} < spans.until group by spans.n) as counted` as unknown as typeof p,
        )
        .orderBy(sql`n`),
    ),
    leftJoin: await q
      .select({ id: p.id, brand: t.brands })
      .from(p)
      .leftJoin(t.brands, eq(p.brandId, t.brands.id))
      .where(inArray(p.id, ['q0', 'q1']))
      .orderBy(p.id),
    tables: await q
      .select()
      .from(p)
      .innerJoin(t.brands, eq(p.brandId, t.brands.id))
      .leftJoin(a, eq(a.productId, p.id))
      .where(inArray(p.id, ['q1', 'q3']))
      .orderBy(p.id),
    exists: await ids(sql`exists ${large}`),
    jsonText: await ids(and(own, eq(f.jsonText(p.metadata, ['color']), 'red'))),
    jsonNumber: await ids(gt(f.jsonNumber(p.metadata, ['size', 'we"i.rd']), 9)),
    jsonNothing: await q
      .select({ text: f.jsonText(p.metadata, ['no', 'thing']), number: f.jsonNumber(p.metadata, ['no']) })
      .from(p)
      .where(eq(p.id, 'q1')),
    contains: [
      await ids(f.contains(p.name, 'ALPH')),
      await ids(f.contains(p.name, '_')),
      await ids(f.contains(p.name, '%')),
      await ids(f.contains(p.name, "'")),
    ],
    nulls: await ids(sql`${p.publishedAt} is not null`),
    totals: await q
      .select({
        n: count(),
        total: sql<number>`sum(${p.price})`,
        text: sum(p.price),
        mean: avg(p.typeRevision).mapWith(Number),
        top: max(p.price),
        brands: count(p.brandId),
      })
      .from(p)
      .where(inArray(p.price, [9_000_000_000, 9_000_000_100])),
    groups: await q.select({ price: p.price, n: count() }).from(p).where(own).groupBy(p.price).orderBy(desc(p.price)),
    distinct: await q.selectDistinct({ price: p.price }).from(p).where(gt(p.price, 9_000_000_000)).orderBy(p.price),
    subquery: await q
      .select({ id: p.id })
      .from(p)
      .where(inArray(p.id, q.select({ id: a.productId }).from(a).where(eq(a.key, 'size'))))
      .orderBy(p.id),
    byName: await q.select({ name: p.name }).from(p).where(gte(p.price, 9_000_000_000)).orderBy(p.name, p.id),
    mixedPages: await mixedPages(store),
    rowValuePages: await rowValuePages(store),
  }
}

/** Cheapest last, names first: directions that differ have to be spelt out. */
async function mixedPages({ q, t, prepared }: Store) {
  const p = t.products
  const [price, name, id] = ['price', 'name', 'id'].map((key) => sql.placeholder(key))
  const after = or(
    lt(p.price, sql`${price}`),
    and(eq(p.price, sql`${price}`), gt(p.name, sql`${name}`)),
    and(eq(p.price, sql`${price}`), eq(p.name, sql`${name}`), gt(p.id, sql`${id}`)),
  )
  const page = prepared('mixed page', () =>
    q
      .select({ price: p.price, name: p.name, id: p.id })
      .from(p)
      .where(and(gte(p.price, 9_000_000_000), after))
      .orderBy(desc(p.price), asc(p.name), asc(p.id))
      .limit(3),
  )
  return walk({ price: 9_999_999_999, name: '', id: '' }, (cursor) => page.execute(cursor))
}

/** Where all directions agree, a row value seeks. */
async function rowValuePages({ q, t, prepared }: Store) {
  const p = t.products
  const page = prepared('row value page', () =>
    q
      .select({ name: p.name, id: p.id })
      .from(p)
      .where(
        sql`${p.price} >= 9000000000 and (${p.name}, ${p.id}) < (${sql.placeholder('name')}, ${sql.placeholder('id')})`,
      )
      .orderBy(desc(p.name), desc(p.id))
      .limit(4),
  )
  return walk({ name: '\u{10ffff}', id: '' }, (cursor) => page.execute(cursor))
}

async function walk<T extends Record<string, unknown>>(first: T, next: (cursor: T) => Promise<T[]>): Promise<string[]> {
  const pages: string[] = []
  let cursor: T | undefined = first
  while (cursor) {
    const found: T[] = await next(cursor)
    pages.push(found.map((row) => JSON.stringify(row)).join(' '))
    cursor = found.at(-1)
  }
  return pages
}
