import type { TypeDesign } from '../type-design.ts'
import type { Expression } from './expression.ts'

/** What becomes of a value that cannot be taken over: it stays as it is (and is a fault), goes, is replaced by `value`, or nothing is published. */
export const OTHERWISE = ['keep', 'drop', 'value', 'refuse'] as const
export type Otherwise = (typeof OTHERWISE)[number]

/** What somebody decided about one change. Everything is optional: what is not said is done the careful way. */
export type Choice = {
  /** Given to products that have none, or whose value cannot be taken over. */
  value?: unknown
  /** Values and what becomes of them; those that are not listed are converted as usual. */
  mapping?: { from: unknown; to: unknown }[]
  /** Works the value out from the product's custom fields as they were. */
  expression?: Expression
  otherwise?: Otherwise
  /** The former key is accepted in writing and filters until the end of this day (`2027-01-31`). */
  aliasUntil?: string
}

/** Choices by the key of their change. */
export type Choices = Readonly<Record<string, Choice>>

/** Values that are taken apart, or put together: from fields of the published type to fields of the design, by id. */
export type Transfer = {
  id: string
  kind: 'split' | 'merge'
  from: string[]
  to: string[]
  /** What stands between the parts; a space unless said. */
  separator?: string
}

/** A product type in the making: its design, and how what is there is to be carried over. The content of its draft. */
export type TypeDraft = TypeDesign & { choices: Choices; transfers: Transfer[] }
