import { wallClock } from '@mtc/openapi/wall-clock'
import { momentAt } from '../../../ui/time-zone.ts'

const DAY_MS = 86_400_000

/** The day by the clock of a zone that a moment falls on, as a date input writes it; undefined for what is no moment. */
export function dayOf(iso: string | undefined, timeZone: string): string | undefined {
  const time = Date.parse(iso ?? '')
  return Number.isNaN(time) ? undefined : new Date(wallClock(time, timeZone)).toISOString().slice(0, 10)
}

/** The first or the last moment of a day by the clock of a zone; undefined for what is no day. */
export function boundOf(day: string, isEnd: boolean, timeZone: string): string | undefined {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight)) return undefined
  return new Date(isEnd ? momentAt(midnight + DAY_MS, timeZone) - 1 : momentAt(midnight, timeZone)).toISOString()
}
