import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

// `pnpm migrations NAME`: writes what has changed in the schema as a migration for each dialect, and gathers them all
// in one module. `pnpm migrations NAME --custom` makes an empty one to fill in; without NAME it only gathers.
const api = fileURLToPath(new URL('../../', import.meta.url))
const [name, ...flags] = process.argv.slice(2)
const dialects = { sqlite: 'sqlite', pg: 'postgresql' } as const

for (const [folder, dialect] of Object.entries(dialects)) {
  if (!name) break
  const schema = ['--dialect', dialect, '--schema', `src/db/schema.${folder}.ts`, '--out', `migrations/${folder}`]
  const { status } = spawnSync('drizzle-kit', ['generate', ...schema, '--name', name, ...flags], {
    cwd: api,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${api}node_modules/.bin:${process.env.PATH}` },
  })
  if (status !== 0) process.exit(status ?? 1)
}

const migrationsOf = (folder: string) =>
  globSync(`${api}migrations/${folder}/*.sql`)
    .toSorted()
    .map((file) => ({ name: basename(file, '.sql'), sql: readFileSync(file, 'utf8') }))
const quoted = (text: string) => `\`${text.replaceAll(/[\\`]|\$\{/g, (c) => `\\${c}`)}\``
const listed = (folder: string) =>
  migrationsOf(folder)
    .map(({ name, sql }) => `    {\n      name: '${name}',\n      sql: ${quoted(sql)},\n    },\n`)
    .join('')

writeFileSync(
  `${api}src/db/migrations.gen.ts`,
  `// Gathered from api/migrations by \`pnpm migrations\`: where there are no files to read, there is this module.
import type { Migrations } from './migrate.ts'

export const migrations: Migrations = {
${Object.keys(dialects)
  .map((folder) => `  ${folder}: [\n${listed(folder)}  ],\n`)
  .join('')}}
`,
)
