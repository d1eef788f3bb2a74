import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demoId } from '@mtc/openapi'
import { afterEach, expect, test, vi } from 'vitest'
import { nodeSqlite } from '../../db/engines/node-sqlite.ts'
import { makeStore } from '../../db/store.ts'
import { insertRow } from '../../kit/statements.ts'
import { inProcessRealtime } from '../../platform/in-process-realtime.ts'
import { figureWidget, pageInUse } from '../../testing/page-in-use.ts'
import { recording } from '../../testing/recording.ts'
import { NOW, startApi, type TestApi } from '../../testing/start-api.ts'
import { changesFor } from './changes.ts'
import { type Listener, listener } from './testing/listener.ts'

const open: Listener[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function listen({ app, call }: TestApi, role: string, { tenant = 'alpha', lastId = '' } = {}): Promise<Listener> {
  const body = { email: `${role}@${tenant}.test`, password: 'mtc-demo-password' }
  const cookie = (await call('POST', '/auth/sign-in', { body })).headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, ...(lastId ? { 'last-event-id': lastId } : {}) }
  const one = listener(await app.request(`/api/v1/${tenant}/events`, { headers }))
  open.push(one)
  return one
}
const brand = (name: string) => ({ body: { name, slug: name.toLowerCase(), description: '', sectorId: null } })
const makeBrand = async (api: TestApi, name: string, tenant = 'alpha') => {
  const { status, body } = await (await api.as('owner', tenant))('POST', `/${tenant}/admin/brands`, brand(name))
  expect(status, JSON.stringify(body)).toBe(201)
  return body.data.id as string
}

test('a change is told to those who may read the row, with the figures that it changes', async () => {
  const api = await startApi()
  const heard = await listen(api, 'viewer')
  const id = await makeBrand(api, 'Lark')
  expect(await heard.next()).toEqual({
    event: 'changed',
    data: { topic: 'brand.created', resource: 'brands', id, sources: ['products', 'order-items'] },
  })
})

test('nobody hears of another shop, nor of rows that they may not read', async () => {
  const api = await startApi()
  const [elsewhere, owner, viewer] = await Promise.all([
    listen(api, 'owner', { tenant: 'beta' }),
    listen(api, 'owner'),
    listen(api, 'viewer'),
  ])
  await makeBrand(api, 'Lark')
  await owner.next()
  const foreign = await makeBrand(api, 'Wren', 'beta')
  expect((await elsewhere.next())?.data.id).toBe(foreign)
  expect((await viewer.next())?.data.resource).toBe('brands')
})

test('of what somebody may not read they hear only that figures have changed, if they may ask for those', () => {
  const event = (topic: string, id: string) => ({ id, topic, payload: { id }, createdAt: 1 })
  const events = [event('order.updated', 'o1'), event('product.created', 'p1'), event('something.else', 'x')]
  const as = (...granted: string[]) => changesFor(events, (permission) => granted.includes(permission))
  expect(as()).toEqual([])
  expect(as('products:read')).toEqual([{ topic: 'product.created', resource: 'products', id: 'p1' }])
  expect(as('insights:read')).toEqual([{ sources: ['orders', 'order-items', 'products'] }])
  expect(as('insights:read', 'audit-log:read', 'orders:read')).toEqual([
    { topic: 'order.updated', resource: 'orders', id: 'o1', sources: ['activity', 'orders', 'order-items'] },
    { sources: ['activity', 'products', 'order-items'] },
  ])
})

test('whoever looks at pages and may not read what they are made of hears that some page has changed, no more', () => {
  const events = ['page.published', 'theme.updated'].map((topic, i) => ({
    id: `e${i}`,
    topic,
    payload: { id: `t${i}` },
    createdAt: i,
  }))
  const as = (...granted: string[]) => changesFor(events, (permission) => granted.includes(permission))
  expect(as()).toEqual([])
  expect(as('pages:read')).toEqual([{ resource: 'pages' }])
  expect(as('pages:read', 'ui:read').map(({ topic, id }) => [topic, id])).toEqual([
    ['page.published', 't0'],
    ['theme.updated', 't1'],
  ])
})

test('a viewer is told when a page is published, and has its new title then', async () => {
  const api = await startApi()
  const page = await pageInUse(await api.as('owner'), [figureWidget()])
  const { page: address } = await page.read()
  const viewer = await api.as('viewer')
  const seen = () => viewer('GET', `/alpha/pages/${address}`)
  const before = await seen()
  const heard = await listen(api, 'viewer')
  expect((await page.publish(() => ({ name: 'Takings' }))).status).toBe(200)
  expect(await heard.next()).toEqual({ event: 'changed', data: { resource: 'pages' } })
  const after = await seen()
  expect([before.body.data.name, after.body.data.name]).toEqual([expect.not.stringMatching('Takings'), 'Takings'])
})

test('many changes of a kind are told as one, and changes of one row as its last', () => {
  const events = Array.from({ length: 30 }, (_, i) => ({
    id: `e${i}`,
    topic: 'brand.updated',
    payload: { id: `b${i}` },
    createdAt: i,
  }))
  const may = (permission: string) => permission === 'brands:read'
  expect(changesFor(events, may)).toEqual([{ topic: 'brand.updated', resource: 'brands' }])
  const twice = [...events.slice(0, 2), { id: 'last', topic: 'brand.deleted', payload: { id: 'b0' }, createdAt: 99 }]
  expect(changesFor(twice, may).map(({ topic, id }) => [topic, id])).toEqual([
    ['brand.deleted', 'b0'],
    ['brand.updated', 'b1'],
  ])
})

test('whoever comes again with the last id hears what was missed', async () => {
  const api = await startApi()
  const first = await listen(api, 'owner')
  await makeBrand(api, 'Lark')
  await first.next()
  const lastId = first.lastId() ?? ''
  await first.close()
  api.pass(1000)
  const missed = await makeBrand(api, 'Wren')
  const again = await listen(api, 'owner', { lastId })
  expect((await again.next())?.data.id).toBe(missed)
})

test('a stream says at once from where on it is, and what was too long ago is not told', async () => {
  const api = await startApi()
  const heard = await listen(api, 'owner')
  await makeBrand(api, 'Lark')
  await heard.next()
  const late = await listen(api, 'owner', { lastId: `${NOW - 2 * 3_600_000}-${demoId('alpha', 'event')}` })
  expect(await late.next()).toEqual({ event: 'missed', data: {} })
})

test('what another process commits is found by looking', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mtc-events-'))
  try {
    const file = path.join(folder, 'both.sqlite')
    const here = await startApi({
      store: makeStore('sqlite', nodeSqlite(file)),
      realtime: { ...inProcessRealtime(), lookEveryMs: 20 },
    })
    const heard = await listen(here, 'owner')
    const there = makeStore('sqlite', nodeSqlite(file))
    const event = {
      id: demoId('alpha', 'event'),
      tenantId: demoId('alpha', 'tenant'),
      topic: 'order.created',
      createdAt: NOW - 3000,
    }
    await there.commit([insertRow(there, there.t.outbox, { ...event, payload: { id: demoId('alpha', 'order') } })])
    expect((await heard.next())?.data).toMatchObject({ topic: 'order.created', resource: 'orders' })
    await heard.close()
    await Promise.all([here.store.close(), there.close()])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  ['all listeners of a shop share one reader', true, 1],
  ['where requests may not wait for one another, each listener has a reader of its own', false, 3],
])('%s, gone with the last of them', async (_, requestsMayWait, readers) => {
  const engine = recording(nodeSqlite(':memory:'))
  const wakes = new Set<() => void>()
  const realtime = inProcessRealtime()
  const api = await startApi({
    store: makeStore('sqlite', engine),
    requestsMayWait,
    realtime: {
      ...realtime,
      lookEveryMs: 10,
      hear: (tenantId, wake) => {
        wakes.add(wake)
        const hush = realtime.hear(tenantId, wake)
        return () => {
          wakes.delete(wake)
          hush()
        }
      },
    },
  })
  const all = await Promise.all(['owner', 'viewer', 'designer'].map((role) => listen(api, role)))
  expect(wakes.size).toBe(readers)
  const looks = () => engine.take().filter(({ sql }) => sql.includes('from "outbox"')).length
  await vi.waitFor(() => expect(looks()).toBeGreaterThan(0))
  await Promise.all(all.map((one) => one.close()))
  expect(wakes.size).toBe(0)
})

test('when the process ends, streams end', async () => {
  const realtime = inProcessRealtime()
  const api = await startApi({ realtime })
  const heard = await listen(api, 'owner')
  realtime.end()
  expect(await heard.next()).toBeUndefined()
  expect(await (await listen(api, 'owner')).next()).toBeUndefined()
})

test('nobody listens without signing in', async () => {
  const { app } = await startApi()
  expect((await app.request('/api/v1/alpha/events')).status).toBe(401)
})
