const DAY_MS = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format
}

/** The calendar day (YYYY-MM-DD) of a moment in a time zone. */
export const dayOf = (ms: number, timeZone: string): string => formatIn(timeZone).format(ms)

/** The day so many days after another. */
export const addDays = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY_MS).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): string[] => {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1
  return Array.from({ length: Math.max(count, 0) }, (_, i) => addDays(from, i))
}

/** The moment a calendar day begins in a time zone, daylight saving or not: the first quarter of an hour that belongs to it. */
export function startOfDay(day: string, timeZone: string): number {
  const QUARTER_MS = 15 * 60_000
  // No zone is further than 14 hours from UTC.
  let low = Date.parse(`${day}T00:00:00Z`) - 15 * 3_600_000
  let high = low + 30 * 3_600_000
  while (high - low > QUARTER_MS) {
    const middle = low + Math.floor((high - low) / 2 / QUARTER_MS) * QUARTER_MS
    if (dayOf(middle, timeZone) >= day) high = middle
    else low = middle
  }
  return high
}

/** Monday of a day's week (ISO 8601). */
export const weekOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`
