import { expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.gen.ts'
import { makeStore } from '../store.ts'
import { browserSqlite } from './browser.ts'

test('goes on where an exported database left off', async () => {
  const engine = await browserSqlite()
  const store = makeStore('sqlite', engine)
  const { q, t, f } = store
  await migrate(store, migrations)
  await q.insert(t.searchDocs).values({ id: 'a', scope: 's', body: 'red' })
  const bytes = engine.export()

  const other = await browserSqlite()
  const reloaded = makeStore('sqlite', other)
  await reloaded.exec('create table gone (x)')
  other.import(bytes)
  expect(await migrate(reloaded, migrations)).toEqual([])
  await reloaded.insertMany(
    t.searchDocs,
    Array.from({ length: 3000 }, (_, i) => ({ id: `b${i}`, scope: 's', body: 'red' })),
  )
  const found = reloaded.q
    .select({ id: t.searchDocs.id })
    .from(t.searchDocs)
    .where(f.matches(f.searchMatch(['s'], 're')))
  expect(await found).toHaveLength(3001)
  expect(await q.select().from(t.searchDocs)).toHaveLength(1)
})
