import { expect, test } from 'vitest'
import { startApi } from '../testing/start-api.ts'
import { tidy } from './maintenance.ts'

const DAY_MS = 86_400_000

test('events are kept for a week after they were sent, or a month, and sessions until they end', async () => {
  const api = await startApi()
  const { store, platform } = api
  const { q, t } = store
  await api.as('owner')
  const event = (id: string, age: number, sentAge?: number) => ({
    id,
    tenantId: null,
    topic: 'product.updated',
    payload: {},
    createdAt: platform.now() - age * DAY_MS,
    sentAt: sentAge === undefined ? null : platform.now() - sentAge * DAY_MS,
  })
  await store.insertMany(t.outbox, [
    event('sent-new', 20, 6),
    event('sent-old', 20, 8),
    event('unsent-new', 29),
    event('unsent-old', 31),
  ])
  const left = async () => {
    await tidy(platform)
    const events = await q.select({ id: t.outbox.id }).from(t.outbox)
    const sessions = await q.select({ user: t.sessions.userId }).from(t.sessions)
    return [events.map(({ id }) => id).toSorted(), sessions.length]
  }
  expect(await left()).toEqual([['sent-new', 'unsent-new'], 1])
  api.pass(2 * DAY_MS)
  expect(await left()).toEqual([[], 0])
})
