import { formatChange, formatShare, formatValue } from '../format.ts'
import type { Interaction, WidgetContext } from '../view.ts'
import type { Standing } from './standings.ts'
import classes from './view.module.css'

interface PlaceProps {
  place: Standing
  context: WidgetContext
  interaction: Interaction | undefined
}

/** One group: its name selects it, its figure leads to the rows behind it. */
export function Place({ place, context, interaction }: PlaceProps) {
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
        <span className={classes.beside}>
          {share !== undefined && (
            <span>
              {formatShare(share, locale)}
              <span className={classes.unseen}> of all</span>
            </span>
          )}
          {change !== undefined && (
            <span className={classes.change} data-direction={directionOf(change)}>
              {formatChange(change, locale)}
              <span className={classes.unseen}> against the time before</span>
            </span>
          )}
        </span>
      </td>
    </tr>
  )
}

const directionOf = (change: number) => {
  if (change === 0) return 'same'
  return change > 0 ? 'up' : 'down'
}
