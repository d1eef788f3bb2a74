import { sparklinePath } from './sparkline-path.ts'
import classes from './view.module.css'

const WIDTH = 120
const HEIGHT = 32

/** A course without axes: only its shape. The chart of the same figures has the numbers. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const { line, area } = sparklinePath(values, WIDTH, HEIGHT)
  if (!line) return null
  return (
    <svg className={classes.sparkline} viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden>
      <path d={area} className={classes.area} />
      <path d={line} className={classes.line} vectorEffect="non-scaling-stroke" strokeLinecap="round" />
    </svg>
  )
}
