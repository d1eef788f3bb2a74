import { readFileSync, writeFileSync } from 'node:fs'
import { judge } from './judge.ts'
import { runtimes } from './runtimes.ts'
import { readSuite } from './suite.ts'
import { conformancePage } from './table.ts'

// `pnpm conformance` writes the page; with --check it fails when the committed one says something else.
const page = new URL('../../docs/json-schema-conformance.md', import.meta.url)
const suite = readSuite()
const text = conformancePage(suite, judge(suite), Object.keys(runtimes))
if (!process.argv.includes('--check')) writeFileSync(page, text)
else if (readFileSync(page, 'utf8') !== text) {
  console.error('Out of date: docs/json-schema-conformance.md. Run `pnpm conformance` and commit what it writes.')
  process.exitCode = 1
}
