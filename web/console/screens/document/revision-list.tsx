import { Badge } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate, formatRelative } from '../../../ui/format.ts'
import { CardSkeleton } from '../../../ui/skeletons.tsx'
import { type Revision, revisionsQuery } from '../../core/document/revisions.ts'
import { useShop } from '../../core/place.ts'
import { Failed } from '../failed.tsx'
import classes from './revision-list.module.css'

interface RevisionListProps {
  /** The resource's path: `product-types`. */
  resource: string
  id: string
  /** Tells what a revision did whose author left no message. */
  brief?: (revision: Revision) => ReactNode
  /** What can be done with a revision; `all` of them, the newest first. */
  actions: (revision: Revision, all: readonly Revision[]) => ReactNode
}

/** What is said of a revision; undefined of one whose author left no message. */
const titleOf = ({ message, undoes, number }: Revision): string | undefined => {
  if (message) return message
  if (undoes) return `Takes back revision ${undoes}`
  return number === 1 ? 'First revision' : undefined
}

/** Every publication of a document: who, when, why; the newest first. */
export function RevisionList({ resource, id, brief, actions }: RevisionListProps) {
  const { tenant, timeZone } = useShop()
  const revisions = useQuery(revisionsQuery(resource, tenant, id))
  if (revisions.isPending) return <CardSkeleton height={320} />
  if (!revisions.data)
    return (
      <Failed what="The history could not be loaded" error={revisions.error} onRetry={() => void revisions.refetch()} />
    )
  const rows = revisions.data
  if (rows.length === 0) return <p className={classes.when}>Nothing was published yet.</p>
  return (
    <ol className={classes.revisions}>
      {rows.map((revision, place) => (
        <li key={revision.number} className={classes.revision}>
          <div className={classes.words}>
            <strong>
              {titleOf(revision) ?? brief?.(revision) ?? 'No message'}
              {place === 0 && (
                <Badge ml="xs" size="sm" variant="light" tt="none">
                  Published now
                </Badge>
              )}
            </strong>
            <span className={classes.when}>
              Revision {revision.number} · {revision.authorName || 'The system'} ·{' '}
              <time dateTime={revision.createdAt} title={formatDate(revision.createdAt, 'exact', { timeZone })}>
                {formatRelative(revision.createdAt, Date.now())}
              </time>
            </span>
          </div>
          <div className={classes.actions}>{actions(revision, rows)}</div>
        </li>
      ))}
    </ol>
  )
}
