import type { InsightAnswer } from '@mtc/openapi/page'
import { type ReactNode, useState } from 'react'
import { currenciesOf } from '../series.ts'
import type { Interaction, WidgetContext } from '../view.ts'
import classes from './chart.module.css'
import { type ChartData, chartData } from './chart-data.ts'
import { CurrencyChoice } from './currency-choice.tsx'
import { FiguresTable } from './figures-table.tsx'
import { Legend, type Swatch } from './legend.tsx'
import { PickedBar } from './picked-bar.tsx'
import { useCourseNow } from './so-far.ts'
import { usePicked } from './use-picked.ts'

interface ChartProps {
  title: string
  answer: InsightAnswer
  /** The name of the query that was answered. */
  name?: string
  context: WidgetContext
  interaction?: Interaction | undefined
  /** How the legend shows a part; none where the chart names its parts itself. */
  swatch?: Swatch | undefined
  /** The most parts that are drawn, the largest; the table has them all. */
  mostParts?: number
  /** Draws one currency. */
  children: (chart: ChartData) => ReactNode
}

/**
 * What all charts share: one currency at a time (they are never added up), a legend, what was picked and the way to
 * what is behind it, and the same numbers as a table for whoever cannot see the drawing.
 */
export function Chart({ title, answer, name = 'data', context, interaction, swatch, mostParts, children }: ChartProps) {
  const currencies = currenciesOf(answer.points, context.shop.currency)
  const [chosen, setChosen] = useState<string | null>(null)
  const currency = currencies.find((one) => one === chosen) ?? currencies[0] ?? null
  const picking = usePicked(answer, name, interaction)
  const now = useCourseNow(answer.points)
  const chart = chartData(title, answer, currency, context, picking, now, mostParts)
  return (
    <figure className={classes.chart} aria-label={title}>
      <div className={classes.top}>
        {swatch && <Legend chart={chart} swatch={swatch} />}
        {currencies.length > 1 && <CurrencyChoice {...{ title, currencies, currency }} onChoose={setChosen} />}
      </div>
      <div className={classes.drawing}>{children(chart)}</div>
      {chart.left > 0 && <p className={classes.rest}>{chart.left} smaller ones are in the table only.</p>}
      {picking.pick && <PickedBar chart={chart} picking={picking} context={context} />}
      <FiguresTable {...{ title, answer, context, now }} />
    </figure>
  )
}
