import { CardSkeleton } from '../../../ui/skeletons.tsx'
import classes from './page-skeleton.module.css'

/** A page before it is known: the shape that most of them have. */
export function PageSkeleton() {
  return (
    <div className={classes.page}>
      <div className={classes.heading} />
      {['a', 'b', 'c'].map((place) => (
        <div key={place} className={classes.figure}>
          <CardSkeleton height={152} />
        </div>
      ))}
      <div className={classes.chart}>
        <CardSkeleton height={376} />
      </div>
    </div>
  )
}
