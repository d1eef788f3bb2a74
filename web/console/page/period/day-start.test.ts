import { expect, it } from 'vitest'
import { dayIn, dayStart, nextDay } from './day-start.ts'

it.each([
  ['2026-11-20', 'Europe/Amsterdam', '2026-11-19T23:00:00.000Z'],
  ['2026-07-01', 'Europe/Amsterdam', '2026-06-30T22:00:00.000Z'],
  ['2026-11-20', 'America/New_York', '2026-11-20T05:00:00.000Z'],
  ['2026-11-20', 'Asia/Kolkata', '2026-11-19T18:30:00.000Z'],
  ['2026-11-20', 'Pacific/Kiritimati', '2026-11-19T10:00:00.000Z'],
  ['2026-11-20', 'UTC', '2026-11-20T00:00:00.000Z'],
  // The days on which the clock is changed, and those after them.
  ['2026-03-29', 'Europe/Amsterdam', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Amsterdam', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Amsterdam', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Amsterdam', '2026-10-25T23:00:00.000Z'],
  // Here the clock goes from midnight to one.
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  // Here from one back to midnight.
  ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
])('%s begins in %s at %s', (day, timeZone, moment) => {
  expect(dayStart(day, timeZone).toISOString()).toBe(moment)
})

it('knows the day after', () => {
  expect([nextDay('2026-02-28'), nextDay('2028-02-28'), nextDay('2026-12-31')]).toEqual([
    '2026-03-01',
    '2028-02-29',
    '2027-01-01',
  ])
})

it('knows the day that it is somewhere', () => {
  const moment = Date.parse('2026-11-20T23:30:00Z')
  expect([dayIn('UTC', moment), dayIn('Asia/Tokyo', moment)]).toEqual(['2026-11-20', '2026-11-21'])
})
