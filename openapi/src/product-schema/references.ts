import { isRecord, type JsonSchema, own } from './json.ts'
import { valueAt } from './json-pointer.ts'
import { allSubschemas } from './subschemas.ts'

const decode = (fragment: string) => {
  try {
    return decodeURIComponent(fragment)
  } catch (fault) {
    if (fault instanceof URIError) return undefined
    throw fault
  }
}

/**
 * The schema a `$ref` means: `#`, `#/json/pointer` or `#anchor` of the same document. Undefined when it leads nowhere,
 * to another document, or to a place that holds no schema.
 */
export function resolveReference(root: JsonSchema, reference: unknown): JsonSchema | boolean | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined
  const fragment = decode(reference.slice(1))
  if (fragment === undefined) return undefined
  if (fragment !== '' && !fragment.startsWith('/')) {
    return allSubschemas(root).find(({ schema }) => own(schema, '$anchor') === fragment)?.schema
  }
  const target = valueAt(root, fragment)
  return isRecord(target) || typeof target === 'boolean' ? target : undefined
}

/** A schema with a leading chain of `$ref` followed, its own keywords winning over those it refers to. */
export function dereferenced(root: JsonSchema, schema: unknown): JsonSchema {
  let result: JsonSchema = isRecord(schema) ? schema : {}
  const seen = new Set<unknown>()
  let reference = own(result, '$ref')
  while (reference !== undefined && !seen.has(reference)) {
    seen.add(reference)
    const target = resolveReference(root, reference)
    if (!isRecord(target)) break
    reference = own(target, '$ref')
    result = { ...target, ...result }
  }
  return result
}
