import { expect, test } from 'vitest'
import { postgres } from '../../db/engines/postgres.ts'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations.gen.ts'
import { makeStore } from '../../db/store.ts'
import { bump, generationsOf, SYSTEM } from '../../kit/generations.ts'
import { postgresServer, withPostgresDatabase } from '../../testing/postgres-database.ts'
import { seenAtOnce } from './testing/two-processes.ts'

test.skipIf(!postgresServer)('on PostgreSQL a change in one process is seen by another at once', () =>
  withPostgresDatabase('mtc_pages', async (url) => {
    const opened: ReturnType<typeof postgres>[] = []
    await seenAtOnce('pg', () => {
      const engine = postgres(url)
      opened.push(engine)
      return engine
    })
    await Promise.all(opened.map((engine) => engine.close()))
  }),
)

test.skipIf(!postgresServer)('changes that processes make together are all counted', () =>
  withPostgresDatabase('mtc_generations', async (url) => {
    const stores = [1, 2, 3, 4].map(() => makeStore('pg', postgres(url)))
    const [first] = stores
    if (!first) throw new Error('There is no store')
    await migrate(first, migrations)
    const shop = { scope: 'a-shop', subject: 'ui' } as const
    const changes = stores.flatMap((store) => Array.from({ length: 25 }, () => store.commit([bump(store, shop)])))
    await Promise.all(changes)
    expect(await generationsOf(first, [shop, { scope: SYSTEM, subject: 'ui' }])).toEqual([100, 0])
    await Promise.all(stores.map((store) => store.close()))
  }),
)
