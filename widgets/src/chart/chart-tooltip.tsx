import classes from './chart.module.css'
import type { ChartData } from './chart-data.ts'
import { partColor } from './colors.ts'
import type { Group } from './groups.ts'

interface ChartTooltipProps {
  chart: ChartData
  /** Filled in by recharts. */
  active?: boolean
  payload?: readonly { payload?: unknown }[]
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && 'values' in value

/** The numbers under the pointer, or where the arrow keys stand. */
export function ChartTooltip({ chart, active, payload }: ChartTooltipProps) {
  const group = payload?.[0]?.payload
  if (!active || !isGroup(group)) return null
  const { parts, isSplit, full, labelOf, partLabel, pick, isSelected, isSoFar } = chart
  return (
    <div className={classes.tooltip} role="status" aria-live="polite">
      <span>
        {labelOf(group, 'full')}
        {isSoFar(group) && ', so far'}
        {isSelected(group.key) && ', selected'}
      </span>
      {parts.map((part, index) => {
        const value = group.values[index]
        if (value === undefined) return null
        if (!isSplit) return <strong key={part.key}>{full(value)}</strong>
        return (
          <span key={part.key} className={classes.tooltipPart}>
            <i style={{ background: partColor(index) }} />
            {partLabel(part)}
            <strong>{full(value)}</strong>
          </span>
        )
      })}
      {group.before !== undefined && <span>{full(group.before)} before</span>}
      {pick && <span>Press it to {isSelected(group.key) ? 'let go' : 'look closer'}</span>}
    </div>
  )
}
