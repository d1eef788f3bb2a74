import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartError } from './port.ts'

const api = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(dirname(createRequire(join(api, 'package.json')).resolve('wrangler/package.json')), 'bin/wrangler.js')
// Offline and quiet: nothing is asked, reported or updated.
const env = {
  ...process.env,
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_LOG: 'warn',
  NO_UPDATE_NOTIFIER: '1',
}

export const wranglerConfig = join(api, 'wrangler.jsonc')

/** Starts a wrangler command in api/, its output passed on. */
export const startWrangler = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [bin, ...args], { cwd: api, env, stdio: ['ignore', 'inherit', 'inherit'] })

/** Runs a wrangler command to its end; answers what it printed. Throws it when the command fails. */
export async function runWrangler(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: api, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new StartError(`wrangler ${args[0]} failed:\n\n${output.trim()}`)
  return output
}
