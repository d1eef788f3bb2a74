import { formatShare } from '../format.ts'
import type { ChartData } from './chart-data.ts'
import type { Group } from './groups.ts'

/** How high (and deep) the stacks of groups are. */
const stackHeights = (groups: readonly Group[]): number[] =>
  groups.flatMap(({ values }) => [sum(values, Math.max), sum(values, Math.min)])

const sum = (values: readonly (number | undefined)[], side: (a: number, b: number) => number) =>
  values.reduce<number>((total, value) => total + side(0, value ?? 0), 0)

/** How stacks are laid: as they are, or each stretched to a hundred percent, which what is below zero cannot be. */
export function stacking(chart: ChartData, isShare: boolean, locale: string | undefined) {
  const stretched = isShare && !chart.hasNegative
  return {
    offset: stretched ? ('expand' as const) : ('sign' as const),
    short: stretched ? (ratio: number) => formatShare(ratio, locale) : chart.short,
    heights: stretched ? [0, 1] : stackHeights(chart.groups),
    isShare: stretched,
  }
}
