import { isRecord, type JsonSchema, own, ownList, ownRecord } from './json.ts'
import { pointerTo } from './json-pointer.ts'
import { resolveReference } from './references.ts'
import { createValidator, type Validate } from './validator.ts'

/** Finds the values of some data that may not be changed: pointers to what is `readOnly`, always or under a condition that holds. */
export type ReadOnlyPlaces = (data: unknown) => string[]

/** Prepares the search once per schema; most schemas have nothing to find. */
export function readOnlyPlaces(schema: JsonSchema): ReadOnlyPlaces {
  if (!JSON.stringify(schema).includes('"readOnly":true')) return () => []
  const conditions = new Map<unknown, Validate>()
  const holds = (condition: unknown, data: unknown): boolean => {
    if (!isRecord(condition)) return condition === true
    const known = conditions.get(condition) ?? createValidator({ ...condition, $defs: ownRecord(schema, '$defs') })
    conditions.set(condition, known)
    return known(data).length === 0
  }

  /** The schemas that apply to the data, the branches of conditions that hold among them. */
  function inForce(part: unknown, data: unknown, entered: ReadonlySet<unknown> = new Set()): JsonSchema[] {
    if (!isRecord(part) || entered.has(part)) return []
    const seen = new Set([...entered, part])
    const condition = own(part, 'if')
    const branch = condition === undefined ? undefined : own(part, holds(condition, data) ? 'then' : 'else')
    const more = [resolveReference(schema, own(part, '$ref')), ...ownList(part, 'allOf'), branch]
    return [part, ...more.flatMap((one) => inForce(one, data, seen))]
  }

  function within(parts: readonly JsonSchema[], data: unknown, at: string): string[] {
    if (at !== '' && parts.some((part) => own(part, 'readOnly') === true)) return [at]
    const below = (step: string | number, children: readonly unknown[], value: unknown) =>
      within(
        children.flatMap((child) => inForce(child, value)),
        value,
        pointerTo(at, step),
      )
    if (Array.isArray(data))
      return data.flatMap((value, i) =>
        below(
          i,
          parts.map((part) => own(part, 'items')),
          value,
        ),
      )
    const names = new Set(parts.flatMap((part) => Object.keys(ownRecord(part, 'properties'))))
    return [...names].flatMap((name) =>
      below(
        name,
        parts.map((part) => own(ownRecord(part, 'properties'), name)),
        own(data, name),
      ),
    )
  }
  return (data) => within(inForce(schema, data), data, '')
}
