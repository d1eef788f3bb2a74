export { draftAsKnown, draftGone, staleDraft } from './discard.ts'
export {
  type Document,
  type DocumentRules,
  type Opened,
  open,
  openOwn,
  publishedContent,
  publishedOf,
} from './document.ts'
export { type Draft, presentDraft } from './draft.ts'
export { documentSteps, findRevision, nextRevision, revisionAfter } from './revisions.ts'
export { bindDocument } from './routes.ts'
