import { createContext, useContext } from 'react'

const formats = new Map<string, Intl.DateTimeFormat>()

// Making an Intl formatter costs more than a hundred uses of it.
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/** The clock of a zone at a moment, as if it were UTC. */
export function wallClock(moment: number, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

const DAY_MS = 86_400_000

/**
 * The moment at which the clock of a zone shows a time, given as if it were UTC. A time that the clock skips is as much
 * later as the clock jumps; of a time that it shows twice, the first.
 */
export function momentAt(wall: number, timeZone: string): number {
  // The zone is never further than a day from UTC, and its clock turns back at most once in that time.
  const guesses = [wall - DAY_MS, wall + DAY_MS].map((near) => wall - (wallClock(near, timeZone) - near))
  const found = guesses.filter((guess) => wallClock(guess, timeZone) === wall)
  return found.length > 0 ? Math.min(...found) : Math.max(...guesses)
}

const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const Zone = createContext<string | undefined>(undefined)

/** Around what belongs to a shop: its moments are told and entered by the shop's clock, wherever the reader is. */
export const TimeZoneProvider = Zone.Provider

/** The zone whose clock tells moments here: the shop's; the reader's own where there is no shop. */
export const useTimeZone = (): string => useContext(Zone) ?? readersZone()
