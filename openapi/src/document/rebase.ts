import { sameJson } from '../product-schema/json.ts'
import { apply } from './apply.ts'
import type { Choose, Conflict } from './conflict.ts'
import { diff } from './diff.ts'
import { merge } from './merge.ts'
import { type Content, PATCH_LIMITS, type Patch } from './operation.ts'
import { valueAt } from './place.ts'

export interface Rebased<C extends Content> {
  /** The patches as they fit behind what others did; those that have nothing left to do are gone. */
  patches: Patch[]
  content: C
  conflicts: readonly Conflict[]
}

/**
 * Puts patches that were made on `base` on top of what others made of it. Where one of them meets what others did, only
 * what all of them lead to counts, and they become one patch.
 */
export function rebase<C extends Content>(base: C, patches: readonly Patch[], theirs: C, choose?: Choose): Rebased<C> {
  const rebased: Patch[] = []
  const states: C[] = []
  let before = base
  let under = theirs
  let isSmooth = true
  for (const patch of patches) {
    const { content: after, misfit } = apply(before, patch.operations)
    if (misfit) throw new Error(`The patch "${patch.label}" does not fit what it was made on: ${misfit.message}`)
    const merged = merge(before, after, under)
    isSmooth &&= merged.conflicts.length === 0
    const operations = diff(under, merged.content)
    if (operations.length > 0) rebased.push({ ...patch, operations })
    before = after
    states.push(after)
    under = merged.content
  }
  const last = patches.at(-1)
  if (isSmooth || !last) return { patches: rebased, content: under, conflicts: [] }
  // What one had at this place oneself, on the way, is no news: the answer that told of it was lost.
  const isOwn = ({ kind, path, theirs: value }: Conflict) =>
    kind !== 'place' && states.some((state) => sameJson(valueAt(state, path), value))
  const merged = merge(base, before, theirs, (conflict) =>
    isOwn(conflict) ? 'mine' : (choose?.(conflict) ?? 'theirs'),
  )
  const { content } = merged
  const conflicts = merged.conflicts.filter((conflict) => !isOwn(conflict))
  const operations = diff(theirs, content)
  const label = patches.length === 1 ? last.label : `${last.label}, and ${patches.length - 1} before`
  return {
    patches: operations.length > 0 ? [{ ...last, label: label.slice(0, PATCH_LIMITS.label), operations }] : [],
    content,
    conflicts,
  }
}
