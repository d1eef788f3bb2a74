import { draftTag } from '@mtc/openapi/document'
import { and, eq } from 'drizzle-orm'
import { Conflict, exactly, type Step } from '../../db/port.ts'
import { ApiError } from '../api-error.ts'
import { isMatched, journal } from '../crud/index.ts'
import type { TenantStore } from '../tenant-store.ts'
import type { Opened } from './document.ts'
import { type DraftHead, draftOf, presentDraft, stateOf } from './draft.ts'

/** Takes a draft away, expecting it to be as it was read; its patches go with it. */
export function draftGone({ t, remove }: TenantStore, { id, sequence }: DraftHead): Step {
  return exactly(1, remove(t.drafts, and(eq(t.drafts.id, id), eq(t.drafts.sequence, sequence)) ?? eq(t.drafts.id, id)))
}

/** Somebody has gone on editing: the answer is the draft as it is now. */
export async function staleDraft(opened: Opened): Promise<ApiError> {
  return new ApiError('PRECONDITION_FAILED', {
    message: 'Somebody has gone on editing since you read the draft',
    current: (await presentDraft(opened)).data,
  })
}

/** Throws the draft away; where there is none, it is as wanted already. */
export async function discard(opened: Opened): Promise<void> {
  const { c, document, tenant, row } = opened
  const draft = await draftOf(opened)
  if (!isMatched(c, draftTag(stateOf(draft)))) throw await staleDraft(opened)
  if (!draft) return
  try {
    await tenant.commit([draftGone(tenant, draft), ...journal(c, document.crud, 'discarded', row, row)])
  } catch (error) {
    if (error instanceof Conflict && error.kind === 'rows') throw await staleDraft(opened)
    throw error
  }
}
