import type { Conflict, Content, DocumentOperation, DraftState, Path, Side } from '@mtc/openapi/document'

export type { Conflict, Side }

/** How far an edit is on its way. `offline`: kept on this device until the server answers again. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'conflict' | 'refused'

/** What a change is given as: the operations, or the content as it should become. */
export type Edit<C extends Content> = readonly DocumentOperation[] | ((content: C) => C)

/** Somebody else who has the document open. */
export interface OtherEditor {
  id: string
  userId: string
  name: string
  place: Path | null
}

/** One step of one's own, however many have come since. */
export interface DoneStep {
  /** Takes back this very step; nothing where it is taken back already. */
  undo(): void
  /** Runs once it is taken back, by whatever way; answers how to stop waiting. */
  onceUndone(run: () => void): () => void
}

/** A document as a screen edits it. Every method is stable; the values are those of this moment. */
export interface EditedDocument<C extends Content> {
  content: C
  /** Says something else than what is published. */
  isChanged: boolean
  baseRevision: number
  publishedRevision: number
  /** Somebody published past this draft: `takeOver` brings in what they did. */
  isBehind: boolean
  state: SaveState
  /** Why the server refused the last edits, in a sentence. */
  refusal: string | undefined
  /** What happened that the person should know of, such as an undo that left a place alone. */
  notice: string | undefined
  dismissNotice(): void

  /** Does one step. Steps in a row with the same `topic`, such as the keystrokes in one box, become one. */
  change(label: string, edit: Edit<C>, topic?: string): void
  /** Takes back one's own last step; what somebody else changed since is left alone, and `notice` says so. Answers what it led to. */
  undo(): C
  redo(): C
  /** The step done last: what a message about it offers to take back. */
  lastStep(): DoneStep
  /** What would be undone; undefined: nothing. */
  undoLabel: string | undefined
  redoLabel: string | undefined

  /** Places where somebody else was faster. Until they are resolved nothing is sent. */
  conflicts: readonly Conflict[]
  /** Settles them: by the conflict's key, the rest as `otherwise` says. */
  resolve(choices: Readonly<Record<string, Side>>, otherwise: Side): void

  editors: readonly OtherEditor[]
  /** Tells the others where one is. */
  setPlace(place: Path | null): void

  /** Brings what was published past the draft into it; what both changed becomes a conflict. */
  takeOver(): Promise<void>
  /** Makes the content what it was in a revision: one step, which undo takes back. */
  restore(number: number): Promise<void>
  /** Goes back to what is published: one step, which undo takes back. */
  discard(): Promise<void>
  /** Waits until all is on the server, and answers the state to publish; throws where it cannot be. */
  settled(): Promise<DraftState>
  /** Reads the draft again: after publishing. */
  reload(): Promise<void>
}

/** What `useDocument` answers: nothing yet, a reason why there is nothing, or the document. */
export interface UsedDocument<C extends Content> {
  document: EditedDocument<C> | undefined
  error: unknown
}
