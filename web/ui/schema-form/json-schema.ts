import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'

/** The schema under a keyword, or undefined. */
export const schemaAt = (schema: JsonSchema, keyword: string): JsonSchema | undefined => {
  const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined
  return isRecord(value) ? value : undefined
}

/** The schemas listed under a keyword. */
export const schemasAt = (schema: JsonSchema, keyword: string): JsonSchema[] => {
  const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The target of a schema's `$ref` inside the root, merged under the schema's own words; the schema itself without one. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  let current = schema
  for (let hops = 0; hops < 16 && typeof current.$ref === 'string' && current.$ref.startsWith('#'); hops += 1) {
    const { $ref, ...rest } = current
    const steps = decodeURIComponent($ref.slice(1)).split('/').slice(1)
    let target: unknown = root
    for (const step of steps) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      target = isRecord(target) || Array.isArray(target) ? Reflect.get(target, key) : undefined
    }
    current = { ...(isRecord(target) ? target : {}), ...rest }
  }
  return current
}

/** Whether two JSON values say the same, members in the same order. */
export const sameJson = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
