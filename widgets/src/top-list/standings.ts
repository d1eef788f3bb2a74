import type { InsightAnswer, Point } from '@mtc/openapi/page'
import { changeOf, seriesOf } from '../series.ts'

/** A place in the list. */
export interface Standing {
  point: Point
  /** Its part of the largest, for the bar: 0 to 1. */
  length: number
  /** Its part of the whole; undefined where parts of this measure do not add up to one. */
  share: number | undefined
  /** How much it changed, as a part of before; undefined where there was nothing to compare with. */
  change: number | undefined
}

/** The places in one currency; `null` for what is no money. */
export interface Standings {
  currency: string | null
  places: Standing[]
}

/** Measures whose groups add up to the whole. An order with two products is one order, but counts for both. */
const ADDITIVE: Readonly<Record<string, readonly string[]>> = {
  orders: ['count', 'revenue', 'items', 'discount', 'shipping', 'tax'],
  'order-items': ['quantity', 'revenue'],
  products: ['count'],
  activity: ['count'],
}

const isAdditive = ({ source, measure }: InsightAnswer): boolean =>
  Object.hasOwn(ADDITIVE, source) && ADDITIVE[source]?.includes(measure) === true

/** Groups in their order, largest first, per currency: each beside the largest, the whole, and itself before. */
export function standingsOf(
  answer: InsightAnswer,
  whole: InsightAnswer | undefined,
  mainCurrency: string,
): Standings[] {
  const before = new Map(answer.before.map((point) => [idOf(point), point.value]))
  const totals = new Map(whole?.points.map(({ currency, value }) => [currency, value]))
  return seriesOf(answer.points, mainCurrency).map(({ currency, points }) => {
    const sorted = points.toSorted((a, b) => sizeOf(b) - sizeOf(a))
    const largest = Math.max(0, sorted[0]?.value ?? 0)
    const total = isAdditive(answer) ? totals.get(currency) : undefined
    const places = sorted.map((point): Standing => {
      const value = point.value ?? 0
      return {
        point,
        length: largest > 0 ? Math.max(0, value) / largest : 0,
        // The whole is counted by itself: an order that came in between must not make more than all of it.
        share: total && total > 0 && value <= total ? value / total : undefined,
        change: changeOf(point.value, before.get(idOf(point))),
      }
    })
    return { currency, places }
  })
}

/** What has no value stands last. */
const sizeOf = ({ value }: Point): number => value ?? Number.NEGATIVE_INFINITY

const idOf = ({ key, currency }: Point): string => JSON.stringify([key, currency])
