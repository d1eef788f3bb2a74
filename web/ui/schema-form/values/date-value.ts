import { wallClock } from '@mtc/openapi/wall-clock'
import { momentAt } from '../../time-zone.ts'

/** An ISO time as a `datetime-local` input shows it: by the clock of a zone, to the minute. */
export function toLocalInput(iso: string, timeZone: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? '' : new Date(wallClock(time, timeZone)).toISOString().slice(0, 16)
}

/** What a `datetime-local` input holds as an RFC 3339 time in UTC; undefined while it is incomplete. */
export function fromLocalInput(text: string, timeZone: string): string | undefined {
  const wall = Date.parse(`${text}Z`)
  return /T\d\d:\d\d/.test(text) && !Number.isNaN(wall) ? new Date(momentAt(wall, timeZone)).toISOString() : undefined
}
