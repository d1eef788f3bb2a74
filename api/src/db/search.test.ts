import { expect, test } from 'vitest'
import { nodeSqlite } from './engines/node-sqlite.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.gen.ts'
import { findIds } from './search.ts'
import { searchText } from './search-text.ts'
import { makeStore } from './store.ts'

test('finds a few ids, or says that there are many', async () => {
  const store = makeStore('sqlite', nodeSqlite(':memory:'))
  await migrate(store, migrations)
  const docs = ['red shoe', 'red hat', 'redwood', 'green'].map((body, i) => ({ id: `d${i}`, scope: 's', body }))
  await store.insertMany(store.t.searchDocs, docs)
  const find = (words: string) => findIds(store, store.f.searchMatch(['s'], words) ?? '', 2)
  expect([await find('red s'), await find('red'), await find('blue')]).toEqual([['d0'], undefined, []])
})

test.each([
  ['Crème  BRÛLÉE', 'creme brulee'],
  ['Straße — Łódź, Ærø!', 'strasse lodz aero'],
  ['İstanbul ışık', 'istanbul isik'],
  ['ＦＵＬＬ ﬁne x²', 'full fine x2'],
  ['a-b_c.d/e@f', 'a b c d e f'],
  ['日本茶 чай', '日本茶 чаи'],
  ['x'.repeat(100), 'x'.repeat(64)],
  ['', ''],
  ['😀 "\' OR', 'or'],
])('%s is searched as %s', (text, words) => {
  expect(searchText(text)).toBe(words)
})
