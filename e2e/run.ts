import type { Suite } from './runner/suite.ts'
import { isGreen, type Result, summaryTable, totalLine } from './runner/summary.ts'
import { suites } from './suites.ts'
import type { Engine } from './tools/engine.ts'
import { withPostgres } from './tools/postgres.ts'
import { withRedis } from './tools/redis.ts'

// `pnpm test`, `pnpm test unit contract`, `pnpm check`, `pnpm test unit -- prices` (what follows -- filters the tests).
const cut = process.argv.indexOf('--')
const names = process.argv.slice(2, cut < 0 ? undefined : cut)
const filters = cut < 0 ? [] : process.argv.slice(cut + 1)

// So that what runs on exit (throw-away data) also runs after Ctrl-C.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

const providers = [
  ['DATABASE_URL_TEST', withPostgres],
  ['REDIS_URL_TEST', withRedis],
] as const
const engines: Engine[] = []
const results: Result[] = []
for (const suite of chosen()) results.push(await run(suite))
await Promise.all(engines.map((engine) => engine.stop()))

process.exitCode = isGreen(results) ? 0 : 1
console.log(`\n${summaryTable(results)}\n\n${totalLine(results)}`)

function chosen(): Suite[] {
  const known = ['check', ...suites.map(({ name }) => name)]
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`No suite is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
    process.exit(2)
  }
  const isNamed = ({ name, isCheck }: Suite) =>
    names.length === 0 || names.includes(name) || (names.includes('check') && isCheck === true)
  return suites.filter((suite) => isNamed(suite) && suite.isPresent())
}

async function run(suite: Suite): Promise<Result> {
  console.log(`\n── ${suite.name}`)
  const startedAt = performance.now()
  const outcome = await attempt(suite)
  return { name: suite.name, ...outcome, seconds: (performance.now() - startedAt) / 1000 }
}

async function attempt(suite: Suite) {
  try {
    if (suite.needsEngines) await startEngines()
    return await suite.run(filters)
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Once for all suites; what is not there is remembered as the empty string, and said once. */
async function startEngines(): Promise<void> {
  for (const [variable, start] of providers) {
    if (process.env[variable] !== undefined) continue
    const engine = await start()
    process.env[variable] = engine?.url ?? ''
    if (engine) engines.push(engine)
  }
}
