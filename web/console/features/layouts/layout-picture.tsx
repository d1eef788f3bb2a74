import { type Region, rowsOfRegions } from './layout-shape.ts'
import classes from './layouts.module.css'

interface LayoutPictureProps {
  regions: readonly Region[]
  columns: number
  /** Which one is pointed out. */
  current?: string | undefined
}

/** A layout drawn small: its regions where a wide page has them. */
export function LayoutPicture({ regions, columns, current }: LayoutPictureProps) {
  const names = regions.map(({ name }) => name).join(', ')
  return (
    <div className={classes.picture} role="img" aria-label={`Regions in order: ${names || 'none'}`}>
      {rowsOfRegions(regions, columns).map((row, place) => (
        <div key={place} className={classes.row} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
          {row.map(({ name, width }, at) => (
            <span
              key={at}
              className={classes.region}
              data-current={name === current || undefined}
              style={{ gridColumn: `span ${Math.min(width, columns)}` }}
            >
              {name}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
