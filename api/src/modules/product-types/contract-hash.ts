import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const HASH_LENGTH = 16

/** JSON with the keys of every object in one order: the same content is the same text. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}

const hashOf = (value: unknown): string =>
  bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(canonical(value))))).slice(0, HASH_LENGTH)

/** What a product type's contract is made of. */
export interface Contract {
  schema: unknown
  uiConfig: unknown
}

/** Names a type's schema and form by their content: type, tenant's document, import template, form and grid report the same. */
export const contractHashOf = ({ schema, uiConfig }: Contract): string => hashOf({ schema, uiConfig })

/** Names the contracts of all types of a shop at once. */
export const shopContractHash = (types: readonly { slug: string; contractHash: string }[]): string =>
  hashOf(Object.fromEntries(types.map(({ slug, contractHash }) => [slug, contractHash])))
