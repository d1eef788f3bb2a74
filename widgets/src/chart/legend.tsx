import classes from './chart.module.css'
import type { ChartData } from './chart-data.ts'
import { partColor, partDash } from './colors.ts'

/** How a legend shows a part: as a piece of line, or as a piece of area. */
export type Swatch = 'line' | 'box'

/** Names the parts, and the time compared with; nothing where there is but one. */
export function Legend({ chart, swatch }: { chart: ChartData; swatch: Swatch }) {
  const { parts, isSplit, hasBefore, partLabel } = chart
  if (!isSplit && !hasBefore) return null
  return (
    <ul className={classes.legend} aria-hidden>
      {parts.map((part, index) => (
        <li key={part.key}>
          <Sample swatch={swatch} color={partColor(index)} dash={partDash(index)} />
          {isSplit ? partLabel(part) : 'This time'}
        </li>
      ))}
      {hasBefore && (
        <li>
          <Sample swatch="line" color="var(--mtc-edge)" dash="4 3" />
          Before
        </li>
      )}
    </ul>
  )
}

function Sample({ swatch, color, dash }: { swatch: Swatch; color: string; dash: string }) {
  return (
    <svg className={classes.swatch} viewBox="0 0 20 12" aria-hidden>
      {swatch === 'line' ? (
        <line x1={0} x2={20} y1={6} y2={6} stroke={color} strokeWidth={2.5} strokeDasharray={dash} />
      ) : (
        <rect x={4} width={12} height={12} rx={2} fill={color} />
      )}
    </svg>
  )
}
