import { Alert, Button, Drawer, TextInput } from '@mantine/core'
import { draftTag } from '@mtc/openapi/document'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { answerOf, client } from '../../../core/api.ts'
import { isStatus } from '../../../core/api-failure.ts'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { useShop } from '../../../core/place.ts'
import { resourceKey } from '../../../core/queries.ts'
import { Failed } from '../../../screens/failed.tsx'
import type { Design } from '../model/design.ts'
import { ChangeList } from './change-list.tsx'
import { JobProgress } from './job-progress.tsx'
import { type Job, watchJob } from './job-watch.tsx'
import classes from './publish.module.css'
import { References } from './references.tsx'
import { type Impact, useImpact } from './use-impact.ts'
import { Verdict } from './verdict.tsx'

interface PublishDrawerProps {
  typeId: string
  document: EditedDocument<Design>
  onClose: () => void
}

/** Publishing the draft as it was looked at; what is refused says why. */
function usePublishing({ typeId, document }: PublishDrawerProps) {
  const shop = useShop()
  const queryClient = useQueryClient()
  const [job, setJob] = useState<Job>()
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const publish = async (impact: Impact, message: string) => {
    setBusy(true)
    setFault(undefined)
    try {
      const state = await document.settled()
      const { body } = await answerOf(
        client.POST('/{tenant}/admin/product-types/{id}/publish', {
          params: { path: { tenant: shop.tenant, id: typeId }, header: { 'If-Match': draftTag(state) } },
          body: { publishedRevision: impact.publishedRevision, message },
        }),
      )
      watchJob(shop.tenant, body.data.job)
      setJob(body.data.job)
      await document.reload()
      await queryClient.invalidateQueries({ queryKey: resourceKey(shop, { path: 'product-types' }) })
    } catch (reason) {
      setFault(
        isStatus(reason, 412)
          ? 'Somebody changed the design or published it in the meantime. Look at what publishing would do now, and try again.'
          : reasonOf(reason),
      )
    } finally {
      setBusy(false)
    }
  }
  return { job, fault, isBusy, publish }
}

/** What publishing will do, in words and figures; what becomes of products, to choose; then how far it is. */
export function PublishDrawer(props: PublishDrawerProps) {
  const { typeId, document, onClose } = props
  const { job, fault, isBusy, publish } = usePublishing(props)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={job ? 'Published' : 'What this will do'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {job ? (
        <div className={classes.drawer}>
          <p className={classes.note}>
            {job.total === 0
              ? 'The new form is in use.'
              : 'The new form is in use. Until a product is carried over, it is read as it was. You can leave: it goes on.'}
          </p>
          <JobProgress job={job} />
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
        </div>
      ) : (
        <Preview typeId={typeId} document={document} fault={fault} isBusy={isBusy} onPublish={publish} />
      )}
    </Drawer>
  )
}

interface PreviewProps {
  typeId: string
  document: EditedDocument<Design>
  fault: string | undefined
  isBusy: boolean
  onPublish: (impact: Impact, message: string) => Promise<void>
}

function Preview({ typeId, document, fault, isBusy, onPublish }: PreviewProps) {
  const impact = useImpact(typeId, document)
  const [message, setMessage] = useState('')
  if (impact.error && !impact.data)
    return <Failed what="What it would do is not known" error={impact.error} onRetry={() => void impact.refetch()} />
  if (!impact.data) return <CardSkeleton height={320} />
  const { data } = impact
  const isStale = impact.isPlaceholderData || impact.isFetching
  return (
    <div className={classes.drawer} aria-busy={isStale}>
      <Verdict typeId={typeId} impact={data} />
      {data.refusals.length > 0 && (
        <Alert color="red" role="alert" title="It cannot be published like this">
          <ul className={classes.plain}>
            {data.refusals.map(({ field, message: why }) => (
              <li key={`${field} ${why}`}>{why}</li>
            ))}
          </ul>
        </Alert>
      )}
      <section aria-label="Changes">
        <h3 className={classes.title}>{data.changes.length === 1 ? 'One change' : `${data.changes.length} changes`}</h3>
        <ChangeList impact={data} />
      </section>
      <References impact={data} />
      <TextInput
        label="Message"
        description="For those who read the history"
        placeholder="Why"
        maxLength={500}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <div className={classes.foot}>
        {fault && (
          <Alert color="red" role="alert" title="It was not published">
            {fault}
          </Alert>
        )}
        <Button
          fullWidth
          loading={isBusy}
          disabled={isStale || data.refusals.length > 0}
          onClick={() => void onPublish(data, message)}
        >
          Publish now
        </Button>
      </div>
    </div>
  )
}
