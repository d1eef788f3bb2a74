import { type ReactElement, useId } from 'react'
import { ResponsiveContainer } from 'recharts'
import { formatValue } from '../format.ts'
import type { ChartRow } from '../series.ts'
import classes from './chart.module.css'

interface ChartFrameProps {
  title: string
  /** What stands in the first column: "Day", "Status". */
  heading: string
  rows: readonly ChartRow[]
  currency: string | null
  locale: string | undefined
  labelOf: (row: ChartRow) => string
  /** A recharts chart. */
  children: ReactElement
}

/**
 * Gives a chart its room, and the same numbers as a table to whoever cannot see it. Always left to right: recharts
 * places its axes by coordinates.
 */
export function ChartFrame({ title, heading, rows, currency, locale, labelOf, children }: ChartFrameProps) {
  const tableId = useId()
  const hasBefore = rows.some(({ before }) => before !== undefined)
  return (
    <figure className={classes.frame} aria-describedby={tableId}>
      <div className={classes.plot} dir="ltr">
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 160 }}>
          {children}
        </ResponsiveContainer>
      </div>
      <table id={tableId} className={classes.table}>
        <caption>{currency ? `${title}, ${currency}` : title}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">Value</th>
            {hasBefore && <th scope="col">Before</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{labelOf(row)}</th>
              <td>{formatValue(row.value, currency, locale)}</td>
              {hasBefore && <td>{row.before === undefined ? '' : formatValue(row.before, currency, locale)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
