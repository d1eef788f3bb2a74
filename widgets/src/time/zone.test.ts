import { expect, it } from 'vitest'
import { dayIn } from './zone.ts'

it.each([
  ['2026-11-20T23:30:00Z', 'Europe/Berlin', '2026-11-21'],
  ['2026-11-20T23:30:00Z', 'America/New_York', '2026-11-20'],
  // The night in which Berlin's clocks go back, and the one in which they go forward.
  ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
  ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
  ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
  ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
  ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
  ['2026-11-20T12:00:00Z', 'Pacific/Kiritimati', '2026-11-21'],
  ['2026-11-20T00:30:00Z', 'Asia/Kathmandu', '2026-11-20'],
])('%s falls, in %s, on %s', (moment, timeZone, day) => {
  expect(dayIn(moment, timeZone)).toBe(day)
})

it('knows no day of what is no moment', () => {
  expect(dayIn('soon', 'UTC')).toBeUndefined()
})
