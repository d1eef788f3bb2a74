import { expect, test } from 'vitest'
import { wallClock } from './wall-clock.ts'

test.each([
  ['UTC', '2026-11-21T09:30:15Z', '2026-11-21T09:30:15Z'],
  ['Europe/Amsterdam', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59Z'],
  ['Europe/Amsterdam', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00Z'],
  ['Asia/Kathmandu', '2026-11-21T18:15:00Z', '2026-11-22T00:00:00Z'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01T00:00:00Z'],
  ['America/Los_Angeles', '1969-12-31T23:59:59Z', '1969-12-31T15:59:59Z'],
])('the clocks of %s at %s show %s', (timeZone, moment, shown) => {
  expect(wallClock(Date.parse(moment), timeZone)).toBe(Date.parse(shown))
})
