/** What editors and the API share about documents that are edited by patches: pure, no I/O. */
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
export { type DraftState, draftTag } from './tag.ts'
