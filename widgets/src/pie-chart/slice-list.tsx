import type { ChartData } from '../chart/chart-data.ts'
import { formatShare } from '../format.ts'
import { sliceColor } from './slice-color.ts'
import type { Slice } from './slices.ts'
import classes from './view.module.css'

interface SliceListProps {
  chart: ChartData
  slices: readonly Slice[]
  locale: string | undefined
}

/** What the slices are: name, value and share; each a button where it can be picked. */
export function SliceList({ chart, slices, locale }: SliceListProps) {
  return (
    <ul className={classes.list}>
      {slices.map((slice) => {
        const { key, group, value, share } = slice
        const label = group ? chart.labelOf(group, 'full') : 'All others'
        const content = (
          <>
            <i style={{ background: sliceColor(slices, slice) }} />
            <span className={classes.name} title={label}>
              {label}
            </span>{' '}
            <span className={classes.value}>
              {chart.full(value)} {share !== undefined && <small>{formatShare(share, locale)}</small>}
            </span>
          </>
        )
        return (
          <li key={key} data-dim={chart.isDim(key) || undefined}>
            {group && chart.pick ? (
              <button type="button" aria-pressed={chart.isSelected(key)} onClick={() => chart.pick?.(group)}>
                {content}
              </button>
            ) : (
              content
            )}
          </li>
        )
      })}
    </ul>
  )
}
