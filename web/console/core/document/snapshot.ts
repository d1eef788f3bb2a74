import { type Content, diff, type Path } from '@mtc/openapi/document'
import type { DocumentSession, Standing } from './document-session.ts'
import type { EditQueue } from './edit-queue.ts'
import type { EditedDocument, OtherEditor, SaveState } from './edited-document.ts'
import type { StepLog } from './step-log.ts'
import type { Seen } from './transport.ts'

/** What a screen sees of a session at one moment. */
export function snapshotOf<C extends Content>(
  session: DocumentSession<C>,
  queue: EditQueue<C>,
  log: StepLog<C>,
  is: Standing<C>,
  editorId: string,
): EditedDocument<C> {
  const { baseRevision, publishedRevision, editors } = is.stand
  const { change, undo, redo, setPlace, dismissNotice, resolve, takeOver, restore, discard, settled, reload } = session
  const methods = { change, undo, redo, setPlace, dismissNotice, resolve, takeOver, restore, discard, settled, reload }
  return {
    ...methods,
    content: queue.content,
    isChanged: isChanged(queue.content, is),
    baseRevision,
    publishedRevision,
    isBehind: publishedRevision > baseRevision,
    state: stateOf(queue, is),
    refusal: is.refusal,
    notice: is.notice,
    undoLabel: log.undoLabel,
    redoLabel: log.redoLabel,
    conflicts: is.conflicts,
    editors: editors.filter(({ id }) => id !== editorId).map(otherEditor),
  }
}

function isChanged<C extends Content>(content: C, { published, stand }: Standing<C>): boolean {
  if (published?.number !== stand.publishedRevision) return stand.draftId !== null
  return content !== published.content && diff(published.content, content).length > 0
}

function stateOf<C extends Content>(queue: EditQueue<C>, is: Standing<C>): SaveState {
  if (is.conflicts.length > 0) return 'conflict'
  if (is.refusal !== undefined) return 'refused'
  if (is.isUnreachable) return 'offline'
  return queue.isEmpty ? 'saved' : 'saving'
}

const otherEditor = ({ id, userId, name, place }: Seen): OtherEditor => ({ id, userId, name, place: pathOf(place) })

/** A place that another version of the console wrote down may be anything. */
function pathOf(place: string | null): Path | null {
  if (!place?.startsWith('[')) return null
  try {
    const path: unknown = JSON.parse(place)
    return Array.isArray(path) && path.every((step) => typeof step === 'string') ? path : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
