import { Area, ComposedChart, Line } from 'recharts'
import { figuresIn } from '../answers.ts'
import { beforeStyle } from '../chart/axes.ts'
import { Chart } from '../chart/chart.tsx'
import { partColor, partDash } from '../chart/colors.ts'
import { CourseAxes, PickedGroups } from '../chart/course-axes.tsx'
import type { Group } from '../chart/groups.ts'
import { PICKABLE, pickActive } from '../chart/pick-active.ts'
import { Plot } from '../chart/plot.tsx'
import type { ViewProps } from '../view.ts'
import { lineChart } from './manifest.ts'

/** As many lines as an eye can follow; the table has them all. */
const MOST_LINES = 8

/** The piece that leads to what has only begun. */
const SO_FAR_DASH = '2 4'

/** A line per part over the course of time; the time before as a dashed one. */
export default function LineChartView({ props, data, context, interaction }: ViewProps) {
  const { title, area } = lineChart.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  return (
    <Chart {...{ title, answer, context, interaction }} swatch="line" mostParts={MOST_LINES}>
      {(chart) => {
        const { groups, parts, hasBefore, isSplit, isSoFar } = chart
        const heights = groups.flatMap(({ values, before }) =>
          [...values, before].filter((value) => value !== undefined),
        )
        // A line through one point is none: it is drawn as a dot. Between gaps there may be such ones.
        const dot = groups.length === 1 || (!isSplit && groups.some(({ values }) => values[0] === undefined))
        const [previous, last] = [groups.at(-2), groups.at(-1)]
        const open = last && isSoFar(last) ? last : undefined
        return (
          <Plot chart={chart}>
            {(size, keys) => (
              <ComposedChart
                {...size}
                {...PICKABLE}
                data={groups as Group[]}
                margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
                title={title}
                onClick={(state) => pickActive(state, groups, chart.pick)}
              >
                <CourseAxes {...{ chart, size, heights }} />
                {hasBefore && <Line dataKey="before" {...beforeStyle} dot={dot} isAnimationActive={false} />}
                {parts.map((part, index) =>
                  isSplit ? (
                    <Line
                      key={part.key}
                      dataKey={(group: Group) => (group === open ? undefined : group.values[index])}
                      stroke={partColor(index)}
                      strokeWidth={2}
                      strokeDasharray={partDash(index)}
                      dot={dot}
                      connectNulls
                      isAnimationActive={false}
                    />
                  ) : (
                    <Area
                      key={part.key}
                      dataKey={(group: Group) => (group === open ? undefined : group.values[index])}
                      stroke={partColor(0)}
                      strokeWidth={2}
                      fill={partColor(0)}
                      fillOpacity={area ? 0.1 : 0}
                      dot={dot}
                      isAnimationActive={false}
                    />
                  ),
                )}
                {open &&
                  parts.map((part, index) => (
                    <Line
                      key={`${part.key} so far`}
                      dataKey={(group: Group) =>
                        group === open || group === previous ? group.values[index] : undefined
                      }
                      stroke={partColor(index)}
                      strokeWidth={2}
                      strokeDasharray={SO_FAR_DASH}
                      dot={dot || previous?.values[index] === undefined}
                      isAnimationActive={false}
                    />
                  ))}
                <PickedGroups chart={chart} />
                {keys}
              </ComposedChart>
            )}
          </Plot>
        )
      }}
    </Chart>
  )
}
