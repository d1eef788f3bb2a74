import { Skeleton } from '@mantine/core'
import classes from './screen.module.css'

/** The builder's shape while the draft is on its way. */
export function BuilderSkeleton() {
  return (
    <div role="status" aria-label="Loading the builder" className={classes.builder}>
      <Skeleton height={34} width={240} m="md" />
      <div className={classes.panes}>
        <div className={classes.palettePane}>
          <Skeleton height={480} />
        </div>
        <div className={classes.canvasPane}>
          <Skeleton height={480} />
        </div>
        <div className={classes.settingsPane}>
          <Skeleton height={480} />
        </div>
      </div>
    </div>
  )
}
