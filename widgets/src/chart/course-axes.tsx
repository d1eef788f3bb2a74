import { CartesianGrid, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { axis, cursor, gridLine, widthFor, zeroLine } from './axes.ts'
import type { ChartData } from './chart-data.ts'
import { ChartTooltip } from './chart-tooltip.tsx'
import { domainOf, niceTicks, shareTicks } from './ticks.ts'
import type { Size } from './use-size.ts'

interface CourseAxesProps {
  chart: ChartData
  size: Size
  /** What is drawn, for the room that its figures take: sums, where parts are stacked. */
  heights: readonly number[]
  /** How values are written, where not as the measure's. */
  short?: (value: number) => string
  /** Whether groups are stretched to a hundred percent. */
  isShare?: boolean
}

/** Below this height an axis has room for its ends only. */
const LOW_PX = 120

/** What a course over groups is drawn on: groups from left to right, values upwards. */
export function CourseAxes({ chart, size, heights, short = chart.short, isShare = false }: CourseAxesProps) {
  const { groups, labelOf, hasNegative, isOverTime } = chart
  const most = size.height < LOW_PX ? 3 : 5
  const ticks = isShare ? shareTicks(most) : niceTicks(heights, most)
  const labels = new Map(groups.map((group) => [group.key, labelOf(group)]))
  return (
    <>
      <CartesianGrid vertical={false} {...gridLine} />
      <XAxis
        {...axis}
        dataKey="key"
        minTickGap={isOverTime ? 32 : 8}
        tickFormatter={(key: string) => labels.get(key) ?? key}
      />
      <YAxis
        {...axis}
        width={widthFor(ticks.map(short), size.width * 0.4)}
        ticks={ticks}
        domain={domainOf(ticks)}
        interval={0}
        tickFormatter={short}
      />
      {hasNegative && <ReferenceLine y={0} {...zeroLine} />}
      <Tooltip isAnimationActive={false} cursor={cursor} content={<ChartTooltip chart={chart} />} />
    </>
  )
}

/** Where lines are picked: what has no shape of its own to be marked. */
export function PickedGroups({ chart: { groups, isSelected } }: { chart: ChartData }) {
  return groups
    .filter(({ key }) => isSelected(key))
    .map(({ key }) => <ReferenceLine key={key} x={key} stroke="var(--mtc-text)" strokeDasharray="3 3" />)
}

/** Above the areas, below the axes. */
const VEIL_LAYER = 450

/** Where areas end unfinished: they are paler there. */
export function OpenEnd({ chart: { groups, isSoFar } }: { chart: ChartData }) {
  const [before, last] = groups.slice(-2)
  if (!before || !last || !isSoFar(last)) return null
  return (
    <ReferenceArea x1={before.key} x2={last.key} fill="var(--mtc-surface)" fillOpacity={0.65} zIndex={VEIL_LAYER} />
  )
}
