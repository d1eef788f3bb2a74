import { isRecord } from '@mtc/openapi/json'
import { createValidator, type JsonSchema, type Validate } from '@mtc/openapi/product-schema'
import { standalone } from './standalone.ts'

interface Condition {
  validate: Validate
  /** The members that the condition looks at; undefined when it may look at anything. */
  inputs: readonly string[] | undefined
  /** The values it was tried on last, and what came out. */
  last?: { seen: readonly unknown[]; holds: boolean }
}

const known = new WeakMap<JsonSchema, Condition>()

const plainWords = new Set(['properties', 'required', 'type', 'title', '$comment'])
const nested = ['allOf', 'anyOf', 'oneOf']

/** The members of an object that a schema can tell apart; undefined when it says something else about it. */
function inputsOf(schema: unknown): string[] | undefined {
  if (!isRecord(schema)) return []
  const found: string[] = []
  for (const [keyword, value] of Object.entries(schema)) {
    const parts = keyword === 'not' ? [value] : nested.includes(keyword) && Array.isArray(value) ? value : undefined
    if (!parts && !plainWords.has(keyword)) return undefined
    for (const part of parts ?? []) {
      const inner = inputsOf(part)
      if (!inner) return undefined
      found.push(...inner)
    }
    if (keyword === 'properties' && isRecord(value)) found.push(...Object.keys(value))
    if (keyword === 'required' && Array.isArray(value)) found.push(...value.map(String))
  }
  return [...new Set(found)]
}

function conditionOf(schema: JsonSchema, root: JsonSchema): Condition {
  const before = known.get(schema)
  if (before) return before
  const isClosed = !JSON.stringify(schema).includes('"$ref"')
  const inputs = isClosed ? inputsOf(schema) : undefined
  const condition = { validate: createValidator(standalone(schema, root)), inputs }
  known.set(schema, condition)
  return condition
}

/**
 * Whether a condition written in a schema holds for data. It is tried anew only when a member that it looks at has
 * changed: a form of 700 conditions answers a key by looking at 700 values, not by 700 validations.
 */
export function holds(schema: JsonSchema, data: unknown, root: JsonSchema): boolean {
  const condition = conditionOf(schema, root)
  const { inputs, last } = condition
  if (!inputs || (data !== undefined && !isRecord(data))) return condition.validate(data ?? {}).length === 0
  const part = isRecord(data) ? data : {}
  const seen = inputs.map((name) => (Object.hasOwn(part, name) ? part[name] : undefined))
  if (last && seen.every((value, place) => Object.is(value, last.seen[place]))) return last.holds
  const looked = inputs.flatMap((name, place) => (seen[place] === undefined ? [] : [[name, seen[place]] as const]))
  const result = condition.validate(Object.fromEntries(looked)).length === 0
  condition.last = { seen, holds: result }
  return result
}
