import { expect, test } from 'vitest'
import { expectedPlans, explained } from './conformance/explained.ts'
import { nodeSqlite } from './engines/node-sqlite.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.gen.ts'
import { makeStore } from './store.ts'

test('a plan tells what has no index', async () => {
  const store = makeStore('sqlite', nodeSqlite(':memory:'))
  await migrate(store, migrations)
  expect(await explained(store)).toEqual(expectedPlans)
})
