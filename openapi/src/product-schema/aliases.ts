import { appliedSchemas, childSchemas } from './applied-schemas.ts'
import type { FieldError } from './field-error.ts'
import { X_ALIAS_OF, X_FIELD } from './field-keywords.ts'
import { isRecord, type JsonSchema, own, ownList, ownString } from './json.ts'
import { pointerTo } from './json-pointer.ts'
import { labelAt } from './labels.ts'

/** Data under the names its fields have now, and what came under names that are accepted no longer. */
export type SettledData = { data: unknown; errors: FieldError[] }

/**
 * Moves values given under a field's former name to the name it has now; a value given under both keeps the new one.
 * `today` (`2027-01-31`) is after the day until which a former name is accepted: then it is an error.
 */
export function settleAliases(schema: JsonSchema, data: unknown, today: string): SettledData {
  const errors: FieldError[] = []

  const settle = (value: unknown, schemas: JsonSchema[], at: string): unknown => {
    if (Array.isArray(value)) {
      return value.map((part, index) =>
        settle(part, childSchemas(schema, schemas, String(index)), pointerTo(at, index)),
      )
    }
    if (!isRecord(value)) return value
    const moved: JsonSchema = {}
    for (const [name, part] of Object.entries(value)) {
      const place = pointerTo(at, name)
      const described = childSchemas(schema, schemas, name)
      const settled = settle(part, described, place)
      const now = described.map((one) => ownString(one, X_ALIAS_OF)).find((found) => found !== undefined)
      if (now === undefined) moved[name] = settled
      else if (isPast(childSchemas(schema, schemas, now), name, today)) {
        const message = `“${name}” is called “${now}” now: send ${labelAt(schema, pointerTo(at, now))} under that name`
        errors.push({ field: place, keyword: X_ALIAS_OF, message, params: { name: now } })
      } else if (!Object.hasOwn(value, now)) moved[now] = settled
    }
    return moved
  }

  return { data: settle(data, appliedSchemas(schema, [schema]), ''), errors }
}

/** Whether the day is over until which a field answers to a former name. */
function isPast(schemas: readonly JsonSchema[], name: string, today: string): boolean {
  const aliases = schemas.flatMap((schema) => ownList(own(schema, X_FIELD), 'aliases'))
  const until = aliases.filter((alias) => own(alias, 'name') === name).map((alias) => ownString(alias, 'until') ?? '')
  return until.length > 0 && until.every((day) => day < today)
}
