import { expect, test } from 'vitest'
import { isDay } from './calendar-day.ts'

test.each([
  ['2026-11-20', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-06-31', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['2027-01-01T00:00:00Z', false],
  ['', false],
])('%j is a day of the calendar: %s', (text, isSo) => {
  expect(isDay(text)).toBe(isSo)
})
