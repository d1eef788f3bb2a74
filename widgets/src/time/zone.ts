import { wallClock } from '@mtc/openapi/wall-clock'

/** The day (YYYY-MM-DD) that a moment falls on by the clocks of a zone; undefined when it is no moment. */
export function dayIn(moment: string | number, timeZone: string): string | undefined {
  const time = typeof moment === 'number' ? moment : Date.parse(moment)
  if (Number.isNaN(time)) return undefined
  return new Date(wallClock(time, timeZone)).toISOString().slice(0, 10)
}
