import { and, eq, sql } from 'drizzle-orm'
import type { Store } from '../port.ts'
import { searchText } from '../search-text.ts'

const bodies = {
  d1: ['t1products', 'Red running shoes'],
  d2: ['t1products', 'Blue suede shoe, size 42.5'],
  d3: ['t2products', 'red shoe'],
  d4: ['t1orders', 'red shoe'],
  d5: ['t1products', 'Crème brûlée — ÉCLAIR; Straße, Łódź'],
  d6: ['t1products', 'иностранный чай, 日本茶, हिन्दी'],
  d7: ['t1products', 't2products red'],
} as const
const asked = [
  'sho',
  'red',
  'SHOE red',
  'shoes r',
  'run"ning',
  "run'ning",
  'creme ecl',
  'brûl',
  'strasse',
  'lodz',
  'чай',
  '日本',
  'हिन्दी',
  '42',
  't2products',
  'and',
  'red OR blue',
  'NOT red',
  'red* AND',
  'body:red',
  '(',
  '  ',
  '-red',
  '%',
  '\\',
  '@t2products',
]

/** Words, unfinished words, accents, other people's words, and words that would be syntax. */
export async function search({ q, t, f, prepared }: Store) {
  const d = t.searchDocs
  const entries = Object.entries(bodies)
  await q.insert(d).values(entries.map(([id, [scope, body]]) => ({ id, scope, body: searchText(body) })))
  const matching = prepared('matching', () =>
    q
      .select({ id: d.id })
      .from(d)
      .where(f.matches(sql.placeholder('match')))
      .orderBy(d.id),
  )
  const find = async (scope: string, words: string) => {
    const match = f.searchMatch([scope], words)
    return match === undefined ? 'no word' : (await matching.execute({ match })).map(({ id }) => id).join(' ')
  }
  const found: Record<string, string> = {}
  for (const words of asked) found[words] = await find('t1products', words)
  const others = [await find('t2products', 'red'), await find('t1orders', 'red'), await find('t3products', 'red')]
  await q.update(d).set({ body: 'green hat' }).where(eq(d.id, 'd1'))
  await q
    .insert(d)
    .values({ id: 'd2', scope: 't1products', body: 'white hat' })
    .onConflictDoUpdate({ target: d.id, set: { body: sql`excluded.body` } })
  await q.delete(d).where(eq(d.id, 'd7'))
  const literal = await q
    .select({ id: d.id })
    .from(d)
    .where(f.matches(f.searchMatch(['t1products'], 'hat')))
    .orderBy(d.id)
  const few = q
    .select({ id: d.id })
    .from(d)
    .where(f.matches(f.searchMatch(['t1products'], 'hat'), 1))
  const among = (ids: string[]) =>
    q
      .select({ id: d.id })
      .from(d)
      .where(and(eq(f.unindexed(d.scope), 't1products'), f.among(d.id, JSON.stringify(ids))))
      .orderBy(d.id)
  const listed = [(await few).length, await among(['d3', "d'2", 'd2', 'd1', 'd1']), await among([])]
  return { found, others, listed, after: [await find('t1products', 'red'), await find('t1products', 'hat')], literal }
}
