const formats = new Map<string, Intl.DateTimeFormat>()

/** The clock of a zone at a moment, as if it were UTC. */
function wallClock(moment: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  formats.set(timeZone, format)
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

const DAY_MS = 86_400_000

/**
 * The first moment of a day (YYYY-MM-DD) in a zone. Where the clock skips midnight, the first moment that the day has;
 * where it strikes midnight twice, the first.
 */
export function dayStart(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // The zone is never further than a day from UTC, and its clock turns back at most once in that time.
  const guesses = [midnight - DAY_MS, midnight + DAY_MS].map((near) => midnight - (wallClock(near, timeZone) - near))
  const found = guesses.filter((guess) => wallClock(guess, timeZone) === midnight)
  return new Date(found.length > 0 ? Math.min(...found) : Math.max(...guesses))
}

/** The day after another. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)

/** The day that it is in a zone. */
export const dayIn = (timeZone: string, moment: number): string =>
  new Date(wallClock(moment, timeZone)).toISOString().slice(0, 10)
