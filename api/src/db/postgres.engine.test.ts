import { expect, test } from 'vitest'
import { postgresServer, withPostgresDatabase } from '../testing/postgres-database.ts'
import { expectedPlans, explained } from './conformance/explained.ts'
import { conformance } from './conformance.ts'
import { postgres } from './engines/postgres.ts'
import { explaining } from './explain.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.gen.ts'
import { makeStore } from './store.ts'

test.skipIf(!postgresServer)('PostgreSQL answers as every engine does', () =>
  withPostgresDatabase('mtc_conformance', async (url) => {
    const store = makeStore('pg', postgres(url))
    await migrate(store, migrations)
    const transcript = await conformance(store)
    await store.close()
    await expect(JSON.stringify(transcript, null, 1)).toMatchFileSnapshot('conformance/transcript.txt')
  }),
)

test.skipIf(!postgresServer)('processes that start together migrate once', () =>
  withPostgresDatabase('mtc_migrations', async (url) => {
    const stores = [1, 2, 3, 4].map(() => makeStore('pg', postgres(url)))
    const applied = await Promise.all(stores.map((store) => migrate(store, migrations)))
    await Promise.all(stores.map((store) => store.close()))
    expect(applied.flat().toSorted()).toEqual(migrations.pg.map(({ name }) => name))
  }),
)

test.skipIf(!postgresServer)('a plan tells what has no index', () =>
  withPostgresDatabase('mtc_plans', async (url) => {
    const store = makeStore('pg', postgres(explaining(url)))
    await migrate(store, migrations)
    const plans = await explained(store)
    await store.close()
    expect(plans).toEqual(expectedPlans)
  }),
)
