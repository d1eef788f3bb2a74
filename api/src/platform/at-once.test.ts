import { afterEach, expect, test, vi } from 'vitest'
import { atOnce } from './at-once.ts'

vi.useFakeTimers()
afterEach(() => vi.clearAllTimers())

test('what has to wait is come back to when it is due, and then no more', async () => {
  const waits: (number | undefined)[] = [1000, undefined]
  const run = vi.fn(async () => undefined)
  const jobs = atOnce(run, vi.fn(), async () => waits.shift())
  jobs.wake()
  await vi.advanceTimersByTimeAsync(999)
  expect(run).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(run).toHaveBeenCalledTimes(2)
})

test('work that fails altogether is told, and come back to as well', async () => {
  const waits: (number | undefined)[] = [60_000, undefined]
  const run = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('The database is full'))
  const fail = vi.fn()
  const jobs = atOnce(run, fail, async () => waits.shift())
  jobs.wake()
  await vi.advanceTimersByTimeAsync(61_000)
  expect(fail).toHaveBeenCalledTimes(1)
  expect(run).toHaveBeenCalledTimes(2)
})
