import { expect, it } from 'vitest'
import { callAt, nextTick, timeLeft } from './time-left.ts'

const HOUR_MS = 3_600_000

it.each([
  [0, [0, 0, 0, 0]],
  [-5000, [0, 0, 0, 0]],
  [1, [0, 0, 0, 1]],
  [1000, [0, 0, 0, 1]],
  [59_001, [0, 0, 1, 0]],
  [25 * HOUR_MS + 61_000, [1, 1, 1, 1]],
])('%d ms are %j in days, hours, minutes and seconds', (ms, parts) => {
  expect(Object.values(timeLeft(ms))).toEqual(parts)
})

it.each([
  [10_000, 7_500, true, 8_000],
  [10_000, 8_000, true, 9_000],
  [10_000, 9_999, true, 10_000],
  [10_000, 10_000, true, undefined],
  [200_000, 10_000, false, 20_000],
  [200_000, 190_000, false, 200_000],
])('counting down to %d, at %d (seconds: %s), it looks again at %s', (until, now, countsSeconds, next) => {
  expect(nextTick(until, now, countsSeconds)).toBe(next)
})

it('calls out five times in all, however long it counts', () => {
  const calls = Array.from({ length: 200_000 }, (_, second) => callAt((190_000 - second) * 1000))
  const heard = calls.filter((call, index) => call !== calls[index - 1])
  expect(heard).toEqual([86_400_000, HOUR_MS, 600_000, 60_000, 0])
})
