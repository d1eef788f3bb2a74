import type { InsightAnswer } from '@mtc/openapi/page'
import { formatValue } from '../format.ts'
import { currenciesOf } from '../series.ts'
import type { WidgetContext } from '../view.ts'
import classes from './chart.module.css'
import { type Group, grouped } from './groups.ts'
import { groupingTitle, groupLabel, keyLabel, measureTitle } from './labels.ts'
import { isSoFar } from './so-far.ts'

interface FiguresTableProps {
  title: string
  answer: InsightAnswer
  context: WidgetContext
  /** The present (epoch ms): what it lies in is not over. */
  now: number
}

interface Column {
  key: string
  title: string
  text: (group: Group) => string
}

/** All numbers of a chart for whoever does not see it: a row per group, a column per currency and part. */
export function FiguresTable({ title, answer, context, now }: FiguresTableProps) {
  const blocks = currenciesOf(answer.points, context.shop.currency).map((currency) =>
    columnsOf(answer, currency, context),
  )
  const groups = new Map(blocks.flatMap((block) => [...block.groups]))
  const hasNames = answer.groupBy !== 'none'
  const nameOf = ({ point }: Group) =>
    `${groupLabel(point, answer.groupBy, context, 'full')}${isSoFar(point, now) ? ', so far' : ''}`
  return (
    <div className={classes.table}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {hasNames && <th scope="col">{groupingTitle(answer, answer.groupBy)}</th>}
            {blocks.flatMap(({ columns }) =>
              columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.title}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {[...groups.values()].map((group) => (
            <tr key={group.key}>
              {hasNames && <th scope="row">{nameOf(group)}</th>}
              {blocks.flatMap((block) =>
                block.columns.map(({ key, text }) => {
                  const own = block.groups.get(group.key)
                  return <td key={key}>{own ? text(own) : ''}</td>
                }),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function columnsOf(answer: InsightAnswer, currency: string | null, { locale }: WidgetContext) {
  const { splitBy, unit } = answer
  const { parts, groups } = grouped(answer, currency)
  const of = currency === null ? '' : ` (${currency})`
  const text = (value: number | null | undefined) =>
    value === undefined ? '' : formatValue(value, currency, locale, unit)
  const columns = parts.map(
    (part, index): Column => ({
      key: `${currency} ${part.key}`,
      title: `${splitBy === 'none' ? measureTitle(answer) : keyLabel(part.key, part.label, splitBy, locale)}${of}`,
      text: ({ points }) => text(points[index]?.value),
    }),
  )
  if (groups.some(({ before }) => before !== undefined))
    columns.push({ key: `${currency} before`, title: `Before${of}`, text: ({ before }) => text(before) })
  return { columns, groups: new Map(groups.map((group) => [group.key, group])) }
}
