import type { FixedPeriod, PeriodUnit } from '@mtc/openapi/page'

const DAY_MS = 86_400_000
const MONTHS: Readonly<Record<Exclude<PeriodUnit, 'day' | 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

const textOf = (day: Date): string => day.toISOString().slice(0, 10)
const daysAfter = (day: Date, count: number): Date => new Date(day.getTime() + count * DAY_MS)

/** The first day of the unit that a day lies in, moved on by so many units. Weeks begin on Monday. */
function startOf(unit: PeriodUnit, day: Date, by: number): Date {
  if (unit === 'day') return daysAfter(day, by)
  if (unit === 'week') return daysAfter(day, 7 * by - ((day.getUTCDay() + 6) % 7))
  const months = MONTHS[unit]
  const month = Math.floor(day.getUTCMonth() / months) * months
  return new Date(Date.UTC(day.getUTCFullYear(), month + by * months, 1))
}

/** The first and the last day (YYYY-MM-DD) of a period, seen from a day; undefined of all time, which has none. */
export function daysOfPeriod(period: FixedPeriod, today: string): { from: string; to: string } | undefined {
  if (period.kind === 'all') return undefined
  if (period.kind === 'between') return { from: period.from, to: period.to }
  const day = new Date(`${today}T00:00:00Z`)
  if (period.kind === 'previous')
    return {
      from: textOf(startOf(period.unit, day, -1)),
      to: textOf(daysAfter(startOf(period.unit, day, 0), -1)),
    }
  return { from: textOf(startOf(period.unit, day, period.kind === 'this' ? 0 : 1 - period.count)), to: today }
}
