import { figuresIn } from '../answers.ts'
import { Bars } from '../chart/bars.tsx'
import { Chart } from '../chart/chart.tsx'
import type { ViewProps } from '../view.ts'
import { barChart } from './manifest.ts'

/** A bar per group; where it is compared, the time before as an outline beside it. */
export default function BarChartView({ props, data, context, interaction }: ViewProps) {
  const { title, direction } = barChart.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  return (
    <Chart {...{ title, answer, context, interaction }} swatch="box">
      {(chart) => (
        <Bars
          chart={chart}
          direction={direction}
          heights={chart.groups.flatMap(({ values, before = 0 }) => [values[0] ?? 0, before])}
        />
      )}
    </Chart>
  )
}
