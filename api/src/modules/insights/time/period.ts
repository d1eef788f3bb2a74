import type { Comparison, FixedPeriod } from '@mtc/openapi/page'
import { type Day, dayOfText, monthsAfter, startOfUnit, unitsAfter, wholeMonths } from '../../../kit/time/calendar.ts'

/** Whole days, from the first up to and without `until`. */
export interface Days {
  from: Day
  until: Day
}

/** The days of a period; undefined: all of them. */
export function daysOf(period: FixedPeriod, today: Day): Days | undefined {
  if (period.kind === 'all') return undefined
  if (period.kind === 'between') return { from: dayOfText(period.from), until: dayOfText(period.to) + 1 }
  const present = startOfUnit(period.unit, today)
  if (period.kind === 'this') return { from: present, until: today + 1 }
  if (period.kind === 'previous') return { from: unitsAfter(period.unit, present, -1), until: present }
  return { from: unitsAfter(period.unit, present, 1 - period.count), until: today + 1 }
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const
const WEEKS_OF_YEAR = 52

/**
 * The day that each day of a period is held against. Months and years against months and years, day by day: where the
 * other has no such day, it is the first one after. Weeks against weeks, so that weekdays stay beside each other.
 */
export function counterpartOf(
  compare: Exclude<Comparison, 'none'>,
  period: Exclude<FixedPeriod, { kind: 'all' }>,
  { from, until }: Days,
  isByWeek: boolean,
): (day: Day) => Day {
  const unit = period.kind === 'between' ? 'day' : period.unit
  if (compare === 'previous-year')
    return isByWeek || unit === 'week' ? (day) => day - 7 * WEEKS_OF_YEAR : (day) => monthsAfter(day, -12)
  const count = period.kind === 'last' ? period.count : 1
  if (unit === 'week') return (day) => day - 7 * count
  const months =
    period.kind === 'between' ? wholeMonths(from, until) : unit === 'day' ? undefined : MONTHS[unit] * count
  return months === undefined ? (day) => day - (until - from) : (day) => monthsAfter(day, -months)
}
