import type { Patch } from '@mtc/openapi/document'
import { and, asc, eq, gt, inArray, lte } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import { iso } from '../iso.ts'
import type { Opened } from './document.ts'
import type { DraftHead } from './draft.ts'

/** How many patches a draft keeps; those before are in its content only. */
export const KEPT_PATCHES = 500
/** Characters of operations in one answer. Whoever is further behind reads the draft again. */
const MOST_CHARACTERS = 1024 * 1024

/** What an editor knows of a draft. */
export interface Known {
  draftId: string | null
  sequence: number
  baseRevision: number
}

/** Whether the patches since lead from what somebody knows to what is there now. */
export function isFollowed(known: Known, draft: DraftHead | undefined, publishedRevision: number): boolean {
  if (known.sequence > (draft?.sequence ?? 0)) return false
  if (known.draftId !== null) return known.draftId === draft?.id
  // Before its first patch a draft is the revision that it was begun from.
  return known.sequence === 0 && known.baseRevision === (draft?.baseRevision ?? publishedRevision)
}

/** The patches of a draft since a sequence; undefined where they are not all kept, or too many. */
export async function patchesSince({ tenant }: Opened, draft: DraftHead | undefined, sequence: number) {
  if (!draft || draft.sequence === sequence) return []
  if (draft.sequence - sequence > KEPT_PATCHES) return undefined
  const t = tenant.t.draftPatches
  const where = and(eq(t.draftId, draft.id), gt(t.sequence, sequence), lte(t.sequence, draft.sequence))
  const found = await tenant.rows(t, { where, orderBy: [asc(t.sequence)] })
  const length = found.reduce((sum, { operations }) => sum + JSON.stringify(operations).length, 0)
  if (found.length !== draft.sequence - sequence || length > MOST_CHARACTERS) return undefined
  return found.map(({ id, label, operations, sequence: number, editorId, authorId, authorName, createdAt }) => ({
    id,
    label,
    // They were held against the contract when they came.
    operations: operations as never,
    sequence: number,
    editorId,
    authorId,
    authorName,
    createdAt: iso(createdAt),
  }))
}

/** Those that the draft does not have yet: a patch that is sent again is not applied again. */
export async function newOnes<P extends Patch>(
  { tenant }: Opened,
  draft: DraftHead | undefined,
  patches: readonly P[],
): Promise<readonly P[]> {
  if (!draft || patches.length === 0) return patches
  const t = tenant.t.draftPatches
  const ids = patches.map(({ id }) => id)
  const where = and(eq(t.draftId, draft.id), inArray(t.id, ids))
  const known = new Set((await tenant.select(t, { id: t.id }, { where })).map(({ id }) => id))
  return patches.filter(({ id }) => !known.has(id))
}

/** The rows of patches that follow a sequence, and the end of those that are too old to keep. */
export function patchSteps(
  { c, tenant }: Pick<Opened, 'c' | 'tenant'>,
  draft: DraftHead,
  editorId: string,
  patches: readonly Patch[],
): Step[] {
  const { userId, name } = c.get('principal')
  const t = tenant.t.draftPatches
  const last = draft.sequence + patches.length
  return [
    ...patches.map(({ id, label, operations }, i) =>
      tenant.insert(t, {
        draftId: draft.id,
        sequence: draft.sequence + 1 + i,
        id,
        editorId,
        authorId: userId,
        authorName: name,
        label,
        operations: operations as unknown as Record<string, unknown>[],
        createdAt: c.get('platform').now(),
      }),
    ),
    ...(last > KEPT_PATCHES
      ? [tenant.remove(t, and(eq(t.draftId, draft.id), lte(t.sequence, last - KEPT_PATCHES)) ?? eq(t.draftId, ''))]
      : []),
  ]
}
