import classes from './layout-picture.module.css'

/** The columns that widths of regions count. */
export const LAYOUT_COLUMNS = 12

interface LayoutPictureProps {
  regions: readonly { name: string; width: number }[]
  /** Names stand in their regions; without, the picture is small and for the eyes only. */
  isNamed?: boolean
  /** Which one is pointed out. */
  current?: string | undefined
}

/** A layout drawn small: its regions as wide as they are, beside each other where a wide page has them so. */
export function LayoutPicture({ regions, isNamed = false, current }: LayoutPictureProps) {
  const names = regions.map(({ name }) => name).join(', ')
  const spoken = isNamed
    ? ({ role: 'img', 'aria-label': `Regions in order: ${names || 'none'}` } as const)
    : { 'aria-hidden': true }
  return (
    <span className={classes.picture} data-named={isNamed || undefined} {...spoken}>
      {regions.map(({ name, width }, place) => (
        <span
          // Names may be the same while they are typed.
          key={place}
          className={classes.region}
          data-current={(isNamed && name === current) || undefined}
          style={{ gridColumn: `span ${Math.max(1, Math.min(LAYOUT_COLUMNS, width))}` }}
        >
          {isNamed && name}
        </span>
      ))}
    </span>
  )
}
