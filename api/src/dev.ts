import { type ChildProcess, spawn } from 'node:child_process'
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
process.on('SIGINT', endAll)
process.on('SIGTERM', endAll)

const codes = await Promise.all(
  children.map(
    (child) =>
      new Promise<number>((resolve) => {
        child.once('exit', (code, signal) => {
          endAll()
          resolve(signal ? 0 : (code ?? 1))
        })
      }),
  ),
)
process.exit(Math.max(...codes))
