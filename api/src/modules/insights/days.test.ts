import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, monthOf, startOfDay, weekOf } from './days.ts'

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
])('%s begins in %s at %s', (day, zone, expected) => {
  const start = startOfDay(day, zone)
  expect(new Date(start).toISOString()).toBe(expected)
  expect(dayOf(start, zone)).toBe(day)
  expect(dayOf(start - 1, zone)).toBe(addDays(day, -1))
})

test('weeks begin on Monday, months on the first, and ranges hold both ends', () => {
  expect(weekOf('2026-11-22')).toBe('2026-11-16')
  expect(weekOf('2026-11-16')).toBe('2026-11-16')
  expect(monthOf('2026-11-21')).toBe('2026-11-01')
  expect(daysBetween('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
})
