import { type InsightAnswer, isInterval, type Point } from '@mtc/openapi/page'
import { formatValue, formatValueShort } from '../format.ts'
import type { WidgetContext } from '../view.ts'
import { type Group, type Grouped, grouped, type Part, withLargestParts } from './groups.ts'
import { groupingTitle, groupLabel, keyLabel, type LabelStyle, measureTitle } from './labels.ts'
import { openEnd } from './so-far.ts'
import type { Picking } from './use-picked.ts'

/** One currency of an answer, with everything that drawing it takes. */
export interface ChartData extends Grouped {
  title: string
  currency: string | null
  isOverTime: boolean
  /** Whether groups have parts. */
  isSplit: boolean
  /** How many parts are not drawn. */
  left: number
  hasBefore: boolean
  hasNegative: boolean
  /** Whether a group is the one with which the course ends unfinished. */
  isSoFar: (group: Group) => boolean
  measure: string
  grouping: string
  full: (value: number) => string
  short: (value: number) => string
  labelOf: (group: Group, style?: LabelStyle) => string
  partLabel: (part: Part) => string
  /** Picks a group, or the point that is one of its parts. */
  pick: ((group: Group, point?: Point) => void) | undefined
  isSelected: (key: string) => boolean
  /** Whether other groups are picked and this one is not. */
  isDim: (key: string) => boolean
}

/** Prepares one currency of an answer for drawing. */
export function chartData(
  title: string,
  answer: InsightAnswer,
  currency: string | null,
  context: WidgetContext,
  { pick, selected }: Picking,
  now: number,
  mostParts = Number.POSITIVE_INFINITY,
): ChartData {
  const { groupBy, splitBy, unit } = answer
  const { locale } = context
  const all = grouped(answer, currency)
  const { parts, groups } = withLargestParts(all, mostParts)
  const measure = measureTitle(answer)
  const open = openEnd(
    groups.map(({ point }) => point),
    now,
  )
  const isSelected = (key: string) => selected.includes(key)
  return {
    title,
    currency,
    left: all.parts.length - parts.length,
    parts,
    groups,
    isOverTime: isInterval(groupBy),
    isSplit: splitBy !== 'none',
    hasBefore: groups.some(({ before }) => before !== undefined),
    hasNegative: groups.some(({ values, before }) => (before ?? 0) < 0 || values.some((value) => (value ?? 0) < 0)),
    isSoFar: ({ point }) => point === open,
    measure,
    grouping: groupingTitle(answer, groupBy),
    full: (value) => formatValue(value, currency, locale, unit),
    short: (value) => formatValueShort(value, currency, locale, unit),
    labelOf: ({ point }, style) => groupLabel(point, groupBy, context, style),
    partLabel: ({ key, label }) => (splitBy === 'none' ? measure : keyLabel(key, label, splitBy, locale)),
    pick: pick && ((group, point = group.point) => pick(point)),
    isSelected,
    isDim: (key) => selected.length > 0 && !isSelected(key),
  }
}
