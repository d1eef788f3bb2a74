import type { MeasureUnit, Point, RowField } from '@mtc/openapi/page'
import { formatPeriod, NOTHING } from '@mtc/widgets/format'
import { formatDate, formatMoney, formatNumber } from '../../../../../ui/format.ts'
import { humanized } from '../../../../core/screens.ts'

/** A group's figure in its unit; money in its own currency. */
export function pointInWords({ value, currency }: Pick<Point, 'value' | 'currency'>, unit: MeasureUnit): string {
  if (value === null) return NOTHING
  if (unit === 'money' && currency !== null) return formatMoney(value, currency)
  if (unit === 'percent') return formatNumber(value, undefined, { style: 'percent', maximumFractionDigits: 1 })
  return formatNumber(value)
}

/** A group of an answer, as people read it; all of it where nothing is grouped. */
export function groupInWords({ key, label, splitLabel, from }: Point): string {
  const group = from !== null ? formatPeriod(key, undefined, 'full') : label || key
  return [group || 'All', splitLabel].filter(Boolean).join(' · ')
}

/** What stands in a cell, as people read it. */
export function cellInWords(
  row: Readonly<Record<string, unknown>>,
  { name, type }: Pick<RowField, 'name' | 'type'>,
  names: Readonly<Record<string, string>>,
  timeZone: string,
): string {
  const value = row[name]
  if (value === null || value === undefined || value === '') return NOTHING
  if (type === 'money' && typeof value === 'number' && typeof row.currency === 'string')
    return formatMoney(value, row.currency)
  if (type === 'number' && typeof value === 'number') return formatNumber(value)
  if (type === 'time' && typeof value === 'string') return formatDate(value, 'dateTime', { timeZone })
  if (type === 'flag') return value ? 'Yes' : 'No'
  if (type === 'reference' && typeof value === 'string') return names[value] ?? NOTHING
  if (type === 'status') return humanized(String(value))
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
