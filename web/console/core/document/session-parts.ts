import type { Content } from '@mtc/openapi/document'
import type { DocumentTransport, DraftStand, EditStorage, SessionClock } from './transport.ts'

/** What a session is made of: everything that differs between a browser and a test. */
export interface SessionParts<C extends Content> {
  transport: DocumentTransport<C>
  storage: EditStorage<C>
  clock: SessionClock
  /** Names this window. */
  editorId: string
  newId: () => string
  /** Whether somebody looks at it: then others' edits are asked for. */
  isVisible: () => boolean
}

/** How the server stands, as far as a session knows. */
export interface Standing<C extends Content> {
  stand: DraftStand
  /** The draft on the server; while there are conflicts one's own edits stand on something older. */
  confirmed: C
  published: { number: number; content: C } | undefined
  isUnreachable: boolean
  refusal: string | undefined
}
