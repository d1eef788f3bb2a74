import { expect, test } from 'vitest'
import { DAY_MS, dayOfText, textOfDay } from './calendar.ts'
import { clockOver, dayIn, isoIn, offsetAt } from './zone.ts'

const HOUR_MS = 3_600_000
const clockOf = (day: string, zone: string) => clockOver(zone, dayOfText(day) * DAY_MS, (dayOfText(day) + 1) * DAY_MS)

test.each([
  ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
  ['2026-11-21', 'Europe/Dublin', '2026-11-21T00:00:00.000Z'],
  ['2026-06-21', 'Europe/Berlin', '2026-06-20T22:00:00.000Z'],
  // The days on which daylight saving begins and ends.
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
  ['2026-01-01', 'Asia/Kolkata', '2025-12-31T18:30:00.000Z'],
  ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
  ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ['2026-01-01', 'Pacific/Niue', '2026-01-01T11:00:00.000Z'],
  // Half an hour of daylight saving.
  ['2026-04-06', 'Australia/Lord_Howe', '2026-04-05T13:30:00.000Z'],
  // Clocks went from 23:59 to 01:00: the day had no midnight.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  // And from 24:00 back to 23:00: it begins after the hour has come twice.
  ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
  // Nepal was 5:30 ahead until 1986.
  ['1985-12-31', 'Asia/Kathmandu', '1985-12-30T18:30:00.000Z'],
  ['1986-01-02', 'Asia/Kathmandu', '1986-01-01T18:15:00.000Z'],
  // Forty-four minutes and thirty seconds, until 1972.
  ['1971-06-01', 'Africa/Monrovia', '1971-06-01T00:44:30.000Z'],
])('%s begins in %s at %s', (day, zone, expected) => {
  const start = clockOf(day, zone).startOfDay(dayOfText(day))
  expect(new Date(start).toISOString()).toBe(expected)
  expect(textOfDay(dayIn(zone, start))).toBe(day)
  expect(textOfDay(dayIn(zone, start - 1))).toBe(textOfDay(dayOfText(day) - 1))
})

test('a day that clocks skipped begins and ends with the next', () => {
  const clock = clockOf('2011-12-30', 'Pacific/Apia')
  const [skipped, next] = [dayOfText('2011-12-30'), dayOfText('2011-12-31')]
  expect(clock.startOfDay(skipped)).toBe(clock.startOfDay(next))
  expect(new Date(clock.startOfDay(next)).toISOString()).toBe('2011-12-30T10:00:00.000Z')
})

test.each([
  ['2026-03-29', 'Europe/Amsterdam', 23],
  ['2026-10-25', 'Europe/Amsterdam', 25],
  ['2026-04-05', 'Australia/Lord_Howe', 24.5],
  ['2026-10-04', 'Australia/Lord_Howe', 23.5],
  ['2026-06-01', 'America/New_York', 24],
])('%s in %s has %s hours', (day, zone, hours) => {
  const clock = clockOf(day, zone)
  expect((clock.startOfDay(dayOfText(day) + 1) - clock.startOfDay(dayOfText(day))) / HOUR_MS).toBe(hours)
})

test('what clocks show is what they were set to then', () => {
  const clock = clockOver('Europe/Amsterdam', Date.UTC(2026, 1, 1), Date.UTC(2026, 11, 1))
  expect(clock.stretches.map(({ offset }) => offset / HOUR_MS)).toEqual([1, 2, 1])
  for (const at of [Date.UTC(2026, 1, 1), Date.UTC(2026, 6, 1), Date.UTC(2026, 10, 30)])
    expect(clock.localOf(at) - at).toBe(offsetAt('Europe/Amsterdam', at))
})

test.each([
  ['Europe/Amsterdam', '2026-11-21T12:00:00.000Z', '2026-11-21T13:00:00+01:00'],
  ['Europe/Amsterdam', '2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00+02:00'],
  ['Europe/Amsterdam', '2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00+01:00'],
  ['America/Sao_Paulo', '2026-11-21T12:00:00.250Z', '2026-11-21T09:00:00.250-03:00'],
  ['Asia/Kathmandu', '2026-11-21T12:00:00.000Z', '2026-11-21T17:45:00+05:45'],
  ['UTC', '2026-11-21T12:00:00.000Z', '2026-11-21T12:00:00+00:00'],
])('in %s clocks showed %s as %s', (zone, moment, expected) => {
  expect(isoIn(zone, Date.parse(moment))).toBe(expected)
  expect(Date.parse(expected)).toBe(Date.parse(moment))
})
