import type { FieldError } from './field-error.ts'
import { pointerTo } from './json-pointer.ts'
import { SCHEMA_LIMITS } from './limits.ts'

const LONGEST_NAME = 512

/** Data fit for the engine, or what makes it unfit whatever its schema. */
export type GuardedData = { data: unknown; errors: FieldError[] }

/**
 * A plain JSON copy of the data, members that are `undefined` (an emptied form field) left out. Refused are values that
 * JSON has no word for and sizes that would keep the engine busy: too deep, lists too long, names too long.
 */
export function guardData(value: unknown): GuardedData {
  const errors: FieldError[] = []
  const refuse = (field: string, keyword: string, message: string) => {
    errors.push({ field, keyword, message, params: {} })
    return null
  }

  const copyOf = (part: unknown, field: string, depth: number): unknown => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part
    if (typeof part === 'number') return Number.isFinite(part) ? part : refuse(field, 'type', 'This is no number')
    if (typeof part !== 'object') return refuse(field, 'type', 'This value cannot be stored')
    if (depth >= SCHEMA_LIMITS.dataDepth) {
      return refuse(field, 'depth', `The data is nested more than ${SCHEMA_LIMITS.dataDepth} levels deep`)
    }
    return Array.isArray(part) ? copyList(part, field, depth) : copyObject(part, field, depth)
  }

  const copyList = (list: unknown[], field: string, depth: number): unknown => {
    if (list.length > SCHEMA_LIMITS.dataItems) {
      return refuse(field, 'maxItems', `This list has more than ${SCHEMA_LIMITS.dataItems} entries`)
    }
    return list.map((part, index) => copyOf(part ?? null, pointerTo(field, index), depth + 1))
  }

  const copyObject = (object: object, field: string, depth: number): unknown => {
    const entries: [string, unknown][] = []
    for (const [name, part] of Object.entries(object)) {
      if (part === undefined) continue
      if (name.length > LONGEST_NAME || !name.isWellFormed()) {
        refuse(field, 'propertyNames', 'A name in this data is too long or not readable')
      } else entries.push([name, copyOf(part, pointerTo(field, name), depth + 1)])
    }
    // fromEntries defines own properties, so a name such as __proto__ stays data.
    return Object.fromEntries(entries)
  }

  const data = copyOf(value === undefined ? null : value, '', 0)
  return { data, errors }
}
