import type { DocumentOperation } from '@mtc/openapi/document'
import type { Field } from '../model/field.ts'

/** A change of a design that somebody asked for. */
export interface Edit {
  /** What it did, for the list of steps: "Rename Developer". */
  label: string
  operations: DocumentOperation[]
  /** What is said to those who hear the screen. */
  said: string
  /** The field to go on with. */
  focus?: string
  /** Keystrokes of one topic are undone together. */
  topic?: string
}

/** Where a field is to stand: in a list, on a section of the form, after one of its neighbours. */
export interface Target {
  /** The group, table or list; undefined for the product type itself. */
  parent: string | undefined
  /** The section's place, for fields of the product type itself; undefined is the card of all others. */
  section?: number | undefined
  /** The tab of the form that gets a card for it, having none; it is what `section` means then. */
  cardOn?: string
  /** The field that it follows; null to stand first. */
  after: string | null
}

/** What is set; without a value the member goes away. */
export const setting = (path: readonly string[], value: unknown, was: unknown): DocumentOperation => ({
  op: 'set',
  path,
  ...(value === undefined ? {} : { value }),
  ...(was === undefined ? {} : { was }),
})

/** The id of the neighbour before a place. */
export const before = (siblings: readonly Field[], index: number): string | null => siblings[index - 1]?.id ?? null
