import type { PeriodUnit } from '@mtc/openapi/page'

/** A day of the calendar (proleptic Gregorian), whatever the time zone: days since 1970-01-01. */
export type Day = number

export const DAY_MS = 86_400_000

export const dayOfText = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / DAY_MS
export const textOfDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

const partsOf = (day: Day) => {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() }
}
const dayAt = (year: number, month: number, date: number): Day => Date.UTC(year, month, date) / DAY_MS

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** The first day of the unit that a day lies in. Weeks begin on Monday (ISO 8601). */
export function startOfUnit(unit: PeriodUnit, day: Day): Day {
  if (unit === 'day') return day
  // The first day of 1970 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7)
  const { year, month } = partsOf(day)
  return dayAt(year, month - (month % MONTHS[unit]), 1)
}

/** The first day of the unit that comes so many units after the one that begins with a day. */
export function unitsAfter(unit: PeriodUnit, start: Day, count: number): Day {
  if (unit === 'day') return start + count
  if (unit === 'week') return start + 7 * count
  const { year, month } = partsOf(start)
  return dayAt(year, month + count * MONTHS[unit], 1)
}

/** The same day of another month; the first of the month after it, where that month has no such day. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  return Math.min(dayAt(year, month + months, date), dayAt(year, month + months + 1, 1))
}

/** How many months lie between two days, if both begin one. */
export function wholeMonths(from: Day, until: Day): number | undefined {
  const [a, b] = [partsOf(from), partsOf(until)]
  return a.date === 1 && b.date === 1 ? (b.year - a.year) * 12 + b.month - a.month : undefined
}

/** The number of a day's week and the year that the week belongs to (ISO 8601). */
export function weekOf(day: Day): { week: number; year: number } {
  const thursday = startOfUnit('week', day) + 3
  const { year } = partsOf(thursday)
  return { year, week: Math.floor((thursday - dayAt(year, 0, 1)) / 7) + 1 }
}
