import type { Path } from './operation.ts'

export type Side = 'mine' | 'theirs'

/**
 * One place that two people changed, each in their own way. `value`: it got two values (absent: none). `removed`: the one
 * removed what the other changed, and has no value. `place`: it was moved to two places, and the values say where.
 */
export interface Conflict {
  /** Names it among the others. */
  key: string
  kind: 'value' | 'removed' | 'place'
  path: Path
  base?: unknown
  mine?: unknown
  theirs?: unknown
}
/** Settles a conflict. */
export type Choose = (conflict: Conflict) => Side

export interface Three {
  base: unknown
  mine: unknown
  theirs: unknown
}

export function conflictOf(kind: Conflict['kind'], path: Path, { base, mine, theirs }: Three): Conflict {
  return {
    key: JSON.stringify([kind, ...path]),
    kind,
    path,
    ...(base === undefined ? {} : { base }),
    ...(mine === undefined ? {} : { mine }),
    ...(theirs === undefined ? {} : { theirs }),
  }
}
