export { draftGone, staleDraft } from './discard.ts'
export { type Document, type DocumentRules, type Opened, open, openedRow, openOwn, publishedOf } from './document.ts'
export { documentSteps, nextRevision, revisionAfter } from './revisions.ts'
export { bindDocument } from './routes.ts'
