import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate, formatRelative } from '../../../../ui/format.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { answerOf, client, type components } from '../../../core/api.ts'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { useShop } from '../../../core/place.ts'
import { resourceKey } from '../../../core/queries.ts'
import { Failed } from '../../../screens/failed.tsx'
import type { Design } from '../model/design.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { CompareDialog } from './compare-dialog.tsx'
import classes from './history.module.css'
import { UndoDialog } from './undo-dialog.tsx'

interface HistoryTabProps {
  typeId: string
  document: EditedDocument<Design>
}

type Revision = Pick<components['schemas']['DocumentRevision'], 'number' | 'undoes'>

/** What can be taken back: the newest change that stands, and the newest revision of all, be it an undo itself. */
function undoable(rows: readonly Revision[]): ReadonlySet<number> {
  const takenBack = new Set(rows.flatMap(({ undoes }) => undoes ?? []))
  const standing = rows.find(({ number, undoes }) => undoes === null && !takenBack.has(number))
  return new Set([rows[0], standing].flatMap((row) => (row && row.number > 1 ? [row.number] : [])))
}

/** Every publication of the type: who, when, why; compared, brought back into the draft, or taken back. */
export function HistoryTab({ typeId, document }: HistoryTabProps) {
  const shop = useShop()
  const { isReadonly } = useDesigner()
  const [compared, setCompared] = useState<number>()
  const [undone, setUndone] = useState<number>()
  const revisions = useQuery({
    queryKey: [...resourceKey(shop, { path: 'product-types' }), 'revisions', typeId],
    queryFn: async ({ signal }) => {
      const params = { path: { tenant: shop.tenant, id: typeId }, query: { limit: 100, count: 'none' as const } }
      return (await answerOf(client.GET('/{tenant}/admin/product-types/{id}/revisions', { params, signal }))).body.data
    },
  })
  if (revisions.isPending) return <CardSkeleton height={320} />
  if (!revisions.data)
    return (
      <Failed what="The history could not be loaded" error={revisions.error} onRetry={() => void revisions.refetch()} />
    )
  const rows = revisions.data
  const offered = undoable(rows)
  return (
    <section aria-label="History">
      <ol className={classes.revisions}>
        {rows.map(({ number, message, authorName, createdAt, undoes }) => (
          <li key={number} className={classes.revision}>
            <div className={classes.words}>
              <strong>
                {message || (undoes ? `Takes back revision ${undoes}` : number === 1 ? 'First edition' : 'No message')}
              </strong>
              <span className={classes.when}>
                Revision {number} · {authorName || 'The system'} ·{' '}
                <time dateTime={createdAt} title={formatDate(createdAt, 'exact')}>
                  {formatRelative(createdAt, Date.now())}
                </time>
              </span>
            </div>
            <div className={classes.actions}>
              <Button size="xs" variant="default" onClick={() => setCompared(number)}>
                Compare
              </Button>
              {!isReadonly && offered.has(number) && (
                <Button size="xs" variant="default" onClick={() => setUndone(number)}>
                  Take this change back
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {compared !== undefined && (
        <CompareDialog
          typeId={typeId}
          number={compared}
          isReadonly={isReadonly}
          onRestore={() => document.restore(compared)}
          onClose={() => setCompared(undefined)}
        />
      )}
      {undone !== undefined && (
        <UndoDialog typeId={typeId} revision={undone} document={document} onClose={() => setUndone(undefined)} />
      )}
    </section>
  )
}
