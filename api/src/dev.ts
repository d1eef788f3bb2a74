import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// `pnpm dev`: the API restarts when its sources change, the console reloads in place. Vite is the address to open.
const root = fileURLToPath(new URL('../../', import.meta.url))
const vite = join(dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')
const apiPort = process.env.API_PORT ?? process.env.PORT ?? '3000'
const env = { ...process.env, PORT: apiPort, API_PORT: apiPort }

const children = [run(['--watch', '--watch-preserve-output', 'api/src/start.ts', '--api-only']), run([vite])]

function run(args: string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
}

// A Ctrl-C reaches the children by itself, a SIGTERM does not: pass both on, and outlive them to keep the prompt back.
const endAll = () => {
  for (const child of children) child.kill('SIGTERM')
}
let isAsked = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isAsked = true
    endAll()
  })
}

const exits = children.map((child) => once(child, 'exit').finally(endAll))
const [firstCode] = await Promise.race(exits)
await Promise.all(exits)
process.exit(isAsked ? 0 : (firstCode ?? 1))
