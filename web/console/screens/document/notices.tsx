import { Alert, Button } from '@mantine/core'
import type { Content } from '@mtc/openapi/document'
import type { ReactNode } from 'react'
import { reasonOf } from '../../../ui/reason.ts'
import { showFailure } from '../../../ui/undo-toast.tsx'
import type { EditedDocument } from '../../core/document/edited-document.ts'
import classes from './document.module.css'

interface NoticesProps<C extends Content> {
  document: EditedDocument<C>
  /** What stands before them: why it is only shown. */
  children?: ReactNode
}

/** What the person should know before going on: why edits were refused, that somebody published past the draft. */
export function Notices<C extends Content>({ document, children }: NoticesProps<C>) {
  const { refusal, notice, isBehind, dismissNotice, takeOver, discard } = document
  const attempt = async (act: () => Promise<void>, what: string) => {
    try {
      await act()
    } catch (fault) {
      showFailure(what, reasonOf(fault))
    }
  }
  return (
    <div className={classes.notices}>
      {children}
      {refusal && (
        <Alert color="red" role="alert" title="The last edits were not saved">
          {refusal}
        </Alert>
      )}
      {notice && (
        <Alert color="blue" role="status" withCloseButton closeButtonLabel="Dismiss" onClose={dismissNotice}>
          {notice}
        </Alert>
      )}
      {isBehind && (
        <Alert color="yellow" role="status" title="Somebody published in the meantime">
          This draft was begun from an older revision.{' '}
          <Button size="compact-sm" variant="default" onClick={() => void attempt(takeOver, 'It was not taken over')}>
            Bring theirs into the draft
          </Button>{' '}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => void attempt(discard, 'It was not discarded')}
          >
            Discard the draft
          </Button>
        </Alert>
      )}
    </div>
  )
}
