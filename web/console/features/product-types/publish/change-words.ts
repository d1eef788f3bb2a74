import { kindsOfChange } from './detail-words.ts'
import type { TypeChange } from './use-impact.ts'

type Words = (change: TypeChange) => string

const WORDS: Readonly<Record<TypeChange['kind'], Words>> = {
  add: ({ label }) => `Adds ${label}`,
  remove: ({ label }) => `Removes ${label}`,
  rename: ({ label, from, to }) => `Renames the key of ${label} from ${from} to ${to}`,
  relabel: ({ details: [before, after], label }) => `Calls ${before ?? 'it'} ${after ?? label}`,
  move: ({ label, from, to }) => `Moves ${label} from ${from} to ${to}`,
  convert: (change) => {
    const [from, to] = kindsOfChange(change)
    return `Turns ${change.label} from ${from} to ${to}`
  },
  split: ({ label }) => `Splits ${label}`,
  merge: ({ label }) => `Merges into ${label}`,
  constrain: ({ label }) => `Makes ${label} stricter`,
  relax: ({ label }) => `Makes ${label} less strict`,
  describe: ({ label }) => `Changes how ${label} is shown`,
  reorder: () => 'Puts the fields in another order',
  layout: () => 'Changes the layout of the form or the list',
  details: () => 'Changes name, address or description',
  rest: () => 'Changes the JSON Schema around the fields',
}

/** A change in words. */
export const changeInWords = (change: TypeChange): string => WORDS[change.kind](change)

/** What a change may do to products, as a tone and a word. */
export const SEVERITY_WORDS = {
  free: ['success', 'Safe'],
  checks: ['warning', 'May make products invalid'],
  loses: ['danger', 'May lose values'],
} as const
