import pg from 'pg'
import { expect, test } from 'vitest'
import { expectedPlans, explained } from './conformance/explained.ts'
import { conformance } from './conformance.ts'
import { postgres } from './engines/postgres.ts'
import { explaining } from './explain.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.gen.ts'
import { makeStore } from './store.ts'

const server = process.env['DATABASE_URL_TEST']

/** A database of its own, for the suite expects an empty one. */
async function withDatabase(name: string, work: (url: string) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  try {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`create database ${name}`)
    const url = new URL(server ?? '')
    url.pathname = name
    await work(url.href)
    await admin.query(`drop database ${name} with (force)`)
  } finally {
    await admin.end()
  }
}

test.skipIf(!server)('PostgreSQL answers as every engine does', () =>
  withDatabase('mtc_conformance', async (url) => {
    const store = makeStore('pg', postgres(url))
    await migrate(store, migrations)
    const transcript = await conformance(store)
    await store.close()
    await expect(JSON.stringify(transcript, null, 1)).toMatchFileSnapshot('conformance/transcript.txt')
  }),
)

test.skipIf(!server)('processes that start together migrate once', () =>
  withDatabase('mtc_migrations', async (url) => {
    const stores = [1, 2, 3, 4].map(() => makeStore('pg', postgres(url)))
    const applied = await Promise.all(stores.map((store) => migrate(store, migrations)))
    await Promise.all(stores.map((store) => store.close()))
    expect(applied.flat().toSorted()).toEqual(migrations.pg.map(({ name }) => name))
  }),
)

test.skipIf(!server)('a plan tells what has no index', () =>
  withDatabase('mtc_plans', async (url) => {
    const store = makeStore('pg', postgres(explaining(url)))
    await migrate(store, migrations)
    const plans = await explained(store)
    await store.close()
    expect(plans).toEqual(expectedPlans)
  }),
)
