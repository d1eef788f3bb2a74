export const UNITS = ['days', 'hours', 'minutes', 'seconds'] as const
export type TimeLeft = Readonly<Record<(typeof UNITS)[number], number>>

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** A length of time in whole units. A begun second counts: a countdown ends as it reaches 0, not a second later. */
export function timeLeft(ms: number): TimeLeft {
  const whole = Math.max(0, Math.ceil(ms / SECOND_MS) * SECOND_MS)
  return {
    days: Math.floor(whole / DAY_MS),
    hours: Math.floor((whole % DAY_MS) / HOUR_MS),
    minutes: Math.floor((whole % HOUR_MS) / MINUTE_MS),
    seconds: Math.floor((whole % MINUTE_MS) / SECOND_MS),
  }
}

/** When what is shown changes next: with the coming second, or minute, or never once the moment is there. */
export function nextTick(until: number, now: number, countsSeconds: boolean): number | undefined {
  const left = until - now
  if (left <= 0) return undefined
  const step = countsSeconds ? SECOND_MS : MINUTE_MS
  return until - (Math.ceil(left / step) - 1) * step
}

/** What is worth saying aloud; 0 is the moment itself. */
const CALLS_MS = [DAY_MS, HOUR_MS, 10 * MINUTE_MS, MINUTE_MS, 0]

/** The last call that the time left has passed; undefined while none has been. Changes five times at the most. */
export const callAt = (left: number): number | undefined => CALLS_MS.findLast((call) => left <= call)
