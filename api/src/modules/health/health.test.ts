import { expect, test } from 'vitest'
import { startApi } from '../../testing/start-api.ts'

test('readiness names the part that is down and answers 503, liveness goes on', async () => {
  const down = {
    get: async () => undefined,
    set: async () => undefined,
    check: () => Promise.reject(new Error('gone')),
  }
  const api = await startApi({ cache: down, log: () => undefined })
  for (const path of ['/health', '/health/ready', '/health/readiness']) {
    const { status, body } = await api.call('GET', path)
    expect(status).toBe(503)
    expect(body.errors).toMatchObject([{ field: 'cache' }])
  }
  expect((await api.call('GET', '/health/live')).status).toBe(200)
})

test('readiness tells each part with its latency', async () => {
  const { body } = await (await startApi()).call('GET', '/health/ready')
  expect(body.data.checks.map((one: { name: string }) => one.name)).toEqual(['database', 'cache', 'storage', 'queue'])
})
