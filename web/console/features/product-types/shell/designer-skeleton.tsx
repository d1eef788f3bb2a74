import { Skeleton } from '@mantine/core'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import classes from './shell.module.css'

/** The designer's shape while the draft is on its way. */
export function DesignerSkeleton() {
  return (
    <div role="status" aria-label="Loading the designer">
      <Skeleton height={34} width={240} mb="lg" />
      <div className={classes.panes} data-pane="fields">
        <div className={classes.palettePane}>
          <Skeleton height={480} />
        </div>
        <CardSkeleton height={480} />
        <div className={classes.sidePane}>
          <Skeleton height={480} />
        </div>
      </div>
    </div>
  )
}
