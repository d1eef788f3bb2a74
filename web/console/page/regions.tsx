import type { CSSProperties, ReactNode } from 'react'
import classes from './regions.module.css'
import type { ResolvedPage } from './resolved-page.ts'

interface RegionsProps {
  layout: ResolvedPage['layout']
  children: (region: string) => ReactNode
}

// React's types know no custom properties.
const spanOf = (width: number) => ({ '--span': Math.min(12, width) }) as CSSProperties

/** The regions of a page beside each other as their widths say, and below each other where there is no room. */
export function Regions({ layout, children }: RegionsProps) {
  return (
    <div className={classes.page}>
      <div className={classes.regions}>
        {layout.regions.map(({ name, width }) => (
          <div key={name} className={classes.region} style={spanOf(width)}>
            {children(name)}
          </div>
        ))}
      </div>
    </div>
  )
}
