import { eq, getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { beforeAll, expect, test } from 'vitest'
import { nodeSqlite } from '../db/engines/node-sqlite.ts'
import { migrate } from '../db/migrate.ts'
import { migrations } from '../db/migrations.gen.ts'
import type { Store } from '../db/port.ts'
import { makeStore } from '../db/store.ts'
import { memoryFiles } from '../platform/browser/files.ts'
import { seedDemo } from './index.ts'

const NOW = Date.UTC(2026, 10, 21, 12)
const LATER = NOW + 7 * 86_400_000

async function emptyStore(): Promise<Store> {
  const store = makeStore('sqlite', nodeSqlite(':memory:'))
  await migrate(store, migrations)
  return store
}
/** Every row of every table, in an order of its own. */
async function everything({ q, t }: Store): Promise<Record<string, string[]>> {
  const tables = Object.values(t).map(async (table: SQLiteTable) => {
    const rows = await q.select(getTableColumns(table)).from(table)
    return [getTableName(table), rows.map((row) => JSON.stringify(row)).toSorted()] as const
  })
  return Object.fromEntries(await Promise.all(tables))
}

let seeded: Store
let whole: Record<string, string[]>
beforeAll(async () => {
  seeded = await emptyStore()
  await seedDemo({ store: seeded, files: memoryFiles() }, NOW)
  whole = await everything(seeded)
}, 60_000)

test('seeding again changes nothing', async () => {
  await seedDemo({ store: seeded, files: memoryFiles() }, LATER)
  expect(await everything(seeded)).toEqual(whole)
})

test('a shop that people have changed is left alone', async () => {
  const store = await emptyStore()
  await seedDemo({ store, files: memoryFiles() }, NOW)
  const { brands } = store.t
  await store.q.update(brands).set({ name: 'Renamed' })
  await seedDemo({ store, files: memoryFiles() }, LATER)
  expect(await store.q.select({ id: brands.id }).from(brands).where(eq(brands.name, 'Renamed'))).toHaveLength(
    whole['brands']?.length ?? 0,
  )
}, 60_000)

// After so many writes in bulk: between a person and the way to sign in, before a shop's people, within a catalog.
test.each([6, 8, 22])(
  'what was killed after %i writes ends as if it never had been',
  async (writes) => {
    const store = await emptyStore()
    let left = writes
    const dying: Store = {
      ...store,
      async insertMany(table, rows) {
        if (left === 0) throw new Error('killed')
        left -= 1
        await store.insertMany(table, rows)
      },
    }
    await expect(seedDemo({ store: dying, files: memoryFiles() }, NOW)).rejects.toThrow('killed')
    await seedDemo({ store, files: memoryFiles() }, NOW)
    expect(await everything(store)).toEqual(whole)
  },
  60_000,
)
