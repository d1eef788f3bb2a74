import type { InsightAnswer, Point } from '@mtc/openapi/page'

/** The points of one currency; `null` for what is no money. Currencies are never added up. */
export interface Series {
  currency: string | null
  points: readonly Point[]
  /** What they come to: only to tell which currency is the largest. */
  total: number
}

/** Points apart by currency: the shop's own first, then by size. */
export function seriesOf(points: readonly Point[], mainCurrency: string): Series[] {
  const groups = Map.groupBy(points, (point) => point.currency)
  const all = [...groups].map(([currency, own]) => ({
    currency,
    points: own,
    total: own.reduce((sum, { value }) => sum + value, 0),
  }))
  const rank = ({ currency }: Series) => (currency === mainCurrency ? 0 : 1)
  return all.sort((a, b) => rank(a) - rank(b) || b.total - a.total)
}

/** One number with the number of the time before, per currency. */
export interface Comparison {
  currency: string | null
  value: number
  before: number | undefined
  /** How much it changed, as a part of before; undefined where there was nothing to compare with. */
  change: number | undefined
}

/** The whole of an ungrouped answer beside that of the time before, per currency. */
export function compare(answer: InsightAnswer, isCompared: boolean, mainCurrency: string): Comparison[] {
  const before = new Map(answer.before.map((point) => [point.currency, point.value]))
  return seriesOf(answer.points, mainCurrency).map(({ currency, total: value }) => {
    const past = isCompared ? (before.get(currency) ?? 0) : undefined
    return { currency, value, before: past, change: past ? (value - past) / Math.abs(past) : undefined }
  })
}
