import { isRecord, type JsonSchema } from './json.ts'
import { ASSERTION_KEYWORDS, SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from './keywords.ts'
import { SCHEMA_LIMITS } from './limits.ts'
import { patternCost } from './pattern/cost.ts'

/** A copy of a schema that the engine may own, and the way back to the caller's schemas. */
export type EngineSchema = { root: JsonSchema; originalOf: (copy: unknown) => JsonSchema | undefined }

/**
 * Copies a schema with nothing but the keywords that decide. The engine writes hidden properties onto what it is given
 * and reads `id` and `$ref` inside annotations as its own, so it never sees the caller's object or its annotations.
 * Patterns that cannot be run, or not in reasonable time, are left out: `checkSchema` refuses them.
 */
export function engineSchemaOf(schema: JsonSchema): EngineSchema {
  const originals = new WeakMap<object, JsonSchema>()

  const copyOf = (part: unknown): unknown => {
    if (!isRecord(part)) return part
    const entries = Object.entries(part).flatMap(([keyword, value]) => copyKeyword(keyword, value))
    const { dependencies, pattern, ...plain } = Object.fromEntries(entries)
    const copy = { ...plain, ...splitDependencies(dependencies, plain) }
    originals.set(copy, part)
    const cost = typeof pattern === 'string' ? patternCost(pattern) : undefined
    if (cost === 'linear') return Object.assign(copy, { pattern })
    if (cost !== 'quadratic') return copy
    const guarded = boundedPattern(String(pattern))
    for (const inner of Object.values(guarded)) originals.set(inner, part)
    return Object.assign(copy, { allOf: [...(Array.isArray(copy.allOf) ? copy.allOf : []), guarded] })
  }

  const copyKeyword = (keyword: string, value: unknown): [string, unknown][] => {
    if (SCHEMA_KEYWORDS.has(keyword)) return [[keyword, copyOf(value)]]
    if (SCHEMA_LIST_KEYWORDS.has(keyword) && Array.isArray(value)) return [[keyword, value.map(copyOf)]]
    if (SCHEMA_MAP_KEYWORDS.has(keyword) && isRecord(value)) {
      const parts = Object.entries(value).filter(([name]) => keyword !== 'patternProperties' || isRunnable(name))
      return [[keyword, Object.fromEntries(parts.map(([name, part]) => [name, copyOf(part)]))]]
    }
    return ASSERTION_KEYWORDS.has(keyword) ? [[keyword, value]] : []
  }

  const copy = copyOf(schema)
  return {
    root: isRecord(copy) ? copy : {},
    originalOf: (part) => (isRecord(part) ? originals.get(part) : undefined),
  }
}

const isRunnable = (pattern: string) => !['invalid', 'unsafe'].includes(patternCost(pattern))

/** `dependencies` is what 2020-12 split in two; forms still honour it, so the API does as well. */
function splitDependencies(dependencies: unknown, { dependentRequired, dependentSchemas }: JsonSchema): JsonSchema {
  if (!isRecord(dependencies)) return {}
  const entries = Object.entries(dependencies)
  const names = entries.filter(([, value]) => Array.isArray(value))
  const schemas = entries.filter(([, value]) => !Array.isArray(value))
  return {
    dependentRequired: { ...Object.fromEntries(names), ...(isRecord(dependentRequired) ? dependentRequired : {}) },
    dependentSchemas: { ...Object.fromEntries(schemas), ...(isRecord(dependentSchemas) ? dependentSchemas : {}) },
  }
}

/** The engine tries every keyword of a schema; behind `if`, a slow pattern never meets a text too long for it. */
function boundedPattern(pattern: string) {
  const bound = { maxLength: SCHEMA_LIMITS.patternInput }
  // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
  return { if: { ...bound }, then: { pattern }, else: { ...bound } }
}
