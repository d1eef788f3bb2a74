import type { Content } from '@mtc/openapi/document'
import { StatusDot, type StatusTone } from '../../../ui/status-dot.tsx'
import type { EditedDocument, SaveState as State } from '../../core/document/edited-document.ts'

const WORDS: Readonly<Record<State, readonly [StatusTone, string]>> = {
  saved: ['success', 'Draft saved'],
  saving: ['info', 'Saving…'],
  offline: ['warning', 'Offline: kept on this device'],
  conflict: ['danger', 'Changed by two: choose'],
  refused: ['danger', 'Not saved'],
}

/** How far the last edit is on its way. */
export function SaveState<C extends Content>({ document }: { document: EditedDocument<C> }) {
  const [tone, words] = WORDS[document.state]
  const isAsPublished = document.state === 'saved' && !document.isChanged
  return (
    <span role="status" title={document.refusal}>
      <StatusDot tone={isAsPublished ? 'neutral' : tone}>{isAsPublished ? 'As published' : words}</StatusDot>
    </span>
  )
}
