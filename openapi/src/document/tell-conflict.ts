import type { Conflict, Side } from './conflict.ts'
import type { Content, Path } from './operation.ts'
import { valueAt } from './place.ts'
import { inWords, type Naming, titleOf, trail } from './words.ts'

/** A conflict for people to read: where it is, and what each side wants there. */
export interface ToldConflict {
  place: string
  mine: string
  theirs: string
}

/** Puts a conflict into words. `content` is the document as the reader has it. */
export function tellConflict(conflict: Conflict, content: Content, naming: Naming = {}): ToldConflict {
  const told = (side: Side) => want(conflict, side, content, naming)
  return { place: placeOf(conflict, content, naming), mine: told('mine'), theirs: told('theirs') }
}

/** Where it is; what the reader took out is called as the other side has it. */
function placeOf({ path, base, mine, theirs }: Conflict, content: Content, naming: Naming): string {
  const isGone = valueAt(content, path) === undefined
  const nameOf: Naming['nameOf'] = (at, within) =>
    naming.nameOf?.(at, within) ?? (isGone && at.length === path.length ? titleOf(theirs ?? mine ?? base) : undefined)
  return trail(path, content, { ...naming, nameOf })
}

function want(conflict: Conflict, side: Side, content: Content, naming: Naming): string {
  const { kind, path, [side]: value } = conflict
  if (kind === 'removed') return value === undefined ? 'Taken out' : 'Kept, as it was changed'
  if (kind === 'place') return `Moved to ${trail(listOf(value), content, naming)}`
  return value === undefined ? 'Not there' : inWords(value, path, naming)
}

/** Where something was moved to, as a merge says it: `{ list }`. */
const listOf = (place: unknown): Path => (place as { list?: Path } | undefined)?.list ?? []
