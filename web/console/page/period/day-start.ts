import { wallClock } from '@mtc/openapi/wall-clock'
import { momentAt } from '../../../ui/time-zone.ts'

const DAY_MS = 86_400_000

/**
 * The first moment of a day (YYYY-MM-DD) in a zone. Where the clock skips midnight, the first moment that the day has;
 * where it strikes midnight twice, the first.
 */
export const dayStart = (day: string, timeZone: string): Date =>
  new Date(momentAt(Date.parse(`${day}T00:00:00Z`), timeZone))

/** The day after another. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)

/** The day that it is in a zone. */
export const dayIn = (timeZone: string, moment: number): string =>
  new Date(wallClock(moment, timeZone)).toISOString().slice(0, 10)
