import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import { useActiveTooltipDataPoints, useIsTooltipActive } from 'recharts'
import classes from './chart.module.css'
import type { ChartData } from './chart-data.ts'
import type { Group } from './groups.ts'
import { type Size, useSize } from './use-size.ts'

interface PlotProps {
  chart: ChartData
  /** The least height that it can be drawn in: below that it scrolls. */
  minHeight?: number
  /** A recharts chart of that size. It renders the second argument inside itself. */
  children: (size: Size, keys: ReactElement) => ReactElement
}

/**
 * Room for a chart of recharts. Its arrow keys go from group to group; Enter picks the one they stand on. Always left
 * to right: recharts places its axes by coordinates.
 */
export function Plot({ chart, minHeight = 0, children }: PlotProps) {
  const { ref, size } = useSize<HTMLDivElement>()
  const active = useRef<Group>(undefined)
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || !chart.pick || !active.current) return
    event.preventDefault()
    chart.pick(active.current)
  }
  const { width, height } = size
  const scrolls = minHeight > height
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the chart inside, which has the focus
    <div ref={ref} className={classes.plot} dir="ltr" data-picks={chart.pick !== undefined} onKeyDown={onKeyDown}>
      {children(
        { width: scrolls ? width - SCROLLBAR_PX : width, height: Math.max(height, minHeight) },
        <ActiveGroup into={active} />,
      )}
    </div>
  )
}

const SCROLLBAR_PX = 12

/** Tells which group the tooltip stands on. */
function ActiveGroup({ into }: { into: { current: Group | undefined } }) {
  const isActive = useIsTooltipActive()
  const [group] = useActiveTooltipDataPoints<Group>() ?? []
  useEffect(() => {
    into.current = isActive ? group : undefined
  }, [into, isActive, group])
  return null
}
