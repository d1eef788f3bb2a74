import { VisuallyHidden } from '@mantine/core'
import type { Answers, Point } from '@mtc/openapi/page'
import { Scroller } from '@mtc/widgets/scroller'
import type { WidgetContext } from '@mtc/widgets/views'
import { recordAddress } from '../../../core/addresses.ts'
import { AppLink } from '../../../core/app-link.tsx'
import { usePlace } from '../../../core/place.ts'
import { findScreen } from '../../../core/screens.ts'
import { type AnswerTable, answerTable } from './answer-table.ts'
import classes from './widget-table.module.css'

interface WidgetTableProps {
  title: string
  answers: Answers
  context: WidgetContext
  /** The keys of the groups that are chosen. */
  selected?: readonly string[]
  hrefBehind: (name: string, point?: Point) => string | undefined
}

/** Any widget's data as a table; what a row stands for is a link where the console has a place for it. */
export function WidgetTable({ title, answers, context, selected = [], hrefBehind }: WidgetTableProps) {
  const place = usePlace()
  const { currency, timeZone } = context.shop
  const entries = Object.entries(answers)
  return (
    <Scroller className={classes.scroll} aria-label={`${title}, as a table`}>
      {entries.map(([name, answer]) => {
        const { columns, rows } = answerTable(answer, { currency, timeZone, locale: context.locale })
        const hrefOf = ({ point, rowId }: AnswerTable['rows'][number]) => {
          if (point) return hrefBehind(name, point)
          const screen = answer.kind === 'rows' ? findScreen(answer.resource) : undefined
          return screen && rowId ? recordAddress(place, screen, rowId) : undefined
        }
        return (
          <table key={name} className={classes.table}>
            <caption className={classes.caption}>{entries.length > 1 ? `${title}: ${name}` : title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.title} scope="col" data-numeric={column.isNumeric || undefined}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const href = hrefOf(row)
                const isChosen = row.point !== undefined && selected.includes(row.point.key)
                return (
                  <tr key={row.key} data-chosen={isChosen || undefined}>
                    {row.cells.map((cell, at) => (
                      <td key={columns[at]?.title ?? at} data-numeric={columns[at]?.isNumeric || undefined}>
                        {at === 0 && href ? <AppLink href={href}>{cell}</AppLink> : cell}
                        {at === 0 && isChosen && <VisuallyHidden>, chosen</VisuallyHidden>}
                      </td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
        )
      })}
    </Scroller>
  )
}
