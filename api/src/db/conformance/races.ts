import { and, count, eq, gte, sql } from 'drizzle-orm'
import { Conflict, exactly, type Store } from '../port.ts'
import { product } from './sample.ts'

const ATTEMPTS = 500
const STOCK = 100

/** Many buy the same thing at once: never more than there is, and every sale is noted. */
export async function races({ q, t, commit }: Store) {
  const p = t.products
  // The price stands for a stock here: a number that may not fall below nought.
  await q.insert(p).values(product('hot', { price: STOCK }))
  const attempt = async (i: number) => {
    try {
      await commit([
        exactly(
          1,
          q
            .update(p)
            .set({ price: sql`${p.price} - 1` })
            .where(and(eq(p.id, 'hot'), gte(p.price, 1))),
        ),
        q.insert(t.outbox).values({ id: `sale${i}`, topic: 'sold', payload: { i }, createdAt: 1 }),
      ])
      return 'sold'
    } catch (error) {
      if (error instanceof Conflict) return error.kind
      throw error
    }
  }
  const results = await Promise.all(Array.from({ length: ATTEMPTS }, (_, i) => attempt(i)))
  return {
    sold: results.filter((result) => result === 'sold').length,
    refused: results.filter((result) => result === 'rows').length,
    left: await q.select({ left: p.price }).from(p).where(eq(p.id, 'hot')),
    noted: await q.select({ n: count() }).from(t.outbox).where(eq(t.outbox.topic, 'sold')),
  }
}
