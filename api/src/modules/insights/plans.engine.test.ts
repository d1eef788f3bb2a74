import { expect, test } from 'vitest'
import { postgres } from '../../db/engines/postgres.ts'
import { explaining } from '../../db/explain.ts'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations.gen.ts'
import { makeStore } from '../../db/store.ts'
import { postgresServer, withPostgresDatabase } from '../../testing/postgres-database.ts'
import { scansOf } from './testing/plans.ts'

test.skipIf(!postgresServer)('PostgreSQL reads nothing from end to end either', () =>
  withPostgresDatabase('mtc_insight_plans', async (url) => {
    const store = makeStore('pg', postgres(explaining(url)))
    await migrate(store, migrations)
    const scans = await scansOf(store)
    await store.close()
    expect(scans).toEqual({})
  }),
)
