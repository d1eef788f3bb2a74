import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { nodeSqlite } from '../../db/engines/node-sqlite.ts'
import { makeStore } from '../../db/store.ts'
import type { Cache } from '../../platform/port.ts'
import { seedSystem } from '../../seed/system.ts'
import { systemUi } from '../../seed/system-ui.ts'
import { beside, seenAtOnce, shopWithPage } from './testing/two-processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'mtc-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
let open: () => ReturnType<typeof nodeSqlite>
beforeEach(() => {
  const file = join(folder, `${++files}.sqlite`)
  open = () => nodeSqlite(file)
})

/** Shared by processes and slow to tell: whoever asks gets the first thing that was ever kept under a key. */
function laggingCache(): Cache {
  const kept = new Map<string, string>()
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => {
      if (!kept.has(key)) kept.set(key, value)
    },
    check: async () => undefined,
  }
}

test('a change in one process is seen by another at once, whatever it is of', () => seenAtOnce('sqlite', open))

describe('what is kept of pages', () => {
  test('may lag behind: nobody asks for what is old', async () => {
    const shop = await shopWithPage(makeStore('sqlite', open()))
    const { made, ids } = shop
    const cache = laggingCache()
    const [one, two] = [beside(shop, 'sqlite', open(), cache), beside(shop, 'sqlite', open(), cache)]
    for (const title of ['First', 'Second', 'Third']) {
      await made.change('widgets', ids.widget, { props: { title } })
      expect((await one.page('board')).text).toContain(title)
      const shared = await two.page('board')
      expect(shared.text).toContain(title)
      expect(shared.statements, 'the other process has resolved it').toBe(2)
    }
  })

  test('is never older than its key, even if a change comes between', async () => {
    const shop = await shopWithPage(makeStore('sqlite', open()))
    const { made, ids } = shop
    let change: (() => Promise<unknown>) | undefined
    const cache = laggingCache()
    const other = beside(shop, 'sqlite', open(), {
      ...cache,
      async get(key) {
        // The generation has been read, the rows have not.
        await change?.()
        change = undefined
        return cache.get(key)
      },
    })
    change = () => made.change('widgets', ids.widget, { props: { title: 'Between' } })
    expect((await other.page('board')).text).toContain('Between')
    expect((await other.page('board')).text).toContain('Between')
  })

  test('is dropped when the system ships other pages', async () => {
    const store = makeStore('sqlite', open())
    const shop = await shopWithPage(store)
    const other = beside(shop, 'sqlite', open())
    const before = await other.page('dashboard')
    const templates = systemUi.templates.map((template) => ({ ...template, name: `New ${template.name}` }))
    await seedSystem(store, shop.api.platform.now(), { ...systemUi, templates })
    expect((await other.page('dashboard')).etag).not.toBe(before.etag)
  })

  test('is resolved once for all who ask for it at the same time', async () => {
    const shop = await shopWithPage(makeStore('sqlite', open()))
    const other = beside(shop, 'sqlite', open())
    const { statements: alone } = await other.page('board')
    await shop.made.change('widgets', shop.ids.widget, { props: { title: 'Anew' } })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => other.page('board')))
    expect(answers.map(({ text }) => text.includes('Anew'))).toEqual([true, true, true, true, true])
    expect(answers.reduce((sum, { statements }) => sum + statements, 0)).toBe(alone + 4 * 2)
    const missing = await Promise.all([1, 2].map(() => other.page('nowhere')))
    expect(missing.map(({ status }) => status)).toEqual([404, 404])
  })

  test('is resolved by each for itself where no request may wait for another', async () => {
    const { api, ...shop } = await shopWithPage(makeStore('sqlite', open()))
    const platform = { ...api.platform, requestsMayWait: false }
    const other = beside({ ...shop, api: { ...api, platform } }, 'sqlite', open())
    const { statements: alone } = await other.page('board')
    await shop.made.change('widgets', shop.ids.widget, { props: { title: 'Anew' } })
    const answers = await Promise.all([1, 2, 3].map(() => other.page('board')))
    expect(answers.map(({ text }) => text.includes('Anew'))).toEqual([true, true, true])
    expect(answers.reduce((sum, { statements }) => sum + statements, 0)).toBe(3 * alone)
  })

  test('is for five minutes at most, under the tenant and the page', async () => {
    const shop = await shopWithPage(makeStore('sqlite', open()))
    const set: [key: string, ttlSeconds: number][] = []
    const cache: Cache = { ...laggingCache(), set: async (key, _, ttlSeconds) => void set.push([key, ttlSeconds]) }
    const other = beside(shop, 'sqlite', open(), cache)
    await other.page('board')
    expect(set).toEqual([[expect.stringMatching(/^page:\d+:[\w-]{36}:console:board:\d+:\d+$/), 300]])
    for (const query of ['isDraft=1', 'explain=1', 'explain=1&as=viewer']) await other.page(`board?${query}`)
    await other.page('nowhere')
    expect(set, 'drafts, explanations and what is not there are not kept').toHaveLength(1)
  })

  test('is not needed: a cache that fails is as good as empty', async () => {
    const shop = await shopWithPage(makeStore('sqlite', open()))
    const fail = async () => {
      throw new Error('No connection')
    }
    const errors: unknown[] = []
    const { platform } = shop.api
    const { log } = platform
    platform.log = (entry) => (entry.level === 'error' ? void errors.push(entry.error) : log(entry))
    const other = beside(shop, 'sqlite', open(), { get: fail, set: fail, check: fail })
    expect((await other.page('board')).status).toBe(200)
    expect(errors).toHaveLength(2)
  })
})
