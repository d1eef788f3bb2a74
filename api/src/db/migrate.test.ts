import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { nodeSqlite } from './engines/node-sqlite.ts'
import { type Migration, migrate } from './migrate.ts'
import { migrations } from './migrations.gen.ts'
import { makeStore } from './store.ts'

const first = {
  name: '0000_first',
  sql: 'create table a (x text);\n--> statement-breakpoint\ninsert into a values (1);',
}
const second = { name: '0001_second', sql: 'create table b (x text);' }
const opened = (file = ':memory:') => makeStore('sqlite', nodeSqlite(file))
const of = (...sqlite: Migration[]) => ({ sqlite, pg: [] })

test('applies what is new, in order, once', async () => {
  const store = opened()
  expect(await migrate(store, of(first))).toEqual(['0000_first'])
  expect(await migrate(store, of(first, second))).toEqual(['0001_second'])
  expect(await migrate(store, of(first, second))).toEqual([])
  expect(await store.q.select({ x: sql`x` }).from(sql`a`)).toEqual([{ x: '1' }])
})

test('leaves nothing of a migration that fails', async () => {
  const store = opened()
  const broken = {
    name: '0001_broken',
    sql: `${second.sql}\n--> statement-breakpoint\ninsert into nowhere values (1);`,
  }
  await expect(migrate(store, of(first, broken))).rejects.toThrow('no such table: nowhere')
  expect(await migrate(store, of(first, second))).toEqual(['0001_second'])
})

test('refuses a migration that was edited afterwards', async () => {
  const store = opened()
  await migrate(store, of(first))
  await expect(migrate(store, of({ ...first, sql: 'create table c (x text);' }))).rejects.toThrow(
    'The migration 0000_first was edited after it had been applied',
  )
})

test('refuses a database that a newer version has migrated', async () => {
  const store = opened()
  await migrate(store, of(first, second))
  await expect(migrate(store, of(first))).rejects.toThrow('does not know (0001_second)')
})

test('connections that start together migrate once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtc-migrate-'))
  const stores = [1, 2, 3].map(() => opened(join(folder, 'test.sqlite')))
  const applied = await Promise.all(stores.map((store) => migrate(store, migrations)))
  await Promise.all(stores.map((store) => store.close()))
  rmSync(folder, { recursive: true })
  expect(applied.flat().toSorted()).toEqual(migrations.sqlite.map(({ name }) => name))
})
