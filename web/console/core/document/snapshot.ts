import { type Content, type Path, sameContent } from '@mtc/openapi/document'
import type { DocumentSession } from './document-session.ts'
import type { EditedDocument, OtherEditor, SaveState } from './edited-document.ts'
import type { Editing } from './editing.ts'
import type { Standing } from './session-parts.ts'
import type { Seen } from './transport.ts'

/** What a screen sees of a session at one moment. */
export function snapshotOf<C extends Content>(
  session: DocumentSession<C>,
  editing: Editing<C>,
  is: Standing<C>,
  editorId: string,
): EditedDocument<C> {
  const { baseRevision, publishedRevision, editors } = is.stand
  const { change, undo, redo, lastStep, setPlace, dismissNotice, resolve } = session
  const { takeOver, restore, discard, settled, reload } = session
  const edits = { change, undo, redo, lastStep, setPlace, dismissNotice, resolve }
  const methods = { ...edits, takeOver, restore, discard, settled, reload }
  return {
    ...methods,
    content: editing.content,
    isChanged: isChanged(editing.content, is),
    baseRevision,
    publishedRevision,
    isBehind: publishedRevision > baseRevision,
    state: stateOf(editing, is),
    refusal: is.refusal,
    notice: editing.notice,
    undoLabel: editing.undoLabel,
    redoLabel: editing.redoLabel,
    conflicts: editing.conflicts,
    editors: editors.filter(({ id }) => id !== editorId).map(otherEditor),
  }
}

function isChanged<C extends Content>(content: C, { published, stand }: Standing<C>): boolean {
  if (published?.number !== stand.publishedRevision) return stand.draftId !== null
  return !sameContent(published.content, content)
}

function stateOf<C extends Content>(editing: Editing<C>, is: Standing<C>): SaveState {
  if (editing.conflicts.length > 0) return 'conflict'
  if (is.refusal !== undefined) return 'refused'
  if (is.isUnreachable) return 'offline'
  return editing.isQuiet ? 'saved' : 'saving'
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
