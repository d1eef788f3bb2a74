import type { Interval } from '@mtc/openapi/page'
import { iso } from '../../../kit/iso.ts'
import { DAY_MS, type Day, startOfUnit, textOfDay, unitsAfter, weekOf } from '../../../kit/time/calendar.ts'
import type { Clock } from '../../../kit/time/zone.ts'
import type { Days } from './period.ts'

/** A group of time: from its first moment up to and without `until`. */
export interface TimeGroup {
  key: string
  label: string
  from: number
  until: number
}
interface DayGroup extends TimeGroup {
  days: Days
}

const HOUR_MS = 3_600_000

const LABELS: Readonly<Record<Exclude<Interval, 'hour'>, (start: Day) => string>> = {
  day: textOfDay,
  week: (start) => {
    const { week, year } = weekOf(start)
    return `${year}-W${String(week).padStart(2, '0')}`
  },
  month: (start) => textOfDay(start).slice(0, 7),
  quarter: (start) => `${textOfDay(start).slice(0, 4)}-Q${Math.ceil(Number(textOfDay(start).slice(5, 7)) / 3)}`,
  year: (start) => textOfDay(start).slice(0, 4),
}

/** About how many groups a course would have: to be asked before it is made. */
export function lengthOf(interval: Interval, { from, until }: Days): number {
  const days = { hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 91, year: 365 }[interval]
  return Math.ceil((until - from) / days)
}

function dayGroups(interval: Exclude<Interval, 'hour'>, { from, until }: Days, clock: Clock): DayGroup[] {
  const groups: DayGroup[] = []
  for (let start = startOfUnit(interval, from); start < until; start = unitsAfter(interval, start, 1)) {
    const days = { from: Math.max(start, from), until: Math.min(unitsAfter(interval, start, 1), until) }
    const group = { from: clock.startOfDay(days.from), until: clock.startOfDay(days.until) }
    // A day that clocks have skipped has never been.
    if (group.from < group.until) groups.push({ key: textOfDay(start), label: LABELS[interval](start), days, ...group })
  }
  return groups
}

interface HourGroup extends TimeGroup {
  /** What clocks showed when it began, and how often they had shown that hour of the day before. */
  hour: number
  nth: number
}

/** The hours of a day as clocks show them: an hour that comes twice is two, one that is cut short is a short one. */
function hoursOf(day: Day, clock: Clock): HourGroup[] {
  const [start, end] = [clock.startOfDay(day), clock.startOfDay(day + 1)]
  const begins: { at: number; local: number }[] = []
  for (const { from, until, offset } of clock.stretches) {
    const last = Math.min(until, end)
    for (let at = Math.max(from, start); at < last; at = (Math.floor((at + offset) / HOUR_MS) + 1) * HOUR_MS - offset)
      begins.push({ at, local: at + offset })
  }
  return begins.map(({ at, local }, i) => {
    const hour = Math.floor(local / HOUR_MS)
    const nth = begins.slice(0, i).filter((before) => Math.floor(before.local / HOUR_MS) === hour).length
    const label = new Date(local).toISOString().slice(0, 16).replace('T', ' ')
    return { key: iso(at), label, from: at, until: begins[i + 1]?.at ?? end, hour: hour - day * 24, nth }
  })
}

const each = <T>({ from, until }: Days, of: (day: Day) => T[]): T[] =>
  Array.from({ length: until - from }, (_, i) => of(from + i)).flat()

/** The groups of time of some days, in order, none left out. The first and last end with the days. */
export const courseOf = (interval: Interval, days: Days, clock: Clock): TimeGroup[] =>
  interval === 'hour' ? each(days, (day) => hoursOf(day, clock)) : dayGroups(interval, days, clock)

/**
 * The groups that a course is held against, one for each, in the same order. What has no counterpart, 29 February or an
 * hour that clocks have skipped, stands beside a group of no length.
 */
export function courseBeside(
  interval: Interval,
  days: Days,
  clock: Clock,
  counterpart: (day: Day) => Day,
  other: Clock,
): TimeGroup[] {
  if (interval === 'hour')
    return each(days, (day) => {
      const beside = counterpart(day) < counterpart(day + 1) ? hoursOf(counterpart(day), other) : []
      const none = other.startOfDay(counterpart(day))
      return hoursOf(day, clock).map(
        ({ hour, nth }) =>
          beside.find((group) => group.hour === hour && group.nth === nth) ?? {
            key: iso(none),
            label: new Date(counterpart(day) * DAY_MS + hour * HOUR_MS).toISOString().slice(0, 16).replace('T', ' '),
            from: none,
            until: none,
          },
      )
    })
  return dayGroups(interval, days, clock).map((group) => {
    const from = counterpart(group.days.from)
    const until = counterpart(group.days.until)
    // A day is held against a day, although the month may be longer.
    const end = interval === 'day' ? Math.min(until, from + 1) : until
    return {
      key: textOfDay(from),
      label: interval === 'day' ? textOfDay(from) : `${textOfDay(from)} – ${textOfDay(Math.max(from, end - 1))}`,
      from: other.startOfDay(from),
      until: other.startOfDay(end),
    }
  })
}
