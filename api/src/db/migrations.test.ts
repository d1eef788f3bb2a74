import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { kits } from './kit.ts'
import { migrations } from './migrations.gen.ts'
import * as pgTables from './schema.pg.ts'
import * as sqliteTables from './schema.sqlite.ts'
import { defineSchema } from './schema.ts'

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url))

test.each([
  ['sqlite', sqliteTables],
  ['pg', pgTables],
] as const)('drizzle-kit sees every table of %s', (dialect, named) => {
  expect(Object.keys(named).toSorted()).toEqual(Object.keys(defineSchema(kits[dialect])).toSorted())
})

test.each(['sqlite', 'pg'] as const)(
  'the gathered migrations of %s are those in the folder (else run `pnpm migrations`)',
  (dialect) => {
    const files = globSync(`${folder}${dialect}/*.sql`).toSorted()
    expect(migrations[dialect]).toEqual(
      files.map((file) => ({ name: basename(file, '.sql'), sql: readFileSync(file, 'utf8') })),
    )
  },
)
