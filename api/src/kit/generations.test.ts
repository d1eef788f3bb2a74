import { expect, test } from 'vitest'
import { nodeSqlite } from '../db/engines/node-sqlite.ts'
import { migrate } from '../db/migrate.ts'
import { migrations } from '../db/migrations.gen.ts'
import { Conflict, exactly } from '../db/port.ts'
import { makeStore } from '../db/store.ts'
import { recording } from '../testing/recording.ts'
import { bump, generationsOf, SYSTEM } from './generations.ts'

const system = { scope: SYSTEM, subject: 'ui' } as const
const shop = { scope: 'a-shop', subject: 'ui' } as const

test('a counter counts what is committed, and nothing else', async () => {
  const engine = recording(nodeSqlite(':memory:'))
  const store = makeStore('sqlite', engine)
  await migrate(store, migrations)
  expect(await generationsOf(store, [shop, system])).toEqual([0, 0])
  await store.commit([bump(store, shop)])
  await store.commit([bump(store, shop), bump(store, shop), bump(store, system)])
  const nobody = store.q.delete(store.t.tenants)
  await expect(store.commit([bump(store, shop), exactly(1, nobody)])).rejects.toThrow(Conflict)
  engine.take()
  expect(await generationsOf(store, [system, shop, { scope: 'another', subject: 'ui' }])).toEqual([1, 3, 0])
  expect(engine.take(), 'in one statement').toHaveLength(1)
})
