import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { getPlatformProxy } from 'wrangler'
import { ConfigError, readConfig } from './config.ts'
import { d1 } from './db/engines/d1.ts'
import { makeStore } from './db/store.ts'
import { type Bindings, r2Files } from './platform/worker/cloudflare.ts'
import { seedDemo, seedSystem } from './seed/index.ts'
import { buildConsole } from './start/console-build.ts'
import { assertPortFree, StartError } from './start/port.ts'
import { createProgress, quiet } from './start/progress.ts'
import { addresses, demoSignIns, firstDemoTenant } from './start/sign-ins.ts'
import { isBuildFresh } from './start/stamp.ts'
import { runWrangler, startWrangler, wranglerConfig } from './start/wrangler.ts'

// `pnpm dev:worker`: the same app in workerd with D1, KV and R2, all of them local. Needs no account and no network.
const root = fileURLToPath(new URL('../../', import.meta.url))
const { values: flags } = parseArgs({ options: { 'api-only': { type: 'boolean', default: false } } })
const progress = createProgress(process.stdout)

/** Migrates D1 as a deployment would, then seeds through the same bindings that the worker gets. */
async function prepare(folder: string, isDemo: boolean): Promise<void> {
  progress.begin('Preparing the database')
  await runWrangler(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder])
  progress.begin(isDemo ? 'Filling the demonstration shops' : 'Filling in what the system ships')
  const proxy = await getPlatformProxy<Record<string, unknown>>({
    configPath: wranglerConfig,
    persist: { path: join(folder, 'v3') },
  })
  try {
    const { DB, FILES } = proxy.env as unknown as Bindings
    const store = makeStore('sqlite', d1(DB))
    if (isDemo) await seedDemo({ store, files: r2Files(FILES) }, Date.now())
    else await seedSystem(store, Date.now())
  } finally {
    await proxy.dispose()
  }
}

try {
  const { port, host, dataDir, seed } = readConfig(process.env)
  await assertPortFree(host, port)
  // The assets binding needs its folder, even an empty one.
  await mkdir(join(root, 'dist'), { recursive: true })
  if (!flags['api-only'] && !isBuildFresh(root, join(root, 'dist'))) {
    progress.begin('Building the console')
    await buildConsole(root)
  }
  const folder = resolve(dataDir, 'worker')
  await prepare(folder, seed === 'demo')
  progress.begin('Starting workerd')
  const worker = startWrangler([
    'dev',
    '--local',
    '--ip',
    host,
    '--port',
    String(port),
    '--persist-to',
    folder,
    '--show-interactive-dev-session=false',
  ])
  progress.end()
  const isDemo = seed === 'demo'
  const url = `http://${host}:${port}`
  const parts = [`MTC Console runs in workerd at ${url}`, addresses(url, isDemo ? firstDemoTenant : undefined)]
  if (isDemo) parts.push(demoSignIns(process.stdout))
  console.log(`\n${[...parts, quiet(process.stdout, 'Ctrl-C stops it.')].join('\n\n')}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => worker.kill('SIGTERM'))
  const [code] = await once(worker, 'exit')
  process.exit(code ?? 0)
} catch (error) {
  progress.fail()
  console.error(error instanceof ConfigError || error instanceof StartError ? error.message : error)
  process.exit(1)
}
