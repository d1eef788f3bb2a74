import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { answering } from './answering.ts'
import { freePort } from './free-port.ts'
import { type Tethered, tether } from './tether.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A server of ours under test, in a process of its own. */
export interface RunningServer {
  url: string
  pid: number
  /** Where it keeps its data; empty where it keeps none. */
  dataDir: string
  /** What it has printed so far. */
  output(): string
  stop(): Promise<void>
}

/** The product as `start` runs it, on a free port, with its data in a folder that goes when it stops. */
export const startProduct = (env: NodeJS.ProcessEnv = {}, flags: string[] = []) => startEntry('start', env, flags)

/** The same app in workerd as `dev:worker` runs it, with D1, KV and R2 in a folder that goes when it stops. */
export const startWorker = (flags: string[] = []) => startEntry('dev-worker', {}, flags)

async function startEntry(entry: string, env: NodeJS.ProcessEnv, flags: string[]): Promise<RunningServer> {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'mtc-data-'))
  const server = tether({
    command: process.execPath,
    args: ['--import', './api/require-node.mjs', `api/src/${entry}.ts`, ...flags],
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir, ...env },
  })
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  const running = await ready(server, `http://127.0.0.1:${port}`, '/api/v1/health/ready', remove)
  return { ...running, dataDir }
}

/** Brings a PostgreSQL up to date, as an operator does before starting. */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', './api/require-node.mjs', 'api/src/migrate.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
}

/** The console on mocks, as `dev:mock` serves it, on a free port. */
export async function startMockConsole(): Promise<RunningServer> {
  const port = await freePort()
  const vite = join(dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')
  const server = tether({
    command: process.execPath,
    args: [vite, '--mode', 'mock'],
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', WEB_PORT: String(port) },
  })
  return ready(server, `http://127.0.0.1:${port}`, '/', () => {})
}

async function ready(server: Tethered, url: string, path: string, remove: () => void): Promise<RunningServer> {
  const stop = async () => {
    await server.stop()
    remove()
  }
  try {
    await answering(server, new URL(path, url))
  } catch (error) {
    await stop()
    throw error
  }
  return { url, pid: server.pid, dataDir: '', output: server.output, stop }
}
