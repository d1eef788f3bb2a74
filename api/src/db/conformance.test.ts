import { expect, test } from 'vitest'
import { conformance } from './conformance.ts'
import { browserSqlite } from './engines/browser.ts'
import { nodeSqlite } from './engines/node-sqlite.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.gen.ts'
import { makeStore } from './store.ts'

test.each([
  ['node:sqlite', () => nodeSqlite(':memory:')],
  ['SQLite in the browser', browserSqlite],
])('%s answers as every engine does', async (_name, open) => {
  const store = makeStore('sqlite', await open())
  await migrate(store, migrations)
  await expect(JSON.stringify(await conformance(store), null, 1)).toMatchFileSnapshot('conformance/transcript.txt')
  await store.close()
})
