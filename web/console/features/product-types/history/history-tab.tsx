import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate, formatRelative } from '../../../../ui/format.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { answerOf, client } from '../../../core/api.ts'
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

/** Every publication of the type: who, when, why; compared, brought back into the draft, or taken back. */
export function HistoryTab({ typeId, document }: HistoryTabProps) {
  const shop = useShop()
  const { isReadonly } = useDesigner()
  const [compared, setCompared] = useState<number>()
  const [isUndoing, setUndoing] = useState(false)
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
  const newest = rows[0]?.number ?? 0
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
              {!isReadonly && number === newest && number > 1 && (
                <Button size="xs" variant="default" onClick={() => setUndoing(true)}>
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
      {isUndoing && <UndoDialog typeId={typeId} document={document} onClose={() => setUndoing(false)} />}
    </section>
  )
}
