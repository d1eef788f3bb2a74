import type { JsonSchema } from '@mtc/openapi/product-schema'

const values = new Set(['const', 'enum', 'default', 'examples'])

/** A copy of a schema whose `$ref`s start below `at` instead of at the root. */
function moveReferences(part: unknown, at: string): unknown {
  if (Array.isArray(part)) return part.map((entry) => moveReferences(entry, at))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === '$ref' && typeof value === 'string' && value.startsWith('#')) return [key, `${at}${value.slice(1)}`]
      return [key, values.has(key) ? value : moveReferences(value, at)]
    }),
  )
}

/**
 * A schema cut out of a root, as a document of its own. What it refers to stays where it is in the root, which rides
 * along in `$defs`; a part that refers to nothing rides alone.
 */
export function standalone(part: JsonSchema, root: JsonSchema): JsonSchema {
  if (part === root || !JSON.stringify(part).includes('"$ref"')) return part
  const at = '#/$defs/root'
  return { allOf: [moveReferences(part, at)], $defs: { root: moveReferences(root, at) } }
}
