import type { WidgetContext } from '../view.ts'
import classes from './chart.module.css'
import type { ChartData } from './chart-data.ts'
import type { Picking } from './use-picked.ts'

interface PickedBarProps {
  chart: ChartData
  picking: Picking
  context: WidgetContext
}

/**
 * What is picked, the way to the rows behind it, and the way back. It lies over the names of the axis and takes no room
 * of its own: bars must not move under the pointer that presses them.
 */
export function PickedBar({ chart, picking: { picked, pick, href }, context }: PickedBarProps) {
  const { Link = 'a' } = context
  const group = chart.groups.find(({ key }) => key === picked?.key)
  if (!picked || !group) return null
  const label = chart.labelOf(group, 'full')
  const [value] = group.values
  return (
    <div className={classes.picked} role="status">
      <span className={classes.pickedName}>
        <strong>{label}</strong>
        {!chart.isSplit && value !== undefined && ` ${chart.full(value)}`}
      </span>
      {href !== undefined && (
        <Link href={href} className={classes.behind}>
          Show the list<span className={classes.unseen}> behind {label}</span>
        </Link>
      )}
      <button type="button" onClick={() => pick?.(picked)} aria-label={`Let go of ${label}`}>
        ×
      </button>
    </div>
  )
}
