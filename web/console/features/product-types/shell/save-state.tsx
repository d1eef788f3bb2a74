import { StatusDot, type StatusTone } from '../../../../ui/status-dot.tsx'
import type { EditedDocument, SaveState as State } from '../../../core/document/edited-document.ts'
import type { Design } from '../model/design.ts'

const WORDS: Readonly<Record<State, readonly [StatusTone, string]>> = {
  saved: ['success', 'Draft saved'],
  saving: ['info', 'Saving…'],
  offline: ['warning', 'Offline: kept on this device'],
  conflict: ['danger', 'Changed by two: choose'],
  refused: ['danger', 'Not saved'],
}

/** How far the last edit is on its way. */
export function SaveState({ document }: { document: EditedDocument<Design> }) {
  const [tone, words] = WORDS[document.state]
  const text = document.state === 'saved' && !document.isChanged ? 'As published' : words
  return (
    <span role="status" title={document.refusal}>
      <StatusDot tone={document.state === 'saved' && !document.isChanged ? 'neutral' : tone}>{text}</StatusDot>
    </span>
  )
}
