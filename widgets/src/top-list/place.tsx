import { formatChange, formatShare, formatValue } from '../format.ts'
import type { Interaction, WidgetContext } from '../view.ts'
import type { Standing } from './standings.ts'
import classes from './view.module.css'

interface PlaceProps {
  place: Standing
  context: WidgetContext
  interaction: Interaction | undefined
  hasShares: boolean
  hasChanges: boolean
}

/** One group: its name selects it, its figure leads to the rows behind it. */
export function Place({ place, context, interaction, hasShares, hasChanges }: PlaceProps) {
  const { point, length, share, change } = place
  const { locale, Link = 'a' } = context
  const { select, selected = [], hrefBehind } = interaction ?? {}
  const href = hrefBehind?.('data', point)
  const isSelected = selected.includes(point.key)
  const value = formatValue(point.value, point.currency, locale)
  return (
    <tr data-faded={(selected.length > 0 && !isSelected) || undefined}>
      <th scope="row" className={classes.label}>
        {select ? (
          <button
            type="button"
            className={classes.select}
            aria-pressed={isSelected}
            onClick={() => select('data', point)}
          >
            {point.label}
          </button>
        ) : (
          <span className={classes.name}>{point.label}</span>
        )}
        <span className={classes.bar} aria-hidden>
          <span style={{ inlineSize: `${length * 100}%` }} />
        </span>
      </th>
      <td className={classes.value}>
        {href ? (
          <Link href={href} className={classes.link}>
            {value}
          </Link>
        ) : (
          value
        )}
      </td>
      {hasShares && <td className={classes.share}>{share === undefined ? '' : formatShare(share, locale)}</td>}
      {hasChanges && (
        <td className={classes.change} data-direction={directionOf(change)}>
          {change === undefined ? '' : formatChange(change, locale)}
        </td>
      )}
    </tr>
  )
}

const directionOf = (change: number | undefined) => {
  if (change === undefined || change === 0) return 'same'
  return change > 0 ? 'up' : 'down'
}
