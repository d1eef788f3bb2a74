import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Case, Draft, Suite } from './judge.ts'

const folder = fileURLToPath(new URL('../fixtures/json-schema-test-suite', import.meta.url))

/** Where the suite says its remote schemas are. */
const REMOTES = 'http://localhost:1234/'

const DRAFTS: [Draft, string][] = [
  ['2020-12', 'draft2020-12'],
  ['07', 'draft7'],
]

/** The official suite as one JSON value, with the documents that its references lead to. */
export function readSuite(): Suite {
  const cases = DRAFTS.flatMap(([draft, name]) =>
    filesIn(join(folder, 'tests', name)).flatMap((file) =>
      readGroups(join(folder, 'tests', name, file)).map((group) => ({ draft, file, ...group })),
    ),
  )
  const remotes = filesIn(join(folder, 'remotes')).map((file): [string, unknown] => [
    `${REMOTES}${file}`,
    readJson(join(folder, 'remotes', file)),
  ])
  return { cases, documents: { ...Object.fromEntries(remotes), ...metaSchemas() } }
}

/** The suite takes the drafts' own meta-schemas for granted; ajv ships them unchanged. */
function metaSchemas(): Record<string, unknown> {
  const refs = join(dirname(createRequire(import.meta.url).resolve('ajv/package.json')), 'dist/refs')
  const files = ['json-schema-draft-07.json', ...filesIn(join(refs, 'json-schema-2020-12')).map(under2020)]
  const documents = files.filter((file) => file.endsWith('.json')).map((file) => readJson(join(refs, file)))
  return Object.fromEntries(documents.map((document) => [String(Reflect.get(Object(document), '$id')), document]))
}

const under2020 = (file: string) => join('json-schema-2020-12', file)

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort()
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const readGroups = (path: string): Pick<Case, 'description' | 'schema' | 'tests'>[] =>
  JSON.parse(readFileSync(path, 'utf8'))
