import { figuresIn } from '../answers.ts'
import { addsUp } from '../chart/adds.ts'
import { Chart } from '../chart/chart.tsx'
import type { ViewProps } from '../view.ts'
import { pieChart } from './manifest.ts'
import { Ring } from './ring.tsx'
import { SliceList } from './slice-list.tsx'
import { slicesOf } from './slices.ts'
import classes from './view.module.css'

/** A pie or ring with its slices named beside it: the names are what is picked by keyboard. */
export default function PieChartView({ props, data, context, interaction }: ViewProps) {
  const { title, shape } = pieChart.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  return (
    <Chart {...{ title, answer, context, interaction }}>
      {(chart) => {
        const { slices, total, undrawn } = slicesOf(chart.groups, addsUp(answer))
        return (
          <div className={classes.pie}>
            <Ring {...{ chart, slices, shape }} middle={total === undefined ? undefined : chart.short(total)} />
            <div className={classes.names}>
              <SliceList {...{ chart, slices }} locale={context.locale} />
              {undrawn.length > 0 && (
                <p className={classes.rest}>
                  Not drawn: {undrawn.length === 1 ? 'one group' : `${undrawn.length} groups`}, see the table.
                </p>
              )}
            </div>
          </div>
        )
      }}
    </Chart>
  )
}
