import { isRecord, type JsonSchema, own, ownList, ownRecord } from './json.ts'
import { resolveReference } from './references.ts'

/**
 * The given schemas and all that may apply to the same value with them: what they refer to, conjunctions, alternatives
 * and conditional branches, whether or not a condition holds.
 */
export function appliedSchemas(root: JsonSchema, schemas: readonly unknown[]): JsonSchema[] {
  const found: JsonSchema[] = []
  const waiting = [...schemas]
  for (const schema of waiting) {
    if (!isRecord(schema) || found.includes(schema)) continue
    found.push(schema)
    const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => ownList(schema, keyword))
    const dependent = Object.values(ownRecord(schema, 'dependentSchemas'))
    const branches = [own(schema, 'then'), own(schema, 'else')]
    waiting.push(resolveReference(root, own(schema, '$ref')), ...alternatives, ...branches, ...dependent)
  }
  return found
}

/** All schemas that may apply to the member or element `step` of a value to which these apply. */
export function childSchemas(root: JsonSchema, schemas: readonly JsonSchema[], step: string): JsonSchema[] {
  return appliedSchemas(
    root,
    schemas.flatMap((schema) => directChildren(schema, step)),
  )
}

function directChildren(schema: JsonSchema, step: string): unknown[] {
  const property = own(own(schema, 'properties'), step)
  if (property !== undefined) return [property]
  const position = /^\d+$/.test(step) ? ownList(schema, 'prefixItems')[Number(step)] : undefined
  return [position ?? own(schema, 'items'), own(schema, 'additionalProperties')]
}
