import { apply, type Content, contentFault, type Patch } from '@mtc/openapi/document'
import { and, eq } from 'drizzle-orm'
import { Conflict, exactly, type Step } from '../../db/port.ts'
import { ApiError } from '../api-error.ts'
import { fieldIssues } from '../zod-issues.ts'
import { isStill, type Opened, publishedContent, revisionOf } from './document.ts'
import { type Draft, draftOf } from './draft.ts'
import { isFollowed, type Known, newOnes, patchSteps } from './patches.ts'

const refused = (message: string, field: string) =>
  new ApiError('UNPROCESSABLE', { message, errors: [{ field, message }] })

/** What an editor did, and on top of what. */
export interface Edits extends Known {
  editorId: string
  patches: readonly Patch[]
  /** With these patches the draft holds what was published up to this revision. */
  takesOver?: number | undefined
}

/**
 * Appends patches to a draft, all of them or none; begins it with the first. Answers false where somebody was faster:
 * then nothing was written.
 */
export async function append(opened: Opened, edits: Edits): Promise<boolean> {
  const steps = await appendSteps(opened, edits)
  if (!steps) return false
  if (steps.length === 0) return true
  try {
    await opened.tenant.commit(steps)
    return true
  } catch (error) {
    // Somebody else's patch, draft or publication came in between.
    if (error instanceof Conflict && (error.kind === 'rows' || error.kind === 'unique')) return false
    throw error
  }
}

/** What appends patches to a draft, for a unit of work; undefined where somebody was faster, none where they are there already. */
export async function appendSteps(opened: Opened, edits: Edits): Promise<Step[] | undefined> {
  const published = revisionOf(opened.row)
  const { patches, takesOver } = edits
  if (takesOver !== undefined && takesOver > published)
    throw refused(`There is no revision ${takesOver} to take over`, '/takesOver')
  const draft = await draftOf(opened)
  const fresh = await newOnes(opened, draft, patches)
  const isNewBase = draft !== undefined && takesOver !== undefined && takesOver > draft.baseRevision
  if (fresh.length === 0 && !isNewBase) return []
  if (!isFollowed(edits, draft, published) || edits.sequence !== (draft?.sequence ?? 0)) return undefined
  const before = draft?.content ?? publishedContent(opened)
  const content = applied(opened, before, patches, new Set(fresh))
  const base = isNewBase ? { baseRevision: takesOver } : {}
  return draft
    ? continued(opened, draft, { content, ...base }, edits.editorId, fresh)
    : begun(opened, content, edits.editorId, fresh)
}

/** The content after patches: refused where they do not fit, or where what comes out is no such document. */
function applied({ document }: Opened, before: Content, patches: readonly Patch[], fresh: ReadonlySet<Patch>): Content {
  let content = before
  for (const [i, patch] of patches.entries()) {
    if (!fresh.has(patch)) continue
    const { content: next, misfit } = apply(content, patch.operations)
    if (misfit) throw refused(misfit.message, `/patches/${i}/operations/${misfit.index}`)
    content = next
  }
  const fault = contentFault(content)
  if (fault !== undefined) throw refused(fault, '/patches')
  const { error } = document.kind.content.safeParse(content)
  if (error) {
    const errors = fieldIssues(error.issues, 'json').map(({ message }) => ({ field: '/patches', message }))
    throw new ApiError('UNPROCESSABLE', { message: errors[0]?.message ?? 'The patches make no such document', errors })
  }
  return content
}

/** What appends a patch to a draft as it was read, in somebody else's unit of work: for what goes with another row's change. */
export function patchedSteps(
  at: Pick<Opened, 'c' | 'tenant'>,
  draft: Draft,
  { label, operations, takesOver }: Omit<Patch, 'id'> & Pick<Edits, 'takesOver'>,
): Step[] {
  const { newId } = at.c.get('platform')
  const { content, misfit } = apply(draft.content, operations)
  if (misfit) throw new Error(`"${label}" does not fit the draft it was made for: ${misfit.message}`)
  const base = takesOver === undefined ? {} : { baseRevision: takesOver }
  return continued(at, draft, { content, ...base }, newId(), [{ id: newId(), label, operations }])
}

function continued(
  opened: Pick<Opened, 'c' | 'tenant'>,
  draft: Draft,
  next: { content: Content; baseRevision?: number },
  editorId: string,
  patches: readonly Patch[],
): Step[] {
  const { c, tenant } = opened
  const { drafts } = tenant.t
  const set = { ...next, sequence: draft.sequence + patches.length, updatedAt: c.get('platform').now() }
  const guard = and(eq(drafts.id, draft.id), eq(drafts.sequence, draft.sequence))
  return [exactly(1, tenant.update(drafts, guard, set)), ...patchSteps(opened, draft, editorId, patches)]
}

function begun(opened: Opened, content: Content, editorId: string, patches: readonly Patch[]): Step[] {
  const { c, tenant, document, row } = opened
  const { now, newId } = c.get('platform')
  const time = now()
  const draft = { id: newId(), sequence: 0, baseRevision: revisionOf(row), updatedAt: time }
  const insert = tenant.insert(tenant.t.drafts, {
    ...draft,
    content,
    sequence: patches.length,
    entityType: document.kind.resource.path,
    entityId: row.id,
    createdAt: time,
  })
  return [isStill(opened), insert, ...patchSteps(opened, draft, editorId, patches)]
}
