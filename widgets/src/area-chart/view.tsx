import { Area, AreaChart } from 'recharts'
import { figuresIn } from '../answers.ts'
import { Chart } from '../chart/chart.tsx'
import { partColor } from '../chart/colors.ts'
import { CourseAxes, OpenEnd, PickedGroups } from '../chart/course-axes.tsx'
import type { Group } from '../chart/groups.ts'
import { PICKABLE, pickActive } from '../chart/pick-active.ts'
import { Plot } from '../chart/plot.tsx'
import { stacking } from '../chart/stack.ts'
import type { ViewProps } from '../view.ts'
import { areaChart } from './manifest.ts'

/** Parts upon one another over the course of time, as they are or as parts of a hundred. */
export default function AreaChartView({ props, data, context, interaction }: ViewProps) {
  const { title, share } = areaChart.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  return (
    <Chart {...{ title, answer, context, interaction }} swatch="box">
      {(chart) => {
        const { offset, ...axes } = stacking(chart, share, context.locale)
        const { groups, parts } = chart
        // What lies on nothing else can have gaps.
        const isStacked = parts.length > 1 || share
        return (
          <Plot chart={chart}>
            {(size, keys) => (
              <AreaChart
                {...size}
                {...PICKABLE}
                data={groups as Group[]}
                stackOffset={offset}
                margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
                title={title}
                onClick={(state) => pickActive(state, groups, chart.pick)}
              >
                <CourseAxes {...{ chart, size }} {...axes} />
                {parts.map((part, index) => (
                  <Area
                    key={part.key}
                    {...(isStacked && { stackId: 'parts' })}
                    dataKey={({ values }: Group) => values[index] ?? (isStacked ? 0 : undefined)}
                    stroke={partColor(index)}
                    strokeWidth={1.5}
                    fill={partColor(index)}
                    fillOpacity={0.35}
                    dot={groups.length === 1}
                    isAnimationActive={false}
                  />
                ))}
                <OpenEnd chart={chart} />
                <PickedGroups chart={chart} />
                {keys}
              </AreaChart>
            )}
          </Plot>
        )
      }}
    </Chart>
  )
}
