import { type InsightAnswer, sourceOf } from '@mtc/openapi/page'
import { figuresIn } from '../answers.ts'
import { Chart } from '../chart/chart.tsx'
import type { ViewProps } from '../view.ts'
import { heatGrid } from './cells.ts'
import { HeatGridView } from './heat-grid-view.tsx'
import { heatMap } from './manifest.ts'

/** A grid of two dimensions whose cells are the warmer, the more there is. */
export default function HeatMapView({ props, data, context, interaction }: ViewProps) {
  const { title } = heatMap.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  return (
    <Chart {...{ title, answer, context, interaction }}>
      {(chart) => (
        <HeatGridView
          chart={chart}
          grid={heatGrid(chart.groups, chart.parts, keysOf(answer, 'groupBy'), keysOf(answer, 'splitBy'))}
        />
      )}
    </Chart>
  )
}

function keysOf(answer: InsightAnswer, by: 'groupBy' | 'splitBy'): readonly string[] {
  const dimensions = sourceOf(answer.source)?.dimensions ?? {}
  const name = answer[by]
  return (Object.hasOwn(dimensions, name) && dimensions[name]?.keys) || []
}
