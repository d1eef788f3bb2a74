import type { Query } from '@mtc/openapi'
import { productIdOf, storeIdOf, type TestOrder } from './orders.ts'

/**
 * Counts orders in the plainest way there is, one by one, with what the clocks on the wall said. Shares nothing with the
 * code that it is held against.
 */
type InsightQuery = Extract<Query, { kind: 'insight' }>
type Sums = Record<string, number>

const walls = new Map<string, Intl.DateTimeFormat>()
/** `2026-11-21 13:05:00`, where it is. */
function wall(zone: string, ms: number): string {
  const known = walls.get(zone)
  const format =
    known ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' })
  walls.set(zone, format)
  return format.format(ms)
}
const dateOf = (zone: string, ms: number) => wall(zone, ms).slice(0, 10)

/** Clocks have skipped whole days. */
const hasBeen = (zone: string, date: string) =>
  Array.from({ length: 50 }, (_, i) => Date.parse(`${date}T00:00:00Z`) + (i - 14) * 3_600_000).some(
    (ms) => dateOf(zone, ms) === date,
  )

/** Walks the calendar a day at a time. */
function step(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
const weekday = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay() || 7

/** Walks back to the first day of a week, month, quarter or year. */
function firstOf(unit: string, date: string): string {
  const isFirst: Record<string, (date: string) => boolean> = {
    day: () => true,
    week: (d) => weekday(d) === 1,
    month: (d) => d.endsWith('-01'),
    quarter: (d) => /-(?:01|04|07|10)-01$/.test(d),
    year: (d) => d.endsWith('-01-01'),
  }
  let at = date
  while (!isFirst[unit]?.(at)) at = step(at, -1)
  return at
}

function datesOf({ period }: InsightQuery, today: string): [string, string] | undefined {
  if (period.kind === 'all') return undefined
  if (period.kind === 'between') return [period.from, period.to]
  let from = firstOf(period.unit, today)
  if (period.kind === 'this') return [from, today]
  if (period.kind === 'previous') return [firstOf(period.unit, step(from, -1)), step(from, -1)]
  for (let i = 1; i < period.count; i++) from = firstOf(period.unit, step(from, -1))
  return [from, today]
}

/** Walks back minute by minute to where the hour on the wall began, or clocks were set. */
function hourOf(zone: string, ms: number): string {
  const label = (at: number) => wall(zone, at).slice(0, 13)
  const ahead = (at: number) => Date.parse(`${wall(zone, at).replace(' ', 'T')}Z`) - at
  let at = Math.floor(ms / 60_000) * 60_000
  while (label(at - 60_000) === label(ms) && ahead(at - 60_000) === ahead(at)) at -= 60_000
  return new Date(at).toISOString()
}

/** The day a year or some months before, of the same number; none where there is no such day. */
function monthsBefore(date: string, months: number): string | undefined {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const index = year * 12 + month - 1 - months
  const there = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}${date.slice(7)}`
  return step(there, 0) === there ? there : undefined
}

/** The day that a day is compared with. */
function besideOf({ period, compare }: InsightQuery, [from, to]: [string, string], date: string): string | undefined {
  if (period.kind === 'all') return undefined
  if (compare === 'previous-year')
    return period.kind !== 'between' && period.unit === 'week' ? step(date, -364) : monthsBefore(date, 12)
  const count = period.kind === 'last' ? period.count : 1
  if (period.kind !== 'between' && period.unit === 'week') return step(date, -7 * count)
  if (period.kind !== 'between' && period.unit !== 'day')
    return monthsBefore(date, count * (period.unit === 'month' ? 1 : period.unit === 'quarter' ? 3 : 12))
  let days = 1
  for (let at = from; at < to; at = step(at, 1)) days++
  return step(date, -days)
}

const KEPT = ['pending', 'paid', 'fulfilled']

interface Unit {
  order: TestOrder
  /** A line, or all of an order. */
  product?: number
  amount: number
  pieces: number
}
const unitsOf = (source: string, order: TestOrder): Unit[] =>
  source === 'order-items'
    ? order.items.map(({ product, quantity, unitPrice }) => ({
        order,
        product,
        amount: quantity * unitPrice,
        pieces: quantity,
      }))
    : [
        {
          order,
          amount: order.items.reduce((sum, i) => sum + i.quantity * i.unitPrice, 0),
          pieces: order.items.reduce((sum, i) => sum + i.quantity, 0),
        },
      ]

function keyOf(name: string, zone: string, tenant: string, unit: Unit, date: string): string {
  const { order, product } = unit
  if (name === 'hour') return hourOf(zone, order.placedAt)
  if (['day', 'week', 'month', 'quarter', 'year'].includes(name)) return firstOf(name, date)
  if (name === 'weekday') return String(weekday(dateOf(zone, order.placedAt)))
  if (name === 'hourOfDay') return wall(zone, order.placedAt).slice(11, 13)
  if (name === 'status') return order.status
  if (name === 'currency') return order.currency
  if (name === 'store') return storeIdOf(tenant, order.store)
  if (name === 'product') return productIdOf(tenant, product ?? 0)
  return ''
}

const isMoney = (measure: string) => measure === 'revenue' || measure === 'average'

/** Of nothing there is a sum, which is 0, and no average. */
export const nothingOf = (measure: string): 0 | null => (measure === 'average' ? null : 0)

/** What a query should be answered with: sums by `key split currency`, without those of nothing. */
export function naively(query: InsightQuery, orders: readonly TestOrder[], zone: string, tenant: string, now: number) {
  const range = datesOf(query, dateOf(zone, now))
  const { measure, source, groupBy, splitBy, conditions } = query
  const seesAll = groupBy === 'status' || splitBy === 'status' || conditions.some(({ field }) => field === 'status')
  const gather = (dateOfOrder: (order: TestOrder) => string | undefined): Sums => {
    const tallies: Record<
      string,
      { amount: number; pieces: number; rows: number; orders: Set<TestOrder>; people: Set<string> }
    > = {}
    for (const order of orders) {
      const date = dateOfOrder(order)
      if (date === undefined) continue
      if (isMoney(measure) && !seesAll && !KEPT.includes(order.status)) continue
      for (const unit of unitsOf(source, order)) {
        const isKept = conditions.every(
          ({ field, operator, values }) =>
            values.includes(keyOf(field, zone, tenant, unit, date)) === (operator === 'is'),
        )
        if (!isKept) continue
        const split = splitBy === 'none' ? null : keyOf(splitBy, zone, tenant, unit, date)
        const currency = isMoney(measure) ? order.currency : null
        const id = `${keyOf(groupBy, zone, tenant, unit, date)} ${split} ${currency}`
        const tally = tallies[id] ?? { amount: 0, pieces: 0, rows: 0, orders: new Set(), people: new Set() }
        tallies[id] = tally
        tally.amount += unit.amount
        tally.pieces += unit.pieces
        tally.rows++
        tally.orders.add(order)
        tally.people.add(order.customer ?? '')
      }
    }
    const value: Record<string, (tally: (typeof tallies)[string]) => number> = {
      count: ({ rows }) => rows,
      revenue: ({ amount }) => amount,
      average: ({ amount, rows }) => Math.round(amount / rows),
      items: ({ pieces }) => pieces,
      quantity: ({ pieces }) => pieces,
      customers: ({ people }) => people.size,
      orders: (tally) => tally.orders.size,
    }
    return Object.fromEntries(
      Object.entries(tallies)
        .map(([id, tally]) => [id, value[measure]?.(tally) ?? Number.NaN] as const)
        .filter(([, sum]) => sum !== nothingOf(measure)),
    )
  }
  const points = gather((order) => {
    const date = dateOf(zone, order.placedAt)
    return !range || (date >= range[0] && date <= range[1]) ? date : undefined
  })
  if (!range || query.compare === 'none') return { points, before: {} }
  // Every day of the period lends its date to the orders of the day that it is compared with.
  const lent = new Map<string, string>()
  for (let date = range[0]; date <= range[1]; date = step(date, 1)) {
    const beside = hasBeen(zone, date) ? besideOf(query, range, date) : undefined
    if (beside !== undefined) lent.set(beside, date)
  }
  return { points, before: gather((order) => lent.get(dateOf(zone, order.placedAt))) }
}
