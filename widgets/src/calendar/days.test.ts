import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayAfterKey, weekdayOf, weeksOf } from './days.ts'

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  // Where clocks change, days are still days.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %d days is %s', (day, count, then) => {
  expect(addDays(day, count)).toBe(then)
})

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %d months is %s', (day, count, then) => {
  expect(addMonths(day, count)).toBe(then)
})

describe('a month', () => {
  it.each([
    ['2026-11', 6, '2026-10-26'],
    ['2026-02', 5, '2026-01-26'],
    ['2027-02', 4, '2027-02-01'],
  ])('%s touches %d weeks from Monday, %s', (month, count, start) => {
    const weeks = weeksOf(month)
    expect([weeks.length, weeks[0]?.[0]]).toEqual([count, start])
    expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === 1)).toBe(true)
  })
})

it.each([
  ['ArrowRight', '2026-11-22'],
  ['ArrowLeft', '2026-11-20'],
  ['ArrowDown', '2026-11-28'],
  ['ArrowUp', '2026-11-14'],
  ['Home', '2026-11-16'],
  ['End', '2026-11-22'],
  ['PageDown', '2026-12-21'],
  ['PageUp', '2026-10-21'],
  ['a', undefined],
])('%s leads from 21 November 2026 to %s', (key, day) => {
  expect(dayAfterKey(key, '2026-11-21')).toBe(day)
})

it('follows the text where it runs from right to left', () => {
  expect(dayAfterKey('ArrowLeft', '2026-11-21', { isRightToLeft: true })).toBe('2026-11-22')
})
