import { Pie, PieChart, type PieSectorShapeProps, Sector, type SectorProps } from 'recharts'
import type { ChartData } from '../chart/chart-data.ts'
import { useSize } from '../chart/use-size.ts'
import { sliceColor } from './slice-color.ts'
import type { Slice } from './slices.ts'
import classes from './view.module.css'

interface RingProps {
  chart: ChartData
  slices: readonly Slice[]
  shape: 'ring' | 'pie'
  /** What stands in the hole of a ring. */
  middle: string | undefined
}

/** Below this many pixels a ring has no room for words in its middle. */
const ROOM_PX = 110

/** The drawing alone; who cannot see or point at it has the list beside it. */
export function Ring({ chart, slices, shape, middle }: RingProps) {
  const { ref, size } = useSize<HTMLDivElement>()
  const isRing = shape === 'ring'
  // A key cannot be handed on with the rest.
  const sector = ({ index, key: _key, ...props }: PieSectorShapeProps & { key?: unknown }) => {
    const slice = slices[index ?? 0]
    if (!slice) return <g />
    return (
      <Sector
        {...(props as SectorProps)}
        fill={sliceColor(slices, slice)}
        fillOpacity={chart.isDim(slice.key) ? 0.35 : 1}
        stroke="var(--mtc-surface)"
      />
    )
  }
  return (
    <div ref={ref} className={classes.ring} dir="ltr" data-picks={chart.pick !== undefined} aria-hidden>
      <div className={classes.drawing}>
        <PieChart {...size} accessibilityLayer={false}>
          <Pie
            data={slices as Slice[]}
            dataKey="value"
            nameKey="key"
            innerRadius={isRing ? '62%' : 0}
            outerRadius="98%"
            startAngle={90}
            endAngle={-270}
            strokeWidth={2}
            rootTabIndex={-1}
            shape={sector}
            isAnimationActive={false}
            onClick={(_sector, index) => {
              const group = slices[index]?.group
              if (group) chart.pick?.(group)
            }}
          />
        </PieChart>
      </div>
      {isRing && middle && Math.min(size.width, size.height) >= ROOM_PX && (
        <span className={classes.middle}>{middle}</span>
      )}
    </div>
  )
}
