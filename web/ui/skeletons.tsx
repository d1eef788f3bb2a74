import { Skeleton } from '@mantine/core'
import classes from './skeletons.module.css'

const places = (count: number) => Array.from({ length: count }, (_, place) => place)

/** A form that is still loading: cards with labels and inputs. */
export function FormSkeleton({ fields = 6 }: { fields?: number }) {
  return (
    <div className={classes.card} role="status" aria-label="Loading the form">
      <Skeleton height={20} width="30%" />
      <div className={classes.fields}>
        {places(fields).map((place) => (
          <div key={place} className={classes.field}>
            <Skeleton height={12} width={`${30 + ((place * 17) % 35)}%`} />
            <Skeleton height={36} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** A card that is still loading, in the height it will have. */
export function CardSkeleton({ height = 160 }: { height?: number }) {
  return (
    <div className={classes.card} role="status" aria-label="Loading">
      <Skeleton height={14} width="40%" />
      <Skeleton height={Math.max(height - 70, 24)} />
    </div>
  )
}

/** The text of a table's cell before it is there. */
export function CellSkeleton({ place }: { place: number }) {
  return <Skeleton className={classes.cell ?? ''} height={12} width={`${45 + ((place * 29) % 45)}%`} />
}
