import { isRecord, type JsonSchema, own } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import { IN_PLACE_KEYWORDS } from '../keywords.ts'
import { SCHEMA_LIMITS } from '../limits.ts'
import { resolveReference } from '../references.ts'
import { allSubschemas, subschemasOf } from '../subschemas.ts'
import type { SchemaIssue } from './schema-issue.ts'

/**
 * Every reference leads to a schema of the same document and none leads back to where it came from, so that whatever
 * follows references ends. What remains is measured with all references written out.
 */
export function checkReferences(root: JsonSchema): SchemaIssue[] {
  const places = new Map<unknown, string>(allSubschemas(root).map(({ pointer, schema }) => [schema, pointer]))
  const anchors = new Set<unknown>()
  const issues: SchemaIssue[] = []
  for (const [schema, pointer] of places) {
    const anchor = own(schema, '$anchor')
    if (anchor !== undefined && anchors.has(anchor)) {
      const message = `“${String(anchor)}” is the name of another part already`
      issues.push({ pointer: pointerTo(pointer, '$anchor'), code: 'DUPLICATE_ANCHOR', message })
    }
    anchors.add(anchor)
    issues.push(...checkReference(root, schema, pointer, places))
  }
  return issues.length > 0 ? issues : checkExpansion(root, places)
}

function checkReference(
  root: JsonSchema,
  schema: unknown,
  pointer: string,
  places: Map<unknown, string>,
): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  const refuse = (keyword: string, code: SchemaIssue['code'], message: string) =>
    issues.push({ pointer: pointerTo(pointer, keyword), code, message })
  for (const keyword of ['$dynamicRef', '$recursiveRef']) {
    if (own(schema, keyword) === undefined) continue
    refuse(keyword, 'DYNAMIC_REFERENCE', `“${keyword}” is not supported, as it can lead round in circles: use “$ref”`)
  }
  if (pointer !== '' && own(schema, '$id') !== undefined) {
    refuse('$id', 'EMBEDDED_DOCUMENT', 'Only the whole schema may have an “$id”, not a part of it')
  }
  const reference = own(schema, '$ref')
  if (reference === undefined) return issues
  const target = resolveReference(root, reference)
  if (!String(reference).startsWith('#')) {
    const message = `“${String(reference)}” is in another document: references must stay inside the schema, as #/$defs/… does`
    refuse('$ref', 'REMOTE_REFERENCE', message)
  } else if (target === undefined || (isRecord(target) && isElsewhere(places.get(target)))) {
    refuse('$ref', 'DANGLING_REFERENCE', `“${String(reference)}” leads to no schema`)
  }
  return issues
}

/** `dependencies` is split in two for the engine, so nothing in it can be referred to. */
const isElsewhere = (place: string | undefined) => place === undefined || place.includes('/dependencies/')

type Extent = { schemas: number; depth: number }

/** Finds references that come back to themselves; if there are none, how much a form or the engine would meet. */
function checkExpansion(root: JsonSchema, places: Map<unknown, string>): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  const known = new Map<unknown, Extent>()
  const open = new Set<unknown>()

  const measure = (schema: unknown): Extent => {
    if (!isRecord(schema)) return { schemas: 1, depth: 0 }
    const before = known.get(schema)
    if (before !== undefined) return before
    open.add(schema)
    const extent = { schemas: 1, depth: 0 }
    const include = (part: Extent, levels: number) => {
      extent.schemas += part.schemas
      extent.depth = Math.max(extent.depth, part.depth + levels)
    }
    for (const inner of subschemasOf(schema)) {
      if (inner.keyword === '$defs' || inner.keyword === 'definitions') continue
      include(measure(inner.schema), IN_PLACE_KEYWORDS.has(inner.keyword) ? 0 : 1)
    }
    const target = resolveReference(root, own(schema, '$ref'))
    if (open.has(target)) issues.push(recursive(pointerTo(places.get(schema) ?? '', '$ref'), own(schema, '$ref')))
    else if (target !== undefined) include(measure(target), 0)
    open.delete(schema)
    known.set(schema, extent)
    return extent
  }

  for (const schema of places.keys()) measure(schema)
  if (issues.length > 0) return issues
  const { schemas, depth } = measure(root)
  if (schemas > SCHEMA_LIMITS.expandedSchemas) {
    const message = `With its references written out the schema has more than ${SCHEMA_LIMITS.expandedSchemas} parts`
    return [{ pointer: '', code: 'TOO_LARGE', message }]
  }
  if (depth < SCHEMA_LIMITS.schemaDepth) return []
  const message = `With its references written out the schema is nested more than ${SCHEMA_LIMITS.schemaDepth} levels deep`
  return [{ pointer: '', code: 'TOO_DEEP', message }]
}

const recursive = (pointer: string, reference: unknown): SchemaIssue => ({
  pointer,
  code: 'RECURSIVE_REFERENCE',
  message: `“${String(reference)}” leads back to a part that contains it: a form for it would never end`,
})
