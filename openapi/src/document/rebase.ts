import { apply } from './apply.ts'
import type { Choose, Conflict } from './conflict.ts'
import { diff } from './diff.ts'
import { merge } from './merge.ts'
import type { Content, DocumentOperation, Patch } from './operation.ts'

export interface Rebased<C extends Content> {
  /** The patches as they fit behind what others did; those that have nothing left to do are gone. */
  patches: Patch[]
  content: C
  conflicts: readonly Conflict[]
}

/** Puts patches that were made on `base` on top of what others made of it. */
export function rebase<C extends Content>(base: C, patches: readonly Patch[], theirs: C, choose?: Choose): Rebased<C> {
  const conflicts = new Map<string, Conflict>()
  const rebased: Patch[] = []
  let before = base
  let under = theirs
  for (const patch of patches) {
    const { content: after, misfit } = apply(before, patch.operations)
    if (misfit) throw new Error(`The patch "${patch.label}" does not fit what it was made on: ${misfit.message}`)
    const merged = merge(before, after, under, choose)
    for (const conflict of merged.conflicts) conflicts.set(conflict.key, conflict)
    const operations: DocumentOperation[] = diff(under, merged.content)
    if (operations.length > 0) rebased.push({ ...patch, operations })
    before = after
    under = merged.content
  }
  return { patches: rebased, content: under, conflicts: [...conflicts.values()] }
}
