import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoId } from '@mtc/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { nodeSqlite } from './db/engines/node-sqlite.ts'
import { makeStore } from './db/store.ts'
import { startServer } from './node.ts'
import { DEMO_PASSWORD, seedMembers } from './seed/people.ts'

let folder: string
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtc-node-'))
  server = await startServer(
    readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, SEED: 'none', LOG_LEVEL: 'error' }),
  )
}, 60_000)
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

test('stopping lets what is under way finish, takes nothing new, and waits for no idle connection', async () => {
  const other = await mkdtemp(join(tmpdir(), 'mtc-stop-'))
  const { url, stop } = await startServer(readConfig({ PORT: '0', DATA_DIR: other, SEED: 'none', LOG_LEVEL: 'error' }))
  const agent = new Agent({ keepAlive: true })
  const body = JSON.stringify({ email: 'root@mtc.test', password: 'wrong-password' })
  const headers = { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' }
  const underWay = request(`${url}/api/v1/auth/sign-in`, { method: 'POST', headers, agent })
  const answer = once(underWay, 'response')
  underWay.flushHeaders()
  await once(underWay, 'continue')
  const stopped = stop()
  await expect(fetch(`${url}/api/v1/health/live`)).rejects.toThrow()
  underWay.end(body)
  const [response] = await answer
  expect(response.statusCode).toBe(401)
  response.resume()
  await stopped
  agent.destroy()
  await rm(other, { recursive: true })
}, 5000)

test('stopping ends the streams of events, which would else never be finished', async () => {
  const other = await mkdtemp(join(tmpdir(), 'mtc-streams-'))
  const { url, stop } = await startServer(readConfig({ PORT: '0', DATA_DIR: other, SEED: 'none', LOG_LEVEL: 'error' }))
  const store = makeStore('sqlite', nodeSqlite(join(other, 'mtc.sqlite')))
  const shop = { id: demoId('alpha', 'tenant'), slug: 'alpha' }
  const money = { currency: 'EUR', locale: 'en', timeZone: 'UTC' }
  await store.insertMany(store.t.tenants, [
    { ...shop, ...money, name: 'Alpha', settings: {}, branding: {}, createdAt: 1, updatedAt: 1 },
  ])
  await seedMembers(store, shop, 1)
  await store.close()
  const signIn = await fetch(`${url}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'owner@alpha.test', password: DEMO_PASSWORD }),
  })
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  await signIn.arrayBuffer()
  const stream = await fetch(`${url}/api/v1/alpha/events`, { headers: { cookie } })
  expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  const text = stream.text()
  await stop()
  expect(await text).toContain('retry: ')
  await rm(other, { recursive: true })
}, 10_000)

test('reads an address with as many ids as the filters of a list may name', async () => {
  const ids = Array.from({ length: 100 }, (_, i) => demoId('games', 'product', i + 1))
  const filters = ['id', 'productTypeId', 'brandId', 'categoryId'].flatMap((name) => ids.map((id) => `${name}=${id}`))
  const answer = await fetch(`${server.url}/api/v1/games/admin/products?${filters.join('&')}`)
  expect(answer.status).toBe(401)
})

test.each([
  ['an answer', '/api/v1/health/live', 200],
  ['a refusal', '/api/v1/games/admin/products', 401],
  ['an address that means nothing', '/api/v1/nothing', 404],
  ['a page that is no JSON', '/api/v1/docs', 200],
])('%s says who made it and how it may be used', async (_what, path, status) => {
  const answer = await fetch(`${server.url}${path}`)
  const { headers } = answer
  expect(answer.status).toBe(status)
  expect([headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual(['nosniff', 'DENY'])
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('an address of the API that means nothing is refused as the contract says', async () => {
  const answer = await fetch(`${server.url}/api/v1/nothing`)
  expect([answer.status, await answer.json()]).toMatchObject([404, { success: false, code: 'NOT_FOUND' }])
})
