import type { FieldDefinition } from '../../field-definition.ts'

/** What a value becomes; undefined: it cannot be taken over. */
export type Outcome = { value: unknown } | undefined

/** What is the same for all products of a shop: the language that plain values are in, and the money. */
export type ShopContext = { locale: string; currency: string }

/** The fields on both sides of a conversion. */
export type Sides = { from: FieldDefinition; to: FieldDefinition; shop: ShopContext }

/** Makes a value of one form from a value of another. */
export type Converter = {
  convert: (value: unknown, sides: Sides) => Outcome
  /** Every value of the one form has its own in the other: nothing can be lost. */
  isSafe?: true
}

export const made = (value: unknown): Outcome => ({ value })
export const isText = (value: unknown): value is string => typeof value === 'string'
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
