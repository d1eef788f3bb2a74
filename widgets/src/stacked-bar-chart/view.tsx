import { figuresIn } from '../answers.ts'
import { Bars } from '../chart/bars.tsx'
import { Chart } from '../chart/chart.tsx'
import { stacking } from '../chart/stack.ts'
import type { ViewProps } from '../view.ts'
import { stackedBarChart } from './manifest.ts'

/** A bar per group, its parts upon one another; what is below zero hangs down. */
export default function StackedBarChartView({ props, data, context, interaction }: ViewProps) {
  const { title, direction, share } = stackedBarChart.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  return (
    <Chart {...{ title, answer, context, interaction }} swatch="box">
      {(chart) => {
        const { offset, ...axes } = stacking(chart, share, context.locale)
        return <Bars chart={chart} direction={direction} stackOffset={offset} {...axes} />
      }}
    </Chart>
  )
}
