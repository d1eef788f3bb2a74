import type { Alignment } from './align.ts'

/** The ways to bring widgets into line, in the order of menus, as they are called everywhere. */
export const ALIGNMENTS: readonly (readonly [Alignment, string])[] = [
  ['left', 'Align left edges'],
  ['right', 'Align right edges'],
  ['top', 'Align upper edges'],
  ['bottom', 'Align lower edges'],
  ['distribute', 'Set apart evenly'],
  ['same-width', 'Make equally wide'],
  ['same-height', 'Make equally high'],
]
