import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BENCH_TENANT, seedBench } from '@mtc/api/bench'
import { readConfig } from '@mtc/api/config'
import { measureBuild } from '../runner/sizes.ts'
import { answering } from '../tools/answering.ts'
import { freePort } from '../tools/free-port.ts'
import { withPostgres } from '../tools/postgres.ts'
import { tether } from '../tools/tether.ts'
import { cases, PRODUCTS } from './cases.ts'
import { measureForms } from './forms/measure.ts'
import { type Measure, measure } from './measure.ts'
import { measurePage, type PageMeasure } from './pages/browser.ts'
import { measureServing } from './pages/server.ts'
import { startUpTimes } from './start-up.ts'
import { engineTable, formsTable, page, pagesTable, sizeTable, startUpTable, withSection } from './tables.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4)

interface Server {
  url: string
  pid: number
  stop(): Promise<void>
}

async function start(args: string[], env: NodeJS.ProcessEnv, ready: string): Promise<Server> {
  const port = await freePort()
  const server = tether({
    command: process.execPath,
    args: ['--import', './api/require-node.mjs', ...args],
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', SEED: 'none', ...env },
  })
  const url = `http://127.0.0.1:${port}`
  await answering(server, new URL(ready, url))
  return { url, pid: server.pid, stop: () => server.stop() }
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `owner@${BENCH_TENANT}.test`, password: 'mtc-demo-password' }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`The bench could not sign in: ${response.status} ${await response.text()}`)
  return cookie
}

export interface Row {
  name: string
  app: Measure
  bare: Measure
}

async function measureEngine(
  databaseUrl: string | undefined,
): Promise<{ constant: Measure; rows: Row[]; megabytes: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mtc-bench-'))
  const env = { DATA_DIR: dataDir, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) }
  try {
    const { tenantId, typeId } = await seedBench(readConfig({ ...env, SEED: 'none' }), PRODUCTS)
    const bare = await start(
      ['e2e/bench/bare.ts'],
      { ...env, TENANT_ID: tenantId, TYPE_ID: typeId, SCOPE: `${tenantId.replaceAll('-', '')}xproducts` },
      '/constant',
    )
    const app = await start(['api/src/start.ts', '--api-only'], env, '/api/v1/health/ready')
    try {
      const cookie = await signIn(app.url)
      const constant = await measure(bare.url, bare.pid, {}, () => ({ method: 'GET', path: '/constant' }), SECONDS)
      const rows: Row[] = []
      for (const one of cases) {
        console.error(`${databaseUrl ? 'PostgreSQL' : 'SQLite'}: ${one.name}`)
        rows.push({
          name: one.name,
          bare: await measure(bare.url, bare.pid, {}, (n) => one.bare(n), SECONDS),
          app: await measure(app.url, app.pid, { cookie }, (n) => one.app(n, typeId), SECONDS),
        })
      }
      return { constant, rows, megabytes: residentMegabytes(app.pid) }
    } finally {
      await Promise.all([bare.stop(), app.stop()])
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const residentMegabytes = (pid: number) =>
  process.platform === 'linux'
    ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    : 0

async function measurePages(): Promise<PageMeasure> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mtc-bench-'))
  try {
    const app = await start(['api/src/start.ts'], { DATA_DIR: dataDir, SEED: 'demo' }, '/api/v1/health/ready')
    try {
      return await measurePage(app.url)
    } finally {
      await app.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const book = join(root, 'docs/benchmarks.md')
const isWriting = process.argv.includes('--write')

async function measureAll(): Promise<string> {
  const parts: string[] = []
  parts.push(engineTable('node:sqlite', await measureEngine(undefined)))
  const postgres = await withPostgres()
  if (postgres) {
    try {
      parts.push(engineTable('PostgreSQL', await measureEngine(postgres.url)))
    } finally {
      await postgres.stop()
    }
  } else console.error('PostgreSQL was not found: its table is left out')
  parts.push(startUpTable(await startUpTimes(root)))
  parts.push(formsTable(await measureForms(root)))
  parts.push(pagesTable(await measurePages(), await measureServing()))
  parts.push(sizeTable(measureBuild(join(root, 'dist'))))
  return page(
    parts,
    `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, ${SECONDS} s a measure, 16 connections`,
  )
}

/** Parts that can be measured alone: `pnpm bench forms`, `pnpm bench pages`. The rest of the page is left as it is. */
const ALONE: Readonly<Record<string, () => Promise<string>>> = {
  forms: async () => formsTable(await measureForms(root)),
  pages: async () => pagesTable(await measurePages(), await measureServing()),
}

const asked = Object.entries(ALONE).filter(([name]) => process.argv.includes(name))
for (const [, measureAlone] of asked) {
  const section = await measureAlone()
  console.log(section)
  if (isWriting) writeFileSync(book, withSection(readFileSync(book, 'utf8'), section))
}
if (asked.length === 0) {
  const text = await measureAll()
  console.log(text)
  if (isWriting) writeFileSync(book, text)
}
