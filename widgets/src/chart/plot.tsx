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
  /** Whether groups stand below one another. */
  isLying?: boolean
  /** A recharts chart of that size. It renders the second argument inside itself. */
  children: (size: Size, keys: ReactElement) => ReactElement
}

/**
 * Room for a chart of recharts. Its arrow keys go from group to group; Enter picks the one they stand on. Always left
 * to right: recharts places its axes by coordinates.
 */
export function Plot({ chart, minHeight = 0, isLying = false, children }: PlotProps) {
  const { ref, size } = useSize<HTMLDivElement>()
  const active = useRef<Group>(undefined)
  const isHandedOn = useRef(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isHandedOn.current) return
    const way = isLying && Object.hasOwn(LYING_KEYS, event.key) ? LYING_KEYS[event.key] : undefined
    const isPick = (event.key === 'Enter' || event.key === ' ') && chart.pick && active.current
    if (!way && !isPick) return
    event.preventDefault()
    event.stopPropagation()
    if (isPick && active.current) chart.pick?.(active.current)
    if (!way) return
    isHandedOn.current = true
    event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key: way, bubbles: true }))
    isHandedOn.current = false
  }
  const { width, height } = size
  const scrolls = minHeight > height
  return (
    <div
      ref={ref}
      className={classes.plot}
      dir="ltr"
      data-picks={chart.pick !== undefined}
      onKeyDownCapture={onKeyDown}
    >
      {children(
        { width: scrolls ? width - SCROLLBAR_PX : width, height: Math.max(height, minHeight) },
        <ActiveGroup into={active} />,
      )}
    </div>
  )
}

const SCROLLBAR_PX = 12

// Of charts that lie, recharts goes down by the left arrow, up by the right one, and knows no other keys.
const LYING_KEYS: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
}

/** Tells which group the tooltip stands on. */
function ActiveGroup({ into }: { into: { current: Group | undefined } }) {
  const isActive = useIsTooltipActive()
  const [group] = useActiveTooltipDataPoints<Group>() ?? []
  useEffect(() => {
    into.current = isActive ? group : undefined
  }, [into, isActive, group])
  return null
}
