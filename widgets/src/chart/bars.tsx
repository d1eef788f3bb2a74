import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  Rectangle,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Direction } from '../fields.ts'
import { axis, beforeStyle, charactersIn, cursor, gridLine, widthFor, zeroLine } from './axes.ts'
import type { ChartData } from './chart-data.ts'
import { ChartTooltip } from './chart-tooltip.tsx'
import { partColor } from './colors.ts'
import { CourseAxes } from './course-axes.tsx'
import type { Group } from './groups.ts'
import { LyingName } from './lying-name.tsx'
import { PICKABLE, pickActive } from './pick-active.ts'
import { Plot } from './plot.tsx'
import { domainOf, niceTicks, shareTicks } from './ticks.ts'
import type { Size } from './use-size.ts'

interface BarsProps {
  chart: ChartData
  direction: Direction
  /** Parts upon one another, laid as recharts calls it. */
  stackOffset?: 'sign' | 'expand'
  heights: readonly number[]
  short?: (value: number) => string
  isShare?: boolean
}

const LYING_BAR_PX = 26
const AXIS_PX = 30
const THICKEST_PX = 36
/** How much of the width names may take. */
const WIDEST_NAMES = 0.42

/** Bars of groups: standing over time, lying for named groups, whose names need the room. */
export function Bars({ chart, direction, stackOffset, heights, ...shown }: BarsProps) {
  const { groups, parts, hasBefore, isOverTime, title } = chart
  const isLying = direction === 'auto' ? !isOverTime : direction === 'lying'
  const isStacked = stackOffset !== undefined
  const shape = (bar: BarShapeProps) => <BarShape bar={bar} chart={chart} isStacked={isStacked} />
  const minHeight = isLying ? groups.length * LYING_BAR_PX * (hasBefore ? 1.6 : 1) + AXIS_PX : 0
  return (
    <Plot {...{ chart, minHeight, isLying }}>
      {(size, keys) => (
        <BarChart
          {...size}
          {...PICKABLE}
          data={groups as Group[]}
          layout={isLying ? 'vertical' : 'horizontal'}
          {...(stackOffset && { stackOffset })}
          margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
          barGap={1}
          title={title}
          onClick={(state) => pickActive(state, groups, chart.pick)}
        >
          {isLying ? (
            <LyingAxes {...{ chart, size, heights }} {...shown} />
          ) : (
            <CourseAxes {...{ chart, size, heights }} {...shown} />
          )}
          {hasBefore && (
            <Bar dataKey="before" {...beforeStyle} fill="none" maxBarSize={THICKEST_PX} isAnimationActive={false} />
          )}
          {parts.map((part, index) => (
            <Bar
              key={part.key}
              {...(isStacked && { stackId: 'parts' })}
              dataKey={({ values }: Group) => values[index] ?? 0}
              fill={partColor(index)}
              maxBarSize={THICKEST_PX}
              shape={shape}
              isAnimationActive={false}
            />
          ))}
          {keys}
        </BarChart>
      )}
    </Plot>
  )
}

function BarShape({ bar, chart, isStacked }: { bar: BarShapeProps; chart: ChartData; isStacked: boolean }) {
  const group = bar.payload as Group
  const isOpen = chart.isSoFar(group)
  return (
    <Rectangle
      {...bar}
      radius={isStacked ? 0 : 3}
      fillOpacity={chart.isDim(group.key) || isOpen ? 0.35 : 1}
      {...(isStacked && { stroke: 'var(--mtc-surface)', strokeWidth: 1 })}
      {...(isOpen && { stroke: bar.fill, strokeWidth: 1, strokeDasharray: '3 2' })}
    />
  )
}

type LyingAxesProps = Pick<BarsProps, 'chart' | 'heights' | 'short' | 'isShare'> & { size: Size }

function LyingAxes({ chart, size, heights, short = chart.short, isShare = false }: LyingAxesProps) {
  const { groups, labelOf, hasNegative } = chart
  const most = size.width < 280 ? 3 : 5
  const ticks = isShare ? shareTicks(most) : niceTicks(heights, most)
  const room = widthFor(
    groups.map((group) => labelOf(group)),
    size.width * WIDEST_NAMES,
  )
  const labels = new Map(groups.map((group) => [group.key, labelOf(group)]))
  return (
    <>
      <CartesianGrid horizontal={false} {...gridLine} />
      <XAxis {...axis} type="number" ticks={ticks} domain={domainOf(ticks)} tickFormatter={short} />
      <YAxis
        {...axis}
        dataKey="key"
        type="category"
        width={room}
        interval={0}
        tick={({ x, y, payload }) => (
          <LyingName {...{ x, y }} label={labels.get(payload.value) ?? payload.value} most={charactersIn(room)} />
        )}
      />
      {hasNegative && <ReferenceLine x={0} {...zeroLine} />}
      <Tooltip isAnimationActive={false} cursor={cursor} content={<ChartTooltip chart={chart} />} />
    </>
  )
}
