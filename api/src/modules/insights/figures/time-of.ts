import { type Interval, isInterval } from '@mtc/openapi/page'
import { type SQL, sql } from 'drizzle-orm'
import { type Day, dayOfText } from '../../../kit/time/calendar.ts'
import { type Clock, clockOver, dayIn } from '../../../kit/time/zone.ts'
import type { Asker } from '../asker.ts'
import { notValid } from '../problem.ts'
import { type Counted, isOfClock } from '../sources/source.ts'
import { courseBeside, courseOf, lengthOf, type TimeGroup } from '../time/course.ts'
import { counterpartOf, type Days, daysOf } from '../time/period.ts'
import type { InsightQuery } from './insight-query.ts'

/** The most groups of a course. */
const GROUPS_LIMIT = 2000
const FIRST_DAY = dayOfText('1900-01-01')
const LAST_DAY = dayOfText('2199-12-31')

/** The time that a query is about. */
export interface Asked {
  /** Undefined: all of it. */
  days: Days | undefined
  /** The groups of its course, or the one group that all of it is; undefined: whenever it was. */
  now: readonly TimeGroup[] | undefined
  /** The same of the time compared with; empty where there is none. */
  before: readonly TimeGroup[]
  isCourse: boolean
  /** Where clocks have to be known: what they showed at the moment of a row. */
  local: ((time: SQL) => SQL) | undefined
}

const wholly = (days: Days, clock: Clock): TimeGroup[] => [
  { key: '', label: '', from: clock.startOfDay(days.from), until: clock.startOfDay(days.until) },
]

/** The local time of a moment, in SQL: clocks were set a few times at most. */
const localTime =
  (clock: Clock, from: number, until: number) =>
  (time: SQL): SQL => {
    const stretches = clock.stretches.filter((stretch) => stretch.until > from && stretch.from < until)
    const last = stretches.pop()?.offset ?? 0
    if (stretches.length === 0) return sql`(${time} + ${sql.raw(String(last))})`
    const cases = stretches.map((stretch) =>
      sql
        .raw(` when `)
        .append(time)
        .append(sql.raw(` < ${stretch.until} then ${stretch.offset}`)),
    )
    return sql`(${time} + case${sql.join(cases)} else ${sql.raw(String(last))} end)`
  }

function bounded(days: Days): Days {
  if (days.until > LAST_DAY) throw notValid('/period', 'Time is counted up to the year 2199')
  return { from: Math.max(days.from, FIRST_DAY), until: days.until }
}

/** First and last moment that a source has rows of. */
export type ExtentOf = () => Promise<{ first: number; last: number } | undefined>

/** Works out the time that a query is about, in the time zone of the shop. */
export async function timeOf(
  { tenant: { timeZone }, now }: Asker,
  { period, groupBy, splitBy, compare, conditions }: InsightQuery,
  counted: Counted,
  extentOf: ExtentOf,
): Promise<Asked> {
  const none: Asked = { days: undefined, now: undefined, before: [], isCourse: false, local: undefined }
  if (!counted.time) return none
  const needsClock = [groupBy, splitBy, ...conditions.map(({ field }) => field)].some((name) =>
    isOfClock(counted, name),
  )
  const isCourse = isInterval(groupBy)
  const today: Day = dayIn(timeZone, now)
  const asked = daysOf(period, today)
  if (!asked && !isCourse && !needsClock) return none
  const extent = asked ? undefined : await extentOf()
  const days = bounded(
    asked ?? {
      from: extent ? dayIn(timeZone, extent.first) : today,
      until: Math.max(extent ? dayIn(timeZone, extent.last) : today, today) + 1,
    },
  )
  if (isCourse) checkLength(groupBy, days)
  const counterpart =
    compare === 'none' || period.kind === 'all' ? undefined : counterpartOf(compare, period, days, groupBy === 'week')
  const clock = clockOf(timeZone, days)
  const beforeDays = counterpart && { from: counterpart(days.from), until: counterpart(days.until) }
  const otherClock = beforeDays && clockOf(timeZone, beforeDays)
  const groups = isCourse ? courseOf(groupBy, days, clock) : asked ? wholly(days, clock) : undefined
  const before =
    !counterpart || !otherClock || !beforeDays
      ? []
      : isCourse
        ? courseBeside(groupBy, days, clock, counterpart, otherClock)
        : wholly(beforeDays, otherClock)
  const from = clock.startOfDay(Math.min(days.from, beforeDays?.from ?? days.from))
  return {
    days: asked && days,
    now: groups,
    before,
    isCourse,
    local: needsClock ? localTime(clock, from, clock.startOfDay(days.until)) : undefined,
  }

  function clockOf(zone: string, { from, until }: Days): Clock {
    const first = Math.min(from, needsClock && counterpart ? counterpart(days.from) : from)
    return clockOver(zone, first * 86_400_000, until * 86_400_000)
  }
}

function checkLength(interval: Interval, days: Days): void {
  const length = lengthOf(interval, days)
  if (length > GROUPS_LIMIT)
    throw notValid(
      '/groupBy',
      `By ${interval} this time has about ${length} groups, and at most ${GROUPS_LIMIT} are answered: choose a longer interval or a shorter time`,
    )
}
