import type { FixedPeriod } from '@mtc/openapi/page'
import { expect, test } from 'vitest'
import { DAY_MS, dayOfText } from '../../../kit/time/calendar.ts'
import { clockOver } from '../../../kit/time/zone.ts'
import { courseBeside, courseOf, type TimeGroup } from './course.ts'
import { counterpartOf, daysOf } from './period.ts'

const HOUR_MS = 3_600_000
type Asked = Exclude<FixedPeriod, { kind: 'all' }>
const between = (from: string, to: string): Asked => ({ kind: 'between', from, to })

/** A course and the one beside it, on a day somewhere. */
function courses(
  interval: 'hour' | 'day' | 'week' | 'month',
  period: Asked,
  compare: 'previous-period' | 'previous-year',
  { today = '2026-11-21', zone = 'UTC' } = {},
) {
  const days = daysOf(period, dayOfText(today))
  if (!days) throw new Error('This period has no end')
  const clockOf = (from: number, until: number) => clockOver(zone, from * DAY_MS, until * DAY_MS)
  const clock = clockOf(days.from, days.until)
  const counterpart = counterpartOf(compare, period, days, interval === 'week')
  const other = clockOf(counterpart(days.from), counterpart(days.until))
  return { now: courseOf(interval, days, clock), before: courseBeside(interval, days, clock, counterpart, other) }
}
const lengths = (groups: readonly TimeGroup[]) => groups.map(({ key, from, until }) => [key, (until - from) / HOUR_MS])

test('a 29 February has no day beside it in a common year, and the days after it stay beside their own', () => {
  const { now, before } = courses('day', between('2028-02-28', '2028-03-01'), 'previous-year')
  expect(now.map(({ key }) => key)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
  expect(lengths(before)).toEqual([
    ['2027-02-28', 24],
    ['2027-03-01', 0],
    ['2027-03-01', 24],
  ])
})

test('beside a leap year its 29 February is left out day by day', () => {
  expect(lengths(courses('day', between('2029-02-28', '2029-03-01'), 'previous-year').before)).toEqual([
    ['2028-02-28', 24],
    ['2028-03-01', 24],
  ])
})

test('the days of a month stand beside those of the month before', () => {
  const { now, before } = courses('day', { kind: 'this', unit: 'month' }, 'previous-period', { today: '2027-03-31' })
  expect([now.length, before.length]).toEqual([31, 31])
  expect(lengths(before).slice(26)).toEqual([
    ['2027-02-27', 24],
    ['2027-02-28', 24],
    ['2027-03-01', 0],
    ['2027-03-01', 0],
    ['2027-03-01', 0],
  ])
})

test('whole months are compared with whole months, whoever chose their days', () => {
  const { before } = courses('month', between('2026-10-01', '2026-11-30'), 'previous-period')
  expect(before.map(({ from }) => new Date(from).toISOString().slice(0, 10))).toEqual(['2026-08-01', '2026-09-01'])
})

test('weeks stand beside weeks of the year before, from Monday on', () => {
  const { now, before } = courses('week', { kind: 'last', count: 2, unit: 'week' }, 'previous-year')
  expect(now.map(({ key, label }) => [key, label])).toEqual([
    ['2026-11-09', '2026-W46'],
    ['2026-11-16', '2026-W47'],
  ])
  expect(before.map(({ key }) => key)).toEqual(['2025-11-10', '2025-11-17'])
})

test('the hour that comes twice has one beside it and one that has not been', () => {
  const zone = 'Europe/Amsterdam'
  const { now, before } = courses('hour', between('2026-10-25', '2026-10-25'), 'previous-period', { zone })
  expect([now.length, before.length]).toEqual([25, 25])
  expect(now.slice(1, 5).map(({ label }) => label.slice(11))).toEqual(['01:00', '02:00', '02:00', '03:00'])
  expect(lengths(before).slice(1, 5)).toEqual([
    ['2026-10-23T23:00:00.000Z', 1],
    ['2026-10-24T00:00:00.000Z', 1],
    [expect.any(String), 0],
    ['2026-10-24T01:00:00.000Z', 1],
  ])
})

test('half an hour of daylight saving makes half an hour', () => {
  const zone = 'Australia/Lord_Howe'
  const { now } = courses('hour', between('2026-04-05', '2026-04-05'), 'previous-period', { zone })
  expect(now).toHaveLength(25)
  expect(now.filter(({ from, until }) => until - from === HOUR_MS / 2).map(({ label }) => label)).toEqual([
    '2026-04-05 01:30',
  ])
})

test('a day that clocks skipped is in no course', () => {
  const { now } = courses('day', between('2011-12-29', '2011-12-31'), 'previous-period', { zone: 'Pacific/Apia' })
  expect(now.map(({ key }) => key)).toEqual(['2011-12-29', '2011-12-31'])
})
