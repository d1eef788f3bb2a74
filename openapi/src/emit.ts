import { readFileSync, writeFileSync } from 'node:fs'
import { contractDocument } from './document.ts'
import { screensOf } from './screens.ts'

/** Writes openapi.json, types.d.ts, screens.json, schemas.json and row-fields.json; with --check, fails when the committed ones differ. */
const { default: openapiTS, astToString, UNKNOWN } = await import('openapi-typescript')
const document = contractDocument()
const types = await openapiTS(JSON.parse(JSON.stringify(document)), {
  defaultNonNullable: false,
  alphabetize: false,
  // See json-value.ts.
  transform: (_, { path }) => (path?.endsWith('/JsonValue') ? UNKNOWN : undefined),
})
const { screens, schemas, rowFields } = screensOf(document)
const generated = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'types.d.ts': `// Generated from openapi.json by \`pnpm openapi\`.\n${astToString(types)}`,
  'screens.json': `${JSON.stringify(screens, null, 2)}\n`,
  'schemas.json': `${JSON.stringify(schemas, null, 2)}\n`,
  'row-fields.json': `${JSON.stringify(rowFields, null, 2)}\n`,
}
const at = (name: string) => new URL(`../${name}`, import.meta.url)
const read = (name: string) => {
  try {
    return readFileSync(at(name), 'utf8')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return ''
    throw error
  }
}
const stale = Object.entries(generated).filter(([name, text]) => read(name) !== text)
if (process.argv.includes('--check')) {
  if (stale.length)
    console.error(
      `Out of date: ${stale.map(([name]) => `openapi/${name}`).join(', ')}. Run \`pnpm openapi\` and commit what it writes.`,
    )
  process.exitCode = stale.length ? 1 : 0
} else {
  for (const [name, text] of stale) writeFileSync(at(name), text)
  console.log(stale.length ? `Wrote ${stale.map(([name]) => name).join(', ')}` : 'Nothing has changed')
}
