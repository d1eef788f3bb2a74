/** Days are `YYYY-MM-DD`, months `YYYY-MM`: of the calendar, of no zone. */
const DAY_MS = 86_400_000

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

export const monthOf = (day: string): string => day.slice(0, 7)

export const addDays = (day: string, count: number): string => dayOf(utc(day) + count * DAY_MS)

/** The same day of another month, or its last where it is shorter: a month after 31 January is the end of February. */
export function addMonths(day: string, count: number): string {
  const date = new Date(utc(day))
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date.getUTCDate(), last))
  return dayOf(first.getTime())
}

/** The day of the week; Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay() || 7

/** The Monday of a day's week: so weeks are counted wherever figures are grouped by them. */
const weekStart = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** The weeks that a month touches, whole: the days of its neighbours included. */
export function weeksOf(month: string): string[][] {
  const weeks: string[][] = []
  for (let start = weekStart(`${month}-01`); start < `${month}-32`; start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => addDays(start, place)))
  return weeks
}

/** Where a key leads from a day; undefined when it leads nowhere. */
export function dayAfterKey(
  key: string,
  day: string,
  { isRightToLeft = false }: { isRightToLeft?: boolean } = {},
): string | undefined {
  const forward = isRightToLeft ? -1 : 1
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward)
    case 'ArrowLeft':
      return addDays(day, -forward)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'Home':
      return weekStart(day)
    case 'End':
      return addDays(weekStart(day), 6)
    case 'PageDown':
      return addMonths(day, 1)
    case 'PageUp':
      return addMonths(day, -1)
    default:
      return undefined
  }
}
