import { useQuery } from '@tanstack/react-query'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { isStatus } from '../../../core/api-failure.ts'
import { Failed } from '../../../screens/failed.tsx'
import classes from './preview.module.css'
import { SeenFrame } from './seen-frame.tsx'
import { type Look as Looking, seenPageQuery } from './seen-page.ts'

interface LookProps {
  look: Looking
  label: string
  /** What the role is called. */
  role: string
  width: number
  ready: () => Promise<unknown>
}

/** One state of the page through somebody's eyes. */
export function Look({ look, label, role, width, ready }: LookProps) {
  const { data, error, isPending, refetch } = useQuery(seenPageQuery(look, ready))
  return (
    <div className={classes.look}>
      <h3 className={classes.label}>{label}</h3>
      {isPending ? (
        <CardSkeleton height={360} />
      ) : isStatus(error, 404) ? (
        <p className={classes.nothing}>
          {look.isDraft ? `${role} may not open this page.` : `${role} finds no such page, or may not open it.`}
        </p>
      ) : data ? (
        <SeenFrame label={`${label}, as ${role} gets it`} seen={data} width={width} />
      ) : (
        <Failed what="The page could not be looked at" error={error} onRetry={() => void refetch()} />
      )}
    </div>
  )
}
