import { type Content, type DraftState, draftTag, sameContent } from '@mtc/openapi/document'
import { eq } from 'drizzle-orm'
import { iso } from '../iso.ts'
import { type Opened, publishedContent, revisionOf } from './document.ts'
import { editorsOf } from './presence.ts'

/** A draft as the database keeps it, without its content. */
export interface DraftHead {
  id: string
  sequence: number
  baseRevision: number
  updatedAt: number
}
export interface Draft extends DraftHead {
  content: Content
}

/** The one draft of a document; undefined while nobody has changed anything. */
export async function draftOf({ document, tenant, row }: Opened): Promise<Draft | undefined> {
  const { drafts } = tenant.t
  const [draft] = await tenant.rows(drafts, { where: eq(drafts.entityId, row.id), limit: 1 })
  if (!draft || !document.current) return draft
  return { ...draft, content: await document.current(tenant, draft.content) }
}

/** The same without its content, which whoever only looks for news does not need. */
export async function draftHeadOf({ tenant, row }: Opened): Promise<DraftHead | undefined> {
  const { drafts } = tenant.t
  const { id, sequence, baseRevision, updatedAt } = drafts
  const where = eq(drafts.entityId, row.id)
  const [head] = await tenant.select(drafts, { id, sequence, baseRevision, updatedAt }, { where, limit: 1 })
  // Columns that are never null.
  return head as DraftHead | undefined
}

/** Which draft there is, and how far it is. */
export const stateOf = (draft: DraftHead | undefined): DraftState => ({
  draftId: draft?.id ?? null,
  sequence: draft?.sequence ?? 0,
})

/** The state of a document as editors know it. */
export async function presentState(opened: Opened, draft: DraftHead | undefined) {
  const publishedRevision = revisionOf(opened.row)
  return {
    ...stateOf(draft),
    baseRevision: draft?.baseRevision ?? publishedRevision,
    publishedRevision,
    editors: await editorsOf(opened),
  }
}

/** The draft as the contract shows it. */
export async function presentDraft(opened: Opened) {
  const draft = await draftOf(opened)
  const published = publishedContent(opened)
  const content = draft?.content ?? published
  return {
    data: {
      content,
      ...(await presentState(opened, draft)),
      isChanged: draft !== undefined && !sameContent(published, content),
      updatedAt: iso(draft?.updatedAt ?? opened.row.updatedAt),
    },
    headers: { ETag: draftTag(stateOf(draft)) },
  }
}
