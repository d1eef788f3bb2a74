import { X_FIELD } from './field-keywords.ts'
import { typeOfSchema } from './field-type.ts'
import { isRecord, type JsonSchema, own, ownList, ownRecord } from './json.ts'
import { sameSchema } from './same-schema.ts'

/** Keyword of a rest that lists what the compiled schema says and the written one does not. */
const X_WITHOUT = 'x-without'

/** Whether unknown members are refused. Which of the two says so depends on whether there are conditions. */
const CLOSING = ['additionalProperties', 'unevaluatedProperties']

/** Keywords that list demands, so that what is written by hand adds to what is compiled. */
const ADDITIVE = ['allOf', 'required']

/** Annotations of ours that a schema may gain, as they change nothing. */
const GAINED = ['$schema', 'x-order']

/** A compiled schema with the keywords that its fields have no words for. */
export function withRest(compiled: JsonSchema, rest: JsonSchema = {}): JsonSchema {
  const result = leaving(compiled, ownList(rest, X_WITHOUT))
  for (const [keyword, value] of Object.entries(rest)) {
    if (keyword === X_WITHOUT) continue
    if (keyword === X_FIELD) result[X_FIELD] = { ...(isRecord(value) ? value : {}), ...ownRecord(result, X_FIELD) }
    else if (ADDITIVE.includes(keyword)) result[keyword] = [...ownList(result, keyword), ...ownList(rest, keyword)]
    else if (isOverruling(keyword, value, result) || !Object.hasOwn(result, keyword)) result[keyword] = value
  }
  return result
}

function isOverruling(keyword: string, value: unknown, compiled: JsonSchema): boolean {
  // What may also be null is still of its kind.
  if (keyword === 'type')
    return Array.isArray(value) && value.length === 2 && ['null', compiled.type].every((one) => value.includes(one))
  return CLOSING.includes(keyword) || keyword === '$schema'
}

/** Leaves keywords out, as long as nothing is lost by it: what makes a field the kind it is stays. */
function leaving(compiled: JsonSchema, without: readonly unknown[]): JsonSchema {
  const { type, [X_FIELD]: extras, ...untyped } = compiled
  const isUntyped = without.includes('type') && (Object.hasOwn(compiled, 'properties') || tells(untyped, extras))
  const isBare = without.includes(X_FIELD) && tells(isUntyped ? untyped : { type, ...untyped }, extras)
  const isOpen = CLOSING.some((keyword) => without.includes(keyword))
  const left = Object.entries(compiled).filter(([keyword]) => {
    if (keyword === 'type') return !isUntyped
    if (keyword === X_FIELD) return !isBare
    if (keyword === 'properties')
      return !without.includes(keyword) || Object.keys(ownRecord(compiled, keyword)).length > 0
    return !(isOpen && CLOSING.includes(keyword))
  })
  return Object.fromEntries(left)
}

/** Whether `x-field` says the kind only, and the kind shows without. */
function tells(bare: JsonSchema, extras: unknown): boolean {
  return isRecord(extras) && Object.keys(extras).length === 1 && typeOfSchema(bare) === extras.type
}

/**
 * What a compiled schema lacks to be the written one, so that `withRest` of both is the written one; undefined when
 * they contradict each other.
 */
export function restOf(written: JsonSchema, compiled: JsonSchema): JsonSchema | undefined {
  const without = Object.keys(compiled).filter(
    (keyword) => ![...GAINED, ...ADDITIVE].includes(keyword) && !Object.hasOwn(written, keyword),
  )
  const more = Object.entries(written).flatMap(([keyword, value]): [string, unknown][] => {
    const said = own(compiled, keyword)
    if (keyword === 'x-order' || sameSchema(said, value, keyword)) return []
    if (keyword === X_FIELD) return [[keyword, beyondRecord(value, said)]]
    if (!ADDITIVE.includes(keyword) || !Array.isArray(value)) return [[keyword, value]]
    const added = beyondList(value, ownList(compiled, keyword))
    return added.length > 0 || said === undefined ? [[keyword, added]] : []
  })
  const rest = { ...Object.fromEntries(more), ...(without.length > 0 ? { [X_WITHOUT]: without } : {}) }
  return sameSchema(gained(withRest(compiled, rest)), gained(written)) ? rest : undefined
}

const beyondList = (written: unknown[], said: unknown[]) =>
  written.filter((part) => !said.some((other) => sameSchema(part, other)))

function beyondRecord(written: unknown, said: unknown): JsonSchema {
  const entries = Object.entries(isRecord(written) ? written : {})
  return Object.fromEntries(entries.filter(([name]) => own(said, name) === undefined))
}

const gained = ({ $schema: _dialect, ...schema }: JsonSchema): JsonSchema => schema
