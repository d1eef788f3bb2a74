import type { Region } from '../model/layout.ts'
import classes from './settings.module.css'

/** The regions of a layout, drawn small: as wide as they are, in their order. */
export function LayoutPicture({ regions }: { regions: readonly Region[] }) {
  return (
    <span className={classes.picture} aria-hidden>
      {regions.map(({ name, width }) => (
        <span
          key={name}
          className={classes.region}
          style={{ gridColumn: `span ${Math.max(1, Math.min(12, width))}` }}
        />
      ))}
    </span>
  )
}
