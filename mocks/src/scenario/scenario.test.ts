import { operations } from '@mtc/openapi'
import { expect, test } from 'vitest'
import { routeTable } from '../contract/route-table.ts'
import { play } from './play.ts'
import { CALM, formatScenario, parseScenario, type Scenario } from './scenario.ts'

test.each([
  ['', CALM, ''],
  ['latency:200', { ...CALM, latencyMs: 200 }, 'latency:200'],
  ['latency:200,fail:10', { ...CALM, latencyMs: 200, failPercent: 10 }, 'latency:200,fail:10'],
  ['fail:createBrand,fail:5', { ...CALM, failPercent: 5, failOperations: ['createBrand'] }, 'fail:5,fail:createBrand'],
  ['offline', { ...CALM, isOffline: true }, 'offline'],
  ['fail:400,latency:-3,storm', { ...CALM, failPercent: 100 }, 'fail:100'],
])('%j is read and written', (text, scenario, written) => {
  expect(parseScenario(text)).toEqual(scenario)
  expect(formatScenario(scenario)).toBe(written)
})

const waited: number[] = []
function player(scenario: Partial<Scenario>) {
  const find = routeTable(operations)
  const send = play({
    fetch: async () => new Response('through'),
    operationOf: ({ method, url }) => find(method, new URL(url).pathname),
    scenario: () => ({ ...CALM, ...scenario }),
    wait: async (ms) => void waited.push(ms),
    now: () => 0,
  })
  return (method: string, path: string) => send(new Request(`http://localhost/api/v1${path}`, { method }))
}

test('of ten requests at ten per cent the tenth fails, as the contract says failures look', async () => {
  const send = player({ failPercent: 10 })
  const answers = []
  for (let i = 0; i < 20; i++) answers.push(await send('GET', '/health'))
  expect(answers.flatMap(({ status }, at) => (status === 500 ? [at + 1] : []))).toEqual([10, 20])
  expect(await answers[9]?.json()).toMatchObject({ success: false, code: 'INTERNAL', statusCode: 500 })
  expect(answers[9]?.headers.get('x-mock')).toBe('scenario')
})

test('one operation fails and its neighbours do not', async () => {
  const send = player({ failOperations: ['createBrand'] })
  expect((await send('POST', '/games/admin/brands')).status).toBe(500)
  expect((await send('GET', '/games/admin/brands')).status).toBe(200)
})

test('latency is waited for, and offline nothing gets through', async () => {
  await player({ latencyMs: 200 })('GET', '/health')
  expect(waited).toEqual([200])
  expect((await player({ isOffline: true })('GET', '/health')).type).toBe('error')
})
