import type { Content, DraftState, Patch } from '@mtc/openapi/document'

/** Somebody who has the document open, as the API tells it. */
export interface Seen {
  id: string
  userId: string
  name: string
  place: string | null
}
/** How a draft stands on the server. */
export interface DraftStand extends DraftState {
  baseRevision: number
  publishedRevision: number
  editors: readonly Seen[]
}
/** A draft as it is read. */
export interface DraftRead<C extends Content> extends DraftStand {
  content: C
}
/** What was done since. */
export interface DraftNews extends DraftStand {
  mustReload: boolean
  patches: readonly (Patch & { sequence: number; editorId: string; authorName: string })[]
}
/** What an editor knows, and did. */
export interface Report extends DraftState {
  baseRevision: number
  editorId: string
  place: string | null
  patches: readonly Patch[]
  /** With these patches the draft has all that was published up to this revision. */
  takesOver?: number
}

/** The calls that a session makes. They fail with an ApiFailure. */
export interface DocumentTransport<C extends Content> {
  read(): Promise<DraftRead<C>>
  sync(report: Report): Promise<DraftNews>
  revision(number: number): Promise<C>
  discard(state: DraftState): Promise<void>
}

/** Edits that are not on the server yet, and what they were made on. */
export interface KeptEdits<C extends Content> {
  base: C
  /** Where on the server the base stands; undefined: nowhere, the draft has to be read. */
  stamp?: DraftState & { baseRevision: number }
  patches: readonly Patch[]
  takesOver?: number
}
/** Keeps them over reloads, crashes and days without a network. */
export interface EditStorage<C extends Content> {
  /** What this window kept, or a window that is gone. */
  load(): readonly KeptEdits<C>[]
  save(kept: KeptEdits<C> | undefined): void
}

export interface SessionClock {
  now(): number
  /** Runs something later; answers how to call it off. */
  later(ms: number, run: () => void): () => void
}
