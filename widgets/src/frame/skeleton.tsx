import type { WidgetManifest } from '../manifest.ts'
import classes from './skeleton.module.css'

const PARTS = { figure: 2, chart: 9, rows: 7, tiles: 12, text: 3 } as const satisfies Record<
  WidgetManifest['skeleton'],
  number
>

/** A widget's shape while its data is on the way, so that nothing jumps when it comes. */
export function Skeleton({ shape }: { shape: WidgetManifest['skeleton'] }) {
  return (
    <div className={classes.skeleton} data-shape={shape} aria-hidden>
      {Array.from({ length: PARTS[shape] }, (_, place) => (
        <span key={place} />
      ))}
    </div>
  )
}
