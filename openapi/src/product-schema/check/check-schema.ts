import { isRecord, type JsonSchema, ownRecord } from '../json.ts'
import { pointerTo, stepsOf } from '../json-pointer.ts'
import { IN_PLACE_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from '../keywords.ts'
import { SCHEMA_LIMITS } from '../limits.ts'
import { allSubschemas } from '../subschemas.ts'
import { checkDocument } from './document.ts'
import { checkKeywords } from './keywords.ts'
import { checkPatterns } from './patterns.ts'
import { checkReferences } from './references.ts'
import { checkSamples } from './samples.ts'
import type { SchemaIssue } from './schema-issue.ts'

/**
 * Everything that keeps a schema from being a product type: not JSON Schema 2020-12, too large, recursive, slow
 * patterns, defaults that do not fit. An empty list means that forms and `createValidator` can work with it. Each
 * stage relies on the ones before it, so the first stage with a fault is the last.
 */
export function checkSchema(schema: unknown): SchemaIssue[] {
  if (!isRecord(schema)) {
    return [{ pointer: '', code: 'NOT_AN_OBJECT', message: 'A schema is a JSON object: { "type": "object", … }' }]
  }
  for (const check of [checkDocument, checkKeywords, checkCount, checkStructure, checkSamples]) {
    const issues = check(schema)
    if (issues.length > 0) return issues
  }
  return []
}

const checkStructure = (schema: JsonSchema) => [...checkReferences(schema), ...checkPatterns(schema)]

function checkCount(root: JsonSchema): SchemaIssue[] {
  const declared = allSubschemas(root).flatMap(({ pointer, schema }) => {
    const place = placeOf(pointer)
    return place === undefined ? [] : Object.keys(ownRecord(schema, 'properties')).map((name) => pointerTo(place, name))
  })
  const total = new Set(declared).size
  if (total <= SCHEMA_LIMITS.schemaProperties) return []
  const message = `The schema has ${total} properties in all; ${SCHEMA_LIMITS.schemaProperties} is the most`
  return [{ pointer: '/properties', code: 'TOO_MANY_PROPERTIES', message }]
}

/** Which object of the data a subschema declares properties of; undefined for one that only asks about them. */
function placeOf(pointer: string): string | undefined {
  let place = ''
  const steps = stepsOf(pointer)
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? ''
    if (step === 'if' || step === 'not') return undefined
    if (!IN_PLACE_KEYWORDS.has(step)) place = pointerTo(place, step)
    if (!SCHEMA_MAP_KEYWORDS.has(step) && !SCHEMA_LIST_KEYWORDS.has(step)) continue
    at += 1
    if (!IN_PLACE_KEYWORDS.has(step)) place = pointerTo(place, steps[at] ?? '')
  }
  return place
}
