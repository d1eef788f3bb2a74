import { isRecord, type JsonSchema, own, ownRecord } from '../json.ts'
import { pointerTo, stepsOf } from '../json-pointer.ts'
import { SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from '../keywords.ts'
import { SCHEMA_LIMITS } from '../limits.ts'
import { validateData } from '../validator.ts'
import { META_SCHEMA } from './meta-schema.ts'
import type { SchemaIssue } from './schema-issue.ts'

const EXPECTED: Readonly<Record<string, string>> = {
  type: 'string, number, integer, boolean, object, array or null, or a list of these',
  required: 'a list of different property names',
  enum: `a list of at most ${SCHEMA_LIMITS.dataItems} values`,
  examples: 'a list of values',
  multipleOf: 'a number above 0',
  properties: 'an object with one schema for each property',
  $id: 'an address without a fragment',
  $anchor: 'a name of letters, digits, “-”, “_” and “.”',
  dependentRequired: 'an object with a list of property names for each property',
  dependencies: 'an object with a schema or a list of property names for each property',
  'x-field': 'an object',
  'x-order': 'a list of different property names',
  $vocabulary: 'an object of true and false',
}

const BY_KIND: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number, 0 or more',
}

/** What is no JSON Schema 2020-12, by the meta-schema; and a root that does not describe an object. */
export function checkKeywords(schema: JsonSchema): SchemaIssue[] {
  const faults = validateData(META_SCHEMA, schema).map(
    ({ field }): SchemaIssue => ({
      pointer: field,
      code: 'INVALID_KEYWORD',
      message: explain(field),
    }),
  )
  const distinct = [...new Map(faults.map((fault) => [fault.pointer, fault])).values()]
  if (distinct.length > 0 || own(schema, 'type') === 'object') return distinct
  const message = 'A product type describes an object: “type” at the top must be “object”'
  return [{ pointer: '/type', code: 'NOT_AN_OBJECT', message }]
}

/** Which keyword a fault is about, and what that keyword takes. */
function explain(pointer: string): string {
  const steps = stepsOf(pointer)
  const metaProperties = ownRecord(META_SCHEMA, 'properties')
  let keyword = ''
  let at = ''
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? ''
    keyword = step
    at = pointerTo(at, step)
    const holdsMany = SCHEMA_MAP_KEYWORDS.has(step) || SCHEMA_LIST_KEYWORDS.has(step)
    if (!holdsMany || index + 1 >= steps.length) continue
    index += 1
    keyword = ''
  }
  if (keyword === '') return `“${steps.at(-1) ?? ''}” must be a schema: an object, true or false`
  // Inside a keyword such as `required` a fault points at one element; the keyword is a step above.
  const name = Object.hasOwn(metaProperties, keyword) ? keyword : (steps.at(-2) ?? keyword)
  return `“${name}” must be ${expectedOf(name, metaProperties[name])}`
}

function expectedOf(keyword: string, meta: unknown): string {
  const told = own(EXPECTED, keyword)
  if (typeof told === 'string') return told
  if (SCHEMA_LIST_KEYWORDS.has(keyword)) return 'a list of at least one schema'
  if (SCHEMA_MAP_KEYWORDS.has(keyword)) return 'an object of schemas'
  const byKind = own(BY_KIND, String(own(meta, 'type')))
  return typeof byKind === 'string' ? byKind : isRecord(meta) ? 'a schema: an object, true or false' : 'something else'
}
