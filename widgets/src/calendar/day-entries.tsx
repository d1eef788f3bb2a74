import { type Answer, type RowField, sourceOf } from '@mtc/openapi/page'
import { formatPeriod, formatTime, formatValue } from '../format.ts'
import { RowCell } from '../rows/row-cell.tsx'
import type { Interaction, WidgetContext } from '../view.ts'
import { type Entry, timeField } from './entries.ts'
import classes from './view.module.css'

interface DayEntriesProps {
  day: string
  entries: readonly Entry[]
  answer: Answer | undefined
  context: WidgetContext
  interaction: Interaction | undefined
}

/** What falls on the chosen day; each leads to its record, a figure to the rows behind it. */
export function DayEntries({ day, entries, answer, context, interaction }: DayEntriesProps) {
  const { locale, shop, Link = 'a' } = context
  return (
    <section className={classes.entries} aria-label={formatPeriod(day, locale, 'full')}>
      <h4>{formatPeriod(day, locale, 'full')}</h4>
      {entries.length === 0 && <p className={classes.nothing}>Nothing on this day.</p>}
      <ul>
        {entries.map((entry) => {
          if (entry.kind === 'row')
            return (
              <li key={entry.id}>
                <time dateTime={entry.at}>{formatTime(entry.at, locale, shop.timeZone)}</time>
                <RowWords row={entry.row} answer={answer} context={context} />
              </li>
            )
          const { point } = entry
          const href = interaction?.hrefBehind?.('data', point)
          const value = `${measureOf(answer)}: ${formatValue(point.value, point.currency, locale)}`
          return (
            <li key={point.currency ?? ''}>
              {href ? (
                <Link href={href} className={classes.behind}>
                  {value}
                </Link>
              ) : (
                value
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What a figure counts: "Orders" for their number, else the measure's own name. */
function measureOf(answer: Answer | undefined): string {
  const source = answer?.kind === 'insight' ? sourceOf(answer.source) : undefined
  if (answer?.kind !== 'insight' || !source) return ''
  return answer.measure === 'count' ? source.title : (source.measures[answer.measure]?.title ?? source.title)
}

interface RowWordsProps {
  row: Readonly<Record<string, unknown>>
  answer: Answer | undefined
  context: WidgetContext
}

function RowWords({ row, answer, context }: RowWordsProps) {
  if (answer?.kind !== 'rows') return null
  const { fields, names, resource } = answer
  const when = timeField(fields)
  const shown = fields.filter((field: RowField) => field !== when && field.type !== 'image')
  return (
    <span className={classes.words}>
      {shown.map((field, place) => (
        <span key={field.name}>
          <RowCell {...{ field, row, names, resource, context }} isLink={place === 0} />
        </span>
      ))}
    </span>
  )
}
