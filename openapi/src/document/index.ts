/** What editors and the API share about documents that are edited by patches: pure, no I/O. */
export { type Applied, apply, type Misfit } from './apply.ts'
export type { Choose, Conflict, Side } from './conflict.ts'
export { contentFault } from './content-fault.ts'
export { diff } from './diff.ts'
export { type Difference, differences } from './difference.ts'
export { insertAt, moveAt, removeAt, setAt } from './edit.ts'
export { invert } from './invert.ts'
export { type Merged, merge } from './merge.ts'
export {
  CONTENT_LIMITS,
  type Content,
  type DocumentOperation,
  type InsertOperation,
  type Item,
  type MoveOperation,
  PATCH_LIMITS,
  type Patch,
  type Path,
  type RemoveOperation,
  type SetOperation,
} from './operation.ts'
export { stepTo, valueAt } from './place.ts'
export { type Rebased, rebase } from './rebase.ts'
export { sameContent } from './same-content.ts'
export { type DraftState, draftTag } from './tag.ts'
export { tellConflict } from './tell-conflict.ts'
export type { Naming } from './words.ts'
