import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoId } from '@mtc/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { startServer } from './node.ts'

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

test('reads an address with as many ids as the filters of a list may name', async () => {
  const ids = Array.from({ length: 100 }, (_, i) => demoId('games', 'product', i + 1))
  const filters = ['id', 'productTypeId', 'brandId', 'categoryId'].flatMap((name) => ids.map((id) => `${name}=${id}`))
  const answer = await fetch(`${server.url}/api/v1/games/admin/products?${filters.join('&')}`)
  expect(answer.status).toBe(401)
})
