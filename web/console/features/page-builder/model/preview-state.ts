import type { Answers } from '@mtc/openapi/page'

/** How far a widget's data is: what was known stays on show while it is asked for anew. */
export type PreviewState =
  | { is: 'none' }
  | { is: 'loading' }
  | { is: 'ready'; answers: Answers }
  | { is: 'failed'; message: string }
