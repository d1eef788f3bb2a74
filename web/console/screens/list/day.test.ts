import { expect, it } from 'vitest'
import { boundOf, dayOf } from './day.ts'

const zone = 'Europe/Amsterdam'

it.each([
  ['2026-01-01', '2025-12-31T23:00:00.000Z', '2026-01-01T22:59:59.999Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
])('%s in the shop goes from %s until %s', (day, from, until) => {
  expect([false, true].map((isEnd) => boundOf(day, isEnd, zone))).toEqual([from, until])
  expect([from, until].map((bound) => dayOf(bound, zone))).toEqual([day, day])
})

it.each(['', '2026-13-40', 'soon'])('“%s” is no day', (text) => {
  expect(boundOf(text, false, zone)).toBeUndefined()
  expect(dayOf(text, zone)).toBeUndefined()
})
