import { Alert, Button, Modal } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../../../ui/format.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { answerOf, client, type components } from '../../../core/api.ts'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { useShop } from '../../../core/place.ts'
import { resourceKey } from '../../../core/queries.ts'
import { Failed } from '../../../screens/failed.tsx'
import type { Design } from '../model/design.ts'
import { JobProgress } from '../publish/job-progress.tsx'
import { type Job, watchJob } from '../publish/job-watch.tsx'
import classes from './history.module.css'

type Undo = components['schemas']['ProductTypeUndo']

interface UndoDialogProps {
  typeId: string
  /** The change to take back. */
  revision: number
  document: EditedDocument<Design>
  onClose: () => void
}

const products = (count: number) => `${formatNumber(count)} ${count === 1 ? 'product' : 'products'}`

function WhatComesBack({ undo }: { undo: Undo }) {
  return (
    <div className={classes.promise}>
      <p>
        This takes back “{undo.message || `revision ${undo.revision}`}” by {undo.publishedByName}.
      </p>
      <ul>
        <li>{products(undo.untouched)} come back exactly as they were.</li>
        {undo.edited > 0 && (
          <li>
            {products(undo.edited)} were edited since: what was not edited comes back exactly, the rest is worked back.
          </li>
        )}
        {undo.created > 0 && <li>{products(undo.created)} were made since: their fields are worked back.</li>}
        {undo.lossy > 0 && <li className={classes.fault}>Of {products(undo.lossy)} something is lost.</li>}
        {undo.invalid > 0 && <li className={classes.fault}>{products(undo.invalid)} will need attention.</li>}
      </ul>
      {undo.losses.length > 0 && (
        <ul className={classes.losses}>
          {undo.losses.map((loss) => (
            <li key={`${loss.productId} ${loss.field}`}>
              {loss.productName}, {loss.field}: {JSON.stringify(loss.before)} becomes {JSON.stringify(loss.after)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Taking a published change back: first what comes back exactly and what does not, then how far it is. */
export function UndoDialog({ typeId, revision, document, onClose }: UndoDialogProps) {
  const shop = useShop()
  const queryClient = useQueryClient()
  const path = { tenant: shop.tenant, id: typeId }
  const [job, setJob] = useState<Job>()
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const preview = useQuery({
    queryKey: ['undo', shop.tenant, typeId, revision],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      (await answerOf(client.GET('/{tenant}/admin/product-types/{id}/undo', { params: { path, query: { revision } } })))
        .body.data,
  })
  const undo = async ({ revision: taken, publishedRevision }: Undo) => {
    setBusy(true)
    try {
      const body = { revision: taken, publishedRevision, message: '' }
      const answer = await answerOf(client.POST('/{tenant}/admin/product-types/{id}/undo', { params: { path }, body }))
      watchJob(shop.tenant, answer.body.data.job)
      setJob(answer.body.data.job)
      await document.reload()
      await queryClient.invalidateQueries({ queryKey: resourceKey(shop, { path: 'product-types' }) })
    } catch (reason) {
      setFault(reasonOf(reason))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Take this change back"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {preview.isPending && <CardSkeleton height={160} />}
      {preview.error && !job && (
        <Failed what="It cannot be taken back" error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {job ? (
        <JobProgress job={job} />
      ) : (
        preview.data && (
          <>
            <WhatComesBack undo={preview.data} />
            {fault && (
              <Alert color="red" role="alert" title="It was not taken back">
                {fault}
              </Alert>
            )}
            <Button
              loading={isBusy}
              onClick={() => {
                if (preview.data) void undo(preview.data)
              }}
            >
              Take it back
            </Button>
          </>
        )
      )}
    </Modal>
  )
}
