import { wallClock } from '@mtc/openapi/wall-clock'
import { createContext, useContext } from 'react'

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
