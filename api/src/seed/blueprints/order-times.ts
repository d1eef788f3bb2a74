import type { OrderPlan } from './order-plans.ts'
import type { Random } from './random.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const DAYS = 90

/** The moments at which a plan's orders were placed: exactly as many as it says, oldest first, none after `now`. */
export function momentsOf(plan: OrderPlan, now: number, random: Random): number[] {
  const days = plan.onlyBursts ? burstDays(plan, now) : ordinaryDays(plan, now)
  return sharesOf(days, plan.count)
    .flatMap(({ from, until, count }) =>
      Array.from({ length: count }, () =>
        plan.onlyBursts ? rushAt(from, until, random) : hourIn(plan, from, until, random),
      ),
    )
    .sort((a, b) => a - b)
}

/** 0 is Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (moment: number): number => (Math.floor(moment / DAY_MS) + 4) % 7

interface OpenDay {
  /** Opening and closing time of that day, cut at the ends of the ninety days. */
  from: number
  until: number
  weight: number
}

function ordinaryDays(plan: OrderPlan, now: number): OpenDay[] {
  const start = now - DAYS * DAY_MS
  const firstMidnight = Math.floor(start / DAY_MS) * DAY_MS
  return Array.from({ length: DAYS + 1 }, (_, index): OpenDay => {
    const midnight = firstMidnight + index * DAY_MS
    const from = Math.max(start, midnight + plan.hours.from * HOUR_MS)
    const until = Math.min(now, midnight + plan.hours.to * HOUR_MS)
    const open = Math.max(0, until - from) / ((plan.hours.to - plan.hours.from) * HOUR_MS)
    const growth = 1 + (plan.growth - 1) * (index / DAYS)
    const burst = plan.bursts.find(({ daysAgo }) => DAYS - index === daysAgo)?.strength ?? 1
    return { from, until, weight: (plan.week[weekdayOf(midnight)] ?? 1) * growth * burst * open }
  }).filter(({ weight }) => weight > 0)
}

function burstDays(plan: OrderPlan, now: number): OpenDay[] {
  return plan.bursts.map(({ daysAgo, strength }) => {
    const midnight = Math.floor((now - daysAgo * DAY_MS) / DAY_MS) * DAY_MS
    return { from: midnight + plan.hours.from * HOUR_MS, until: midnight + DAY_MS, weight: strength }
  })
}

/** Whole numbers in proportion to the weights that add up to `total`. */
function sharesOf(days: readonly OpenDay[], total: number): (OpenDay & { count: number })[] {
  const sum = days.reduce((all, { weight }) => all + weight, 0)
  let before = 0
  let given = 0
  return days.map((day) => {
    before += day.weight
    const count = Math.round((before / sum) * total) - given
    given += count
    return { ...day, count }
  })
}

/** Around the busiest hour more than at the edges of the day. */
function hourIn(plan: OrderPlan, from: number, until: number, random: Random): number {
  const midnight = Math.floor(from / DAY_MS) * DAY_MS
  const spread = (random.next() + random.next() + random.next()) / 3
  const span = (plan.hours.to - plan.hours.from) * HOUR_MS
  const wanted = midnight + plan.hours.peak * HOUR_MS + (spread - 0.5) * span
  const moment = wanted > from && wanted < until ? wanted : from + random.next() * (until - from)
  return Math.floor(moment)
}

/** Most within minutes of the doors opening. */
function rushAt(from: number, until: number, random: Random): number {
  const wait = -Math.log(1 - random.next()) * 8 * 60_000
  return Math.floor(Math.min(from + wait, until - 1))
}
