import { formatValue } from '../format.ts'
import type { ChartRow } from '../series.ts'
import classes from './chart.module.css'

interface ChartTooltipProps {
  currency: string | null
  locale: string | undefined
  labelOf: (row: ChartRow) => string
  /** Filled in by recharts. */
  active?: boolean
  payload?: readonly { payload?: unknown }[]
}

const isRow = (value: unknown): value is ChartRow => typeof value === 'object' && value !== null && 'value' in value

/** The numbers under the pointer. */
export function ChartTooltip({ currency, locale, labelOf, active, payload }: ChartTooltipProps) {
  const row = payload?.[0]?.payload
  if (!active || !isRow(row)) return null
  return (
    <div className={classes.tooltip}>
      <span>{labelOf(row)}</span>
      <strong>{formatValue(row.value, currency, locale)}</strong>
      {row.before !== undefined && <span>{formatValue(row.before, currency, locale)} before</span>}
    </div>
  )
}
