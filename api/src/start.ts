import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from './config.ts'
import { startServer } from './node.ts'
import { buildConsole } from './start/console-build.ts'
import { assertPortFree, describeListenError, StartError } from './start/port.ts'
import { createProgress, quiet, seconds } from './start/progress.ts'
import { stopOnSignal } from './start/shutdown.ts'
import { addresses, demoSignIns, firstDemoTenant } from './start/sign-ins.ts'
import { isBuildFresh } from './start/stamp.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values: flags } = parseArgs({ options: { 'api-only': { type: 'boolean', default: false } } })
const progress = createProgress(process.stdout)

try {
  const config = readConfig(process.env)
  await assertPortFree(config.host, config.port)
  if (!flags['api-only'] && !isBuildFresh(root, join(root, 'dist'))) {
    progress.begin('Building the console')
    await buildConsole(root)
  }
  const server = await startServer(config, progress.begin).catch(async (error: unknown) => {
    throw await describeListenError(error, config.host, config.port)
  })
  progress.end()
  stopOnSignal(server.stop, console.log)
  announce(server.url, config.seed === 'demo')
} catch (error) {
  progress.fail()
  console.error(error instanceof ConfigError || error instanceof StartError ? error.message : error)
  process.exit(1)
}

function announce(url: string, isDemo: boolean): void {
  if (flags['api-only']) return
  const ready = `MTC Console is ready at ${url} ${quiet(process.stdout, `after ${seconds(performance.now())}`)}`
  const parts = [ready, addresses(url, isDemo ? firstDemoTenant : undefined)]
  if (isDemo) parts.push(demoSignIns(process.stdout))
  console.log(`\n${[...parts, quiet(process.stdout, 'Ctrl-C stops it.')].join('\n\n')}\n`)
}
