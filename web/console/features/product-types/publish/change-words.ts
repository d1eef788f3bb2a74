import type { TypeChange } from './use-impact.ts'

type Words = (change: TypeChange) => string

const WORDS: Readonly<Record<TypeChange['kind'], Words>> = {
  add: ({ label }) => `Adds ${label}`,
  remove: ({ label }) => `Removes ${label}`,
  rename: ({ label, from, to }) => `Renames the key of ${label} from ${from} to ${to}`,
  relabel: ({ label }) => `Calls it ${label}`,
  move: ({ label, from, to }) => `Moves ${label} from ${from} to ${to}`,
  convert: ({ label }) => `Turns ${label} into another kind`,
  split: ({ label }) => `Splits ${label}`,
  merge: ({ label }) => `Merges into ${label}`,
  constrain: ({ label }) => `Asks more of ${label}`,
  relax: ({ label }) => `Asks less of ${label}`,
  describe: ({ label }) => `Describes ${label} otherwise`,
  reorder: () => 'Puts the fields in another order',
  layout: () => 'Lays the form out otherwise',
  details: () => 'Changes name, address or description',
  rest: () => 'Changes the schema around the fields',
}

/** A change in words. */
export const changeInWords = (change: TypeChange): string => WORDS[change.kind](change)

/** What a change may do to products, as a tone and a word. */
export const SEVERITY_WORDS = {
  free: ['success', 'Safe'],
  checks: ['warning', 'May make products invalid'],
  loses: ['danger', 'May lose values'],
} as const
