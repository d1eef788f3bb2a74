import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedDemo } from '@mtc/api/seed'
import {
  type Engine,
  makeStore,
  memoryCache,
  nodeSqlite,
  type Recording,
  recording,
  startApi,
  type TestApi,
} from '@mtc/api/testing'
import { LARGE_PAGE, makeLargePage } from './large-page.ts'

const TENANT = 'games'
const WARM_UP = 30
const TIMES = 150

export interface PageServing {
  name: string
  /** How many statements it takes, the session's aside. */
  statements: number
  kilobytes: number
  /** CPU time of one answer, and of the same statements with their rows as JSON and nothing else. */
  cpuMs: number
  bareCpuMs: number
}

/** CPU time of one run, user's and system's, in milliseconds. */
async function cpuOf(run: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < WARM_UP; n += 1) await run()
  const start = process.cpuUsage()
  for (let n = 0; n < TIMES; n += 1) await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / TIMES
}

type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>

async function ownerOf(api: TestApi): Promise<Call> {
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email: `owner@${TENANT}.test`, password: 'mtc-demo-password' })
  const answer = await api.app.request('/api/v1/auth/sign-in', { method: 'POST', headers: json, body })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (method, path, sent, headers) =>
    api.app.request(path, {
      method,
      headers: { cookie, ...(sent === undefined ? {} : json), ...headers },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    })
}

/** The statements of one answer once more, bare. */
const bare = (engine: Engine, asked: ReturnType<Recording['take']>) => () =>
  Promise.all(asked.map(async ({ sql, params }) => JSON.stringify(await engine.rows(sql, params))))

/** What a page of 200 widgets costs the server: to resolve, from the cache and without it, and to answer its data. */
export async function measureServing(): Promise<PageServing[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mtc-bench-'))
  const engine = recording(nodeSqlite(join(folder, 'mtc.sqlite')))
  try {
    const api = await startApi({
      store: makeStore('sqlite', engine),
      cache: memoryCache(),
      principalTtlMs: 3_600_000,
      checkAnswers: false,
    })
    await seedDemo({ store: api.store, files: api.platform.files }, api.platform.now())
    const call = await ownerOf(api)
    await makeLargePage(call, TENANT)
    const path = `/api/v1/${TENANT}/pages/${LARGE_PAGE}`
    const measured = async (name: string, answer: () => Promise<Response>): Promise<PageServing> => {
      await answer()
      engine.take()
      const bytes = (await (await answer()).arrayBuffer()).byteLength
      const asked = engine.take()
      const cpuMs = await cpuOf(async () => (await answer()).arrayBuffer())
      const bareCpuMs = await cpuOf(bare(engine, asked))
      return { name, statements: asked.length, kilobytes: bytes / 1024, cpuMs, bareCpuMs }
    }
    const etag = (await call('GET', path)).headers.get('etag') ?? ''
    const rows = [
      await measured('resolved, as it was kept', () => call('GET', path)),
      await measured('nothing has changed (304)', () => call('GET', path, undefined, { 'if-none-match': etag })),
      await measured('its data', () => call('POST', `${path}/data`, {})),
    ]
    const anew = () => {
      api.platform.cache = memoryCache()
      return call('GET', path)
    }
    return [await measured('resolved anew', anew), ...rows]
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
