import { wallClock } from '@mtc/openapi/wall-clock'
import { LRUCache } from 'lru-cache'
import { DAY_MS, type Day } from './calendar.ts'

/** A stretch of time over which clocks are so far ahead of UTC, in milliseconds. */
export interface Stretch {
  from: number
  until: number
  offset: number
}

/** How far the clocks of a zone are ahead of UTC at a moment. Before standard time that could be an odd number of seconds. */
export const offsetAt = (timeZone: string, ms: number): number => wallClock(ms, timeZone) - Math.floor(ms / 1000) * 1000

/** Nowhere have clocks been changed twice within so many days and meant it. */
const STEP_MS = 3 * DAY_MS

/** The first moment with the later of two offsets, to the second. */
function changeBetween(timeZone: string, low: number, high: number, before: number): number {
  let [from, to] = [low, high]
  while (to - from > 1000) {
    const middle = from + Math.floor((to - from) / 2000) * 1000
    if (offsetAt(timeZone, middle) === before) from = middle
    else to = middle
  }
  return to
}

function stretchesOfYear(timeZone: string, year: number): Stretch[] {
  const [from, until] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  const found: Stretch[] = []
  let begun = from
  let offset = offsetAt(timeZone, from)
  for (let at = from; at < until; at += STEP_MS) {
    const next = Math.min(at + STEP_MS, until)
    const later = offsetAt(timeZone, next)
    if (later === offset) continue
    const change = changeBetween(timeZone, at, next, offset)
    found.push({ from: begun, until: change, offset })
    begun = change
    offset = later
  }
  return begun < until ? [...found, { from: begun, until, offset }] : found
}

const years = new LRUCache<string, Stretch[]>({ max: 2000 })
function stretchesIn(timeZone: string, year: number): Stretch[] {
  const key = `${timeZone} ${year}`
  const known = years.get(key)
  if (known) return known
  const made = stretchesOfYear(timeZone, year)
  years.set(key, made)
  return made
}

/** The clocks of a zone over some time: what the days between are, and when they begin. */
export interface Clock {
  /** In order, without gaps; more than was asked for at both ends. */
  stretches: readonly Stretch[]
  /**
   * The first moment of a day: not always midnight, and the same as that of the next day where clocks have skipped a
   * whole one.
   */
  startOfDay(day: Day): number
  /** What clocks show, as milliseconds since they showed 1970-01-01 00:00. */
  localOf(ms: number): number
}

/** The clocks of a zone from a moment to another. */
export function clockOver(timeZone: string, from: number, until: number): Clock {
  const stretches: Stretch[] = []
  const last = new Date(until + 3 * DAY_MS).getUTCFullYear()
  for (let year = new Date(from - 3 * DAY_MS).getUTCFullYear(); year <= last; year++)
    for (const next of stretchesIn(timeZone, year)) {
      const before = stretches.at(-1)
      if (before?.offset === next.offset) before.until = next.until
      else stretches.push({ ...next })
    }
  return {
    stretches,
    startOfDay(day) {
      const midnight = day * DAY_MS
      for (const { from, until, offset } of stretches)
        if (midnight - offset < until) return Math.max(midnight - offset, from)
      throw new RangeError(`The day ${day} lies beyond the time that this clock was made for`)
    },
    localOf(ms) {
      const stretch = stretches.find(({ until }) => ms < until) ?? stretches.at(-1)
      return ms + (stretch?.offset ?? 0)
    },
  }
}

/** The day that it is somewhere. */
export const dayIn = (timeZone: string, ms: number): Day => Math.floor((ms + offsetAt(timeZone, ms)) / DAY_MS)

/** ISO 8601 of a moment as clocks showed it somewhere, with their offset: `2026-11-21T13:00:00+01:00`. */
export function isoIn(timeZone: string, ms: number): string {
  const offset = offsetAt(timeZone, ms)
  const minutes = Math.abs(offset) / 60_000
  // Offsets of odd seconds, before standard time, cannot be written.
  if (!Number.isInteger(minutes)) return new Date(ms).toISOString()
  const pad = (n: number) => String(n).padStart(2, '0')
  const local = new Date(ms + offset).toISOString().replace(/(?:\.000)?Z$/, '')
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
