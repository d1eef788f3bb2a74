import type { Point } from '@mtc/openapi/page'
import { openEnd, useCourseNow } from '../chart/so-far.ts'
import { sparklinePath } from './sparkline-path.ts'
import classes from './view.module.css'

const WIDTH = 120
const HEIGHT = 32

/** A course without axes: only its shape. The chart of the same figures has the numbers. */
export function Sparkline({ points }: { points: readonly Point[] }) {
  const isOpen = openEnd(points, useCourseNow(points)) !== undefined
  const { line, area, tail } = sparklinePath(
    points.map(({ value }) => value),
    WIDTH,
    HEIGHT,
    isOpen,
  )
  if (!line) return null
  return (
    <svg className={classes.sparkline} viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden>
      <path d={area} className={classes.area} />
      <path d={line} className={classes.line} vectorEffect="non-scaling-stroke" strokeLinecap="round" />
      {tail && <path d={tail} className={classes.line} vectorEffect="non-scaling-stroke" strokeDasharray="2 3" />}
    </svg>
  )
}
