import { type InsightAnswer, isInterval, type Point, sourceOf } from '@mtc/openapi/page'
import { capitalised, formatMoment, formatPeriod, formatTime, formatYearPart, weekdayName } from '../format.ts'
import type { WidgetContext } from '../view.ts'

export type LabelStyle = 'short' | 'full'
type Clock = Pick<WidgetContext, 'locale'> & { shop: Pick<WidgetContext['shop'], 'timeZone'> }

/** What a group is called: a time by the shop's clock and in the reader's language, a dimension's value by its name. */
export function groupLabel(
  { key, label, from }: Pick<Point, 'key' | 'label' | 'from'>,
  groupBy: string,
  { locale, shop }: Clock,
  style: LabelStyle = 'short',
): string {
  if (groupBy === 'hour') {
    const format = style === 'full' ? formatMoment : formatTime
    return from ? format(from, locale, shop.timeZone) : label
  }
  if (groupBy === 'quarter' || groupBy === 'year') return formatYearPart(key, groupBy, locale)
  if (groupBy === 'month') return formatPeriod(key.slice(0, 7), locale)
  if (groupBy === 'week' && style === 'full') return `Week of ${formatPeriod(key, locale, 'full')}`
  if (isInterval(groupBy)) return formatPeriod(key, locale, style)
  return keyLabel(key, label, groupBy, locale)
}

/** A value of a dimension. */
export function keyLabel(key: string, label: string, dimension: string, locale?: string): string {
  if (dimension === 'weekday') return weekdayName(key, locale)
  if (dimension === 'hourOfDay') return /^\d\d$/.test(key) ? `${key}:00` : label
  return capitalised(label || key || 'None')
}

/** What stands above a column of groups: "Day", "Status". */
export function groupingTitle(answer: Pick<InsightAnswer, 'source'>, groupBy: string): string {
  if (groupBy === 'none') return ''
  const dimensions = sourceOf(answer.source)?.dimensions ?? {}
  return (Object.hasOwn(dimensions, groupBy) && dimensions[groupBy]?.title) || capitalised(groupBy)
}

/** What stands above a column of values: "Revenue". */
export function measureTitle({ source, measure }: Pick<InsightAnswer, 'source' | 'measure'>): string {
  const measures = sourceOf(source)?.measures ?? {}
  return (Object.hasOwn(measures, measure) && measures[measure]?.title) || capitalised(measure)
}

/**
 * A name beside an axis, in two lines of so many characters at most. What does not fit is left out in the middle of the
 * second: names that begin alike often differ at their ends.
 */
export function inLines(label: string, most: number): string[] {
  const characters = [...label]
  if (characters.length <= most) return [label]
  const space = characters.slice(0, most + 1).lastIndexOf(' ')
  const end = space > 0 ? space : most
  const rest = characters.slice(end).join('').trim()
  return [characters.slice(0, end).join('').trimEnd(), cutInMiddle(rest, most)]
}

function cutInMiddle(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  const start = Math.ceil((most - 1) / 2)
  const end = most - 1 - start
  return `${characters.slice(0, start).join('').trimEnd()}…${end > 0 ? characters.slice(-end).join('').trimStart() : ''}`
}
