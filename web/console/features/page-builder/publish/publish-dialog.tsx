import { Alert, Button, Drawer, TextInput } from '@mantine/core'
import type { PageFault } from '@mtc/openapi/page'
import { useMemo, useState } from 'react'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { showDone } from '../../../../ui/undo-toast.tsx'
import { Failed } from '../../../screens/failed.tsx'
import { ChangeList } from '../history/change-list.tsx'
import { toldChanges } from '../history/told-changes.ts'
import type { Builder } from '../model/builder.ts'
import { DiscardDraft } from './discard-draft.tsx'
import { AdviceList, FaultList, WithoutDataList } from './fault-list.tsx'
import classes from './publish.module.css'
import { useAdvice } from './use-advice.ts'
import { usePublished } from './use-published.ts'
import { usePublishing } from './use-publishing.ts'
import { widgetsWithoutData } from './without-data.ts'

interface PublishDialogProps {
  builder: Builder
  onClose: () => void
  /** On to what keeps the page from being published. */
  onMend: (fault: PageFault) => void
}

/** What publishing does, in words and numbers; what keeps it from being done, with the way to mend it. */
export function PublishDialog({ builder, onClose, onMend }: PublishDialogProps) {
  const { content, document, faults } = builder
  const [message, setMessage] = useState('')
  const advice = useAdvice(builder)
  const withoutData = useMemo(() => widgetsWithoutData(content), [content])
  const { refusal, isBusy, publish } = usePublishing(builder)
  const isStopped = faults.length > 0 || document.state === 'conflict' || document.isBehind
  const go = async () => {
    if (!(await publish(message.trim()))) return
    showDone(`${content.name} is published`)
    builder.announce(`${content.name} is published.`)
    onClose()
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={`Publish ${content.name || 'the page'}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.drawer}>
        {faults.length > 0 && <FaultList builder={builder} onOpen={onMend} />}
        {advice.length > 0 && document.isChanged && <AdviceList builder={builder} advice={advice} onOpen={onMend} />}
        {withoutData.length > 0 && document.isChanged && (
          <WithoutDataList builder={builder} advice={withoutData} onOpen={onMend} />
        )}
        {document.isBehind && (
          <Alert color="yellow" title="Somebody published in the meantime">
            This draft was begun from an older revision.{' '}
            <Button size="compact-sm" variant="default" onClick={() => void document.takeOver()}>
              Bring theirs into the draft
            </Button>
          </Alert>
        )}
        {document.state === 'offline' && (
          <Alert color="yellow">
            You are offline. What you did is kept on this device until the connection is back.
          </Alert>
        )}
        <Changes builder={builder} onOpen={onClose} />
        <TextInput
          label="Message"
          // What is to be mended, or nothing to publish, comes first: whoever opened it reads it from the top.
          data-autofocus={(!isStopped && document.isChanged) || undefined}
          description="For those who read the history"
          placeholder="Why"
          maxLength={500}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isStopped && document.isChanged) void go()
          }}
        />
        <div className={classes.foot}>
          {refusal && (
            <Alert color="red" role="alert" title={refusal.title}>
              <ul className={classes.plain}>
                {refusal.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </Alert>
          )}
          <Button fullWidth loading={isBusy} disabled={isStopped || !document.isChanged} onClick={() => void go()}>
            {document.isChanged ? 'Publish now' : 'Nothing to publish'}
          </Button>
          <DiscardDraft builder={builder} onDone={onClose} />
        </div>
      </div>
    </Drawer>
  )
}

function Changes({ builder, onOpen }: { builder: Builder; onOpen: () => void }) {
  const { content, components, layouts, document, select } = builder
  const published = usePublished(builder)
  const changes = useMemo(
    () => published.data && toldChanges({ components, layouts }, published.data, content),
    [published.data, content, components, layouts],
  )
  if (document.publishedRevision === 0) return <p className={classes.note}>It is published for the first time.</p>
  if (published.error && !published.data)
    return <Failed what="What changes is not known" error={published.error} onRetry={() => void published.refetch()} />
  if (!changes) return <CardSkeleton height={160} />
  return (
    <section aria-label="What changes">
      <h3 className={classes.title}>What changes</h3>
      <ChangeList
        changes={changes}
        onOpen={(id) => {
          select([id])
          onOpen()
        }}
      />
    </section>
  )
}
