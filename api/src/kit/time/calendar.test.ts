import { expect, test } from 'vitest'
import { dayOfText, monthsAfter, startOfUnit, textOfDay, unitsAfter, weekOf, wholeMonths } from './calendar.ts'

test.each([
  ['week', '2026-11-22', '2026-11-16'],
  ['week', '2026-11-16', '2026-11-16'],
  ['week', '1969-12-31', '1969-12-29'],
  ['month', '2026-11-21', '2026-11-01'],
  ['quarter', '2026-11-21', '2026-10-01'],
  ['year', '2026-11-21', '2026-01-01'],
] as const)('the %s of %s begins on %s', (unit, day, expected) => {
  expect(textOfDay(startOfUnit(unit, dayOfText(day)))).toBe(expected)
})

test('units after one another, over the ends of years', () => {
  expect(textOfDay(unitsAfter('month', dayOfText('2026-11-01'), 3))).toBe('2027-02-01')
  expect(textOfDay(unitsAfter('quarter', dayOfText('2026-01-01'), -1))).toBe('2025-10-01')
  expect(textOfDay(unitsAfter('week', dayOfText('2026-12-28'), 1))).toBe('2027-01-04')
})

test.each([
  ['2026-03-31', -1, '2026-03-01'],
  ['2026-03-28', -1, '2026-02-28'],
  ['2028-02-29', -12, '2027-03-01'],
  ['2027-02-28', 12, '2028-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(textOfDay(monthsAfter(dayOfText(day), months))).toBe(expected)
})

test.each([
  ['2027-01-01', 2026, 53],
  ['2026-01-01', 2026, 1],
  ['2024-12-30', 2025, 1],
  ['2026-11-21', 2026, 47],
])('%s lies in week %i-W%i', (day, year, week) => {
  expect(weekOf(dayOfText(day))).toEqual({ year, week })
})

test('whole months are told from other days', () => {
  expect(wholeMonths(dayOfText('2026-10-01'), dayOfText('2027-01-01'))).toBe(3)
  expect(wholeMonths(dayOfText('2026-10-02'), dayOfText('2027-01-01'))).toBeUndefined()
})
