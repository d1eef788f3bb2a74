import { axis } from './axes.ts'
import { inLines } from './labels.ts'

interface LyingNameProps {
  x: number | string
  y: number | string
  label: string
  /** How many characters fit into a line. */
  most: number
}

const LINE_PX = 13

/** The name of a bar that lies, right before it; whole where the pointer rests on it. */
export function LyingName({ x, y, label, most }: LyingNameProps) {
  const [first, second] = inLines(label, most)
  return (
    <text x={x} y={y} {...axis.tick} textAnchor="end" className="recharts-cartesian-axis-tick-value">
      <title>{label}</title>
      <tspan x={x} dy={second === undefined ? 0 : -LINE_PX / 2} dominantBaseline="central">
        {first}
      </tspan>
      {second !== undefined && (
        <tspan x={x} dy={LINE_PX} dominantBaseline="central">
          {second}
        </tspan>
      )}
    </text>
  )
}
