import type { InsightAnswer, Point } from '@mtc/openapi/page'

/** The points of one currency; `null` for what is no money. Currencies are never added up. */
export interface Series {
  currency: string | null
  points: readonly Point[]
  /** What they come to; null where none of them has a value. */
  total: number | null
}

/**
 * The currencies of points, as all widgets order them: the shop's own first, then by size, whether it was taken or given
 * back; one null for what is no money.
 */
export function currenciesOf(points: readonly Point[], mainCurrency: string): (string | null)[] {
  const sizes = new Map<string | null, number>()
  for (const { currency, value } of points) sizes.set(currency, (sizes.get(currency) ?? 0) + Math.abs(value ?? 0))
  const rank = (currency: string | null) => (currency === mainCurrency ? 0 : 1)
  return [...sizes].sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1]).map(([currency]) => currency)
}

/** Points apart by currency. */
export function seriesOf(points: readonly Point[], mainCurrency: string): Series[] {
  const byCurrency = Map.groupBy(points, ({ currency }) => currency)
  return currenciesOf(points, mainCurrency).map((currency) => {
    const own = byCurrency.get(currency) ?? []
    return { currency, points: own, total: sumOf(own) }
  })
}

/** Nothing adds up to nothing: what has no value is not 0. */
const sumOf = (points: readonly Point[]): number | null =>
  points.reduce<number | null>((sum, { value }) => (value === null ? sum : (sum ?? 0) + value), null)

/** One number with the number of the time before, per currency. */
export interface Comparison {
  currency: string | null
  /** Null: there is none, such as an average of nothing. */
  value: number | null
  before: number | undefined
  /** How much it changed, as a part of before; undefined where there was nothing to compare with. */
  change: number | undefined
}

/** The whole of an ungrouped answer beside that of the time before, per currency. */
export function compare(answer: InsightAnswer, isCompared: boolean, mainCurrency: string): Comparison[] {
  const before = new Map(answer.before.map((point) => [point.currency, point.value]))
  return seriesOf(answer.points, mainCurrency).map(({ currency, total: value }) => {
    const known = before.has(currency) ? before.get(currency) : 0
    const past = isCompared ? (known ?? undefined) : undefined
    return { currency, value, before: past, change: changeOf(value, past) }
  })
}

/** How much a value changed, as a part of what it was before; undefined where one of them is missing, or that was 0. */
export const changeOf = (value: number | null, before: number | null | undefined): number | undefined =>
  value !== null && before ? (value - before) / Math.abs(before) : undefined
