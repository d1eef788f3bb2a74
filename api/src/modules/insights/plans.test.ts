import { expect, test } from 'vitest'
import { nodeSqlite } from '../../db/engines/node-sqlite.ts'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations.gen.ts'
import { makeStore } from '../../db/store.ts'
import { scansOf } from './testing/plans.ts'

test('nothing is read from end to end to count what lies within a time, or to follow the events', async () => {
  const store = makeStore('sqlite', nodeSqlite(':memory:'))
  await migrate(store, migrations)
  expect(await scansOf(store)).toEqual({})
  await store.close()
})
