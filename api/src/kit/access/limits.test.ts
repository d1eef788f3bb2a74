import { beforeAll, expect, test, vi } from 'vitest'
import { rateLimiter } from '../../platform/node/limiter.ts'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { RATE_LIMITS } from './limits.ts'

// Passwords take their time to be verified, a busy machine's more.
vi.setConfig({ testTimeout: 30_000 })

let api: TestApi
let address = ''
beforeAll(async () => {
  api = await startApi({ limiter: rateLimiter(undefined), clientAddress: () => address })
})

const signIn = (password: string) =>
  api.call('POST', '/auth/sign-in', { body: { email: 'owner@alpha.test', password } })

test('passwords can be tried so often from one address, and then not even with the right one', async () => {
  address = '10.0.0.1'
  for (let i = 0; i < RATE_LIMITS.signIn; i++) expect((await signIn('wrong-password')).status).toBe(401)
  const { status, headers, body } = await signIn('mtc-demo-password')
  expect([status, body.code]).toEqual([429, 'RATE_LIMITED'])
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  address = '10.0.0.2'
  expect((await signIn('mtc-demo-password')).status).toBe(200)
})

test('every answer says what is left of the budget, and each person has one of their own', async () => {
  address = '10.0.0.3'
  const owner = await api.as('owner')
  const viewer = await api.as('viewer')
  const left = async (call: typeof owner) => {
    const { headers } = await call('GET', '/alpha/admin/brands')
    return ['ratelimit-limit', 'ratelimit-remaining'].map((name) => Number(headers.get(name)))
  }
  const { free } = RATE_LIMITS.reads
  expect(await left(owner)).toEqual([free, free - 1])
  expect(await left(owner)).toEqual([free, free - 2])
  expect(await left(viewer)).toEqual([free, free - 1])
})

test('writing has a smaller budget than reading, and nobody is refused before they are known', async () => {
  address = '10.0.0.4'
  const owner = await api.as('owner', 'beta')
  const answers = []
  for (let i = 0; i <= RATE_LIMITS.writes.free; i++)
    answers.push(await owner('POST', '/beta/admin/brands', { body: {} }))
  expect(answers.at(-2)?.status).toBe(400)
  expect(answers.at(-1)?.status).toBe(429)
  expect((await owner('GET', '/beta/admin/brands')).status).toBe(200)
  expect((await api.call('POST', '/beta/admin/brands', { body: {} })).status).toBe(401)
})
