import type { InsightAnswer } from '@mtc/openapi/page'
import { currenciesOf, type Group, grouped } from '../chart/groups.ts'
import { groupingTitle, groupLabel, keyLabel, measureTitle } from '../chart/labels.ts'
import { usePicked } from '../chart/use-picked.ts'
import { formatValue } from '../format.ts'
import type { Interaction, WidgetContext } from '../view.ts'
import classes from './figures-table.module.css'

interface FiguresTableProps {
  title: string
  answer: InsightAnswer
  name?: string
  context: WidgetContext
  interaction?: Interaction | undefined
  /** Only for those who do not see the chart that it stands below. */
  isUnseen?: boolean
}

interface Column {
  key: string
  title: string
  text: (group: Group) => string
}

/** A chart's numbers as a table: a row per group, a column per currency and part. Groups can be picked in it too. */
export function FiguresTable({ title, answer, name = 'data', context, interaction, isUnseen }: FiguresTableProps) {
  const { pick, selected } = usePicked(answer, name, interaction)
  const { Link = 'a' } = context
  const blocks = currenciesOf(answer, context.shop.currency).map((currency) => columnsOf(answer, currency, context))
  const groups = new Map(blocks.flatMap(({ groups }) => [...groups.values()]).map((group) => [group.key, group]))
  const hrefOf = (group: Group) => (isUnseen ? undefined : interaction?.hrefBehind?.(name, group.point))
  const table = (
    <table className={isUnseen ? undefined : classes.table}>
      <caption className={classes.unseen}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{groupingTitle(answer, answer.groupBy)}</th>
          {blocks.flatMap(({ columns }) =>
            columns.map(({ key, title: heading }) => (
              <th key={key} scope="col" data-align="end">
                {heading}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {[...groups.values()].map((group) => {
          const label = groupLabel(group.point, answer.groupBy, context, 'full')
          const href = hrefOf(group)
          return (
            <tr key={group.key} aria-selected={selected.includes(group.key) || undefined}>
              <th scope="row">
                {pick && !isUnseen ? (
                  <button type="button" aria-pressed={selected.includes(group.key)} onClick={() => pick(group.point)}>
                    {label}
                  </button>
                ) : (
                  label
                )}
                {href !== undefined && (
                  <Link href={href} className={classes.behind}>
                    List<span className={classes.unseen}> behind {label}</span>
                  </Link>
                )}
              </th>
              {blocks.flatMap(({ columns, groups: own }) =>
                columns.map(({ key, text }) => {
                  const found = own.get(group.key)
                  return (
                    <td key={key} data-align="end">
                      {found ? text(found) : ''}
                    </td>
                  )
                }),
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
  if (isUnseen) return <div className={classes.unseen}>{table}</div>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={`Numbers of ${title}`}>
      {table}
    </section>
  )
}

function columnsOf(answer: InsightAnswer, currency: string | null, { locale }: WidgetContext) {
  const { splitBy, unit } = answer
  const { parts, groups } = grouped(answer, currency)
  const of = currency === null ? '' : ` (${currency})`
  const text = (value: number | undefined) => (value === undefined ? '' : formatValue(value, currency, locale, unit))
  const columns = parts.map(
    (part, index): Column => ({
      key: `${currency} ${part.key}`,
      title: `${splitBy === 'none' ? measureTitle(answer) : keyLabel(part.key, part.label, splitBy, locale)}${of}`,
      text: ({ values }) => text(values[index]),
    }),
  )
  if (groups.some(({ before }) => before !== undefined))
    columns.push({ key: `${currency} before`, title: `Before${of}`, text: ({ before }) => text(before) })
  return { columns, groups: new Map(groups.map((group) => [group.key, group])) }
}
