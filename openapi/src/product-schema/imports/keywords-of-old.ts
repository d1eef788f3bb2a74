import { type JsonSchema, own, ownList, ownRecord } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import type { WrittenDraft } from './drafts.ts'
import type { ImportNote } from './note.ts'

type Written = Map<string, { value: unknown; at: string }>

type Place = { draft: WrittenDraft; isRoot: boolean; pointer: string; notes: ImportNote[] }

/** What may stand beside `$ref` in drafts that ignore everything else there. */
const SAYS_NOTHING = new Set([
  '$ref',
  'title',
  'description',
  'default',
  'examples',
  '$comment',
  'definitions',
  '$defs',
  '$schema',
])

/** The keywords of one schema by today's names, each with where it stood. What is inside them is left as it was. */
export function inToday(schema: JsonSchema, place: Place): Written {
  const { draft, pointer, notes } = place
  const isOld = draft !== '2020-12' && draft !== '2019-09'
  const result: Written = new Map()
  const put = (keyword: string, value: unknown, from: string) =>
    result.set(keyword, { value, at: pointerTo(pointer, from) })
  const note = (keyword: string, kind: ImportNote['kind'], message: string) =>
    notes.push({ pointer: pointerTo(pointer, keyword), kind, message })

  const hidesRest = isOld && typeof own(schema, '$ref') === 'string'
  for (const [keyword, value] of Object.entries(schema)) {
    if (hidesRest && !SAYS_NOTHING.has(keyword) && !keyword.startsWith('x-')) {
      note(keyword, 'dropped', `“${keyword}” beside “$ref” counted for nothing in draft ${draft}, and was left out`)
      continue
    }
    if (keyword === '$schema' || keyword === '$id' || keyword === 'id') {
      if (place.isRoot && typeof value === 'string')
        put(keyword === 'id' ? '$id' : keyword, value.replace(/#.*$/, ''), keyword)
      else if (keyword === 'id' && typeof value !== 'string') put(keyword, value, keyword)
    } else if (keyword === 'definitions')
      put('$defs', { ...ownRecord(schema, '$defs'), ...ownRecord(schema, keyword) }, keyword)
    else if (keyword === '$defs' && result.has('$defs')) continue
    else if (keyword === 'items' && Array.isArray(value)) {
      if (value.length > 0) put('prefixItems', value, keyword)
      const rest = own(schema, 'additionalItems')
      if (rest !== undefined) put('items', rest, 'additionalItems')
    } else if (keyword === 'additionalItems') continue
    else if (keyword === 'dependencies') putDependencies(schema, put)
    else if (keyword === 'required' && Array.isArray(value)) put(keyword, [...new Set(value)], keyword)
    else if (keyword === 'enum' && Array.isArray(value) && new Set(value).size < value.length)
      put(keyword, [...new Set(value)], keyword)
    else if (keyword === 'nullable') continue
    else if (keyword === 'enumNames' || keyword === 'enum') putChoices(schema, keyword, value, put)
    else if (typeof value === 'boolean' && (keyword === 'exclusiveMinimum' || keyword === 'exclusiveMaximum')) continue
    else put(keyword, value, keyword)
  }
  boundsOfDraft04(schema, result, pointer)
  if (own(schema, 'nullable') === true && typeof own(schema, 'type') === 'string') {
    put('type', [own(schema, 'type'), 'null'], 'type')
    note('nullable', 'changed', '“nullable” is OpenAPI’s; it is written as the type “null” now')
  }
  return result
}

type Put = (keyword: string, value: unknown, from: string) => unknown

/** `dependencies` was split in two: names that must be there as well, and schemas that count as well. */
function putDependencies(schema: JsonSchema, put: Put): void {
  const entries = Object.entries(ownRecord(schema, 'dependencies'))
  const names = entries.filter(([, value]) => Array.isArray(value))
  const schemas = entries.filter(([, value]) => !Array.isArray(value))
  if (names.length > 0)
    put(
      'dependentRequired',
      { ...ownRecord(schema, 'dependentRequired'), ...Object.fromEntries(names) },
      'dependencies',
    )
  if (schemas.length > 0)
    put(
      'dependentSchemas',
      { ...ownRecord(schema, 'dependentSchemas'), ...Object.fromEntries(schemas) },
      'dependencies',
    )
}

/** `enumNames` never was JSON Schema, but forms used it: labelled choices are constants with titles. */
function putChoices(schema: JsonSchema, keyword: string, value: unknown, put: Put): void {
  const names = ownList(schema, 'enumNames')
  const values = ownList(schema, 'enum')
  if (names.length === 0 || names.length !== values.length || own(schema, 'oneOf') !== undefined) {
    put(keyword, value, keyword)
    return
  }
  if (keyword === 'enumNames') return
  put(
    'oneOf',
    values.map((choice, index) => ({ const: choice, title: String(names[index]) })),
    keyword,
  )
}

/** In draft-04 `exclusiveMinimum` was a yes or no beside `minimum`. */
function boundsOfDraft04(schema: JsonSchema, result: Written, pointer: string): void {
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (own(schema, exclusive) !== true || typeof own(schema, bound) !== 'number') continue
    result.delete(bound)
    result.set(exclusive, { value: own(schema, bound), at: pointerTo(pointer, exclusive) })
  }
}
