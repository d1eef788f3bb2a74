import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import { holds } from './conditions.ts'
import { resolved, schemaAt, schemasAt } from './json-schema.ts'

/** What a schema adds where its condition holds, and where it does not. */
interface Rule {
  condition: JsonSchema
  met: JsonSchema | undefined
  unmet: JsonSchema | undefined
}

const isRule = (schema: JsonSchema) => isRecord(schema.if)

const ruleOf = (schema: JsonSchema): Rule => ({
  condition: schemaAt(schema, 'if') ?? {},
  met: schemaAt(schema, 'then'),
  unmet: schemaAt(schema, 'else'),
})

const rulesKnown = new WeakMap<JsonSchema, readonly Rule[]>()

/** The rules of an object's own level, in their order. */
function rulesOf(schema: JsonSchema): readonly Rule[] {
  const before = rulesKnown.get(schema)
  if (before) return before
  const dependent = Object.entries(schemaAt(schema, 'dependentSchemas') ?? {}).map(([name, met]) => ({
    condition: { required: [name] },
    met: isRecord(met) ? met : undefined,
    unmet: undefined,
  }))
  const listed = schemasAt(schema, 'allOf').filter(isRule).map(ruleOf)
  const rules = [...(isRule(schema) ? [ruleOf(schema)] : []), ...listed, ...dependent]
  rulesKnown.set(schema, rules)
  return rules
}

const conditionalKnown = new WeakMap<JsonSchema, boolean>()

/** Whether anything in a schema, at its own level or in an object inside, hangs on a condition. */
function isConditional(schema: JsonSchema): boolean {
  const before = conditionalKnown.get(schema)
  if (before !== undefined) return before
  conditionalKnown.set(schema, false)
  const inside = Object.values(schemaAt(schema, 'properties') ?? {})
  const found = rulesOf(schema).length > 0 || inside.some((part) => isRecord(part) && isConditional(part))
  conditionalKnown.set(schema, found)
  return found
}

const own = new Set(['properties', 'required', 'if', 'then', 'else', 'title', 'description', 'type', '$comment'])

const isOption = (part: unknown): part is JsonSchema => isRecord(part) && 'const' in part

/** The values that a schema lists as its options, in any of the ways to say so. */
function optionValues({ enum: listed, oneOf, ...schema }: JsonSchema): unknown[] | undefined {
  if (Array.isArray(listed)) return listed
  if ('const' in schema) return [schema.const]
  return Array.isArray(oneOf) && oneOf.every(isOption) ? oneOf.map((option) => option.const) : undefined
}

/** The options that two schemas share, in the shape of the first. */
function sharedOptions(base: JsonSchema, more: JsonSchema): JsonSchema {
  const allowed = optionValues(more)
  if (!allowed) return {}
  const { enum: listed, oneOf } = base
  if (Array.isArray(oneOf) && oneOf.every(isOption))
    return { oneOf: oneOf.filter((option) => allowed.includes(option.const)) }
  return { enum: Array.isArray(listed) ? listed.filter((value) => allowed.includes(value)) : allowed }
}

/** One property as both say it: what the branch adds over what stands there already. */
function mergedProperty(base: unknown, more: unknown): unknown {
  if (more === true || !isRecord(more)) return more === false ? false : base
  if (!isRecord(base)) return more
  const { enum: _listed, const: _only, oneOf, ...others } = more
  const rest = optionValues(more) || oneOf === undefined ? others : { ...others, oneOf }
  const items = isRecord(base.items) && isRecord(more.items) ? { items: mergedProperty(base.items, more.items) } : {}
  return { ...base, ...rest, ...items, 'x-field': base['x-field'] ?? more['x-field'], ...sharedOptions(base, more) }
}

function withBranch(schema: JsonSchema, branch: JsonSchema): JsonSchema {
  const properties: JsonSchema = { ...schemaAt(schema, 'properties') }
  for (const [name, more] of Object.entries(schemaAt(branch, 'properties') ?? {})) {
    const merged = Object.hasOwn(properties, name) ? mergedProperty(properties[name], more) : more
    if (merged === false) delete properties[name]
    else properties[name] = merged
  }
  const required = [schema.required, branch.required].flatMap((names) => (Array.isArray(names) ? names : []))
  const rest = Object.fromEntries(Object.entries(branch).filter(([keyword]) => !own.has(keyword)))
  // Alternatives and the like that a branch brings with it are merged in by the form library.
  const allOf = [...schemasAt(schema, 'allOf'), ...(Object.keys(rest).length > 0 ? [rest] : [])]
  return {
    ...schema,
    properties,
    ...(required.length > 0 ? { required: [...new Set(required)] } : {}),
    ...(allOf.length > 0 ? { allOf } : {}),
  }
}

function withoutRules(schema: JsonSchema): JsonSchema {
  const { if: _if, then: _then, else: _else, dependentSchemas: _dependent, allOf: _allOf, ...rest } = schema
  const others = schemasAt(schema, 'allOf').filter((part) => !isRule(part))
  return others.length > 0 ? { ...rest, allOf: others } : rest
}

interface Memory {
  parts: readonly unknown[]
  result: JsonSchema
}

const sameParts = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((part, place) => part === b[place])

/** The result of last time, while it is made of the same parts: what did not change stays the same object. */
function remembered(memory: WeakMap<JsonSchema, Memory>, key: JsonSchema, parts: readonly unknown[]) {
  const before = memory.get(key)
  return {
    result: before && sameParts(before.parts, parts) ? before.result : undefined,
    keep: (result: JsonSchema) => {
      memory.set(key, { parts, result })
      return result
    },
  }
}

const levels = new WeakMap<JsonSchema, Memory>()
const wholes = new WeakMap<JsonSchema, Memory>()

function levelOf(schema: JsonSchema, data: unknown, root: JsonSchema): JsonSchema {
  const rules = rulesOf(schema)
  if (rules.length === 0) return schema
  const branches = rules
    .map(({ condition, met, unmet }) => (holds(condition, data, root) ? met : unmet))
    .filter((branch) => branch !== undefined)
    .map((branch) => levelOf(resolved(branch, root), data, root))
  const { result, keep } = remembered(levels, schema, branches)
  return result ?? keep(branches.reduce(withBranch, withoutRules(schema)))
}

/**
 * A schema with its conditions decided for this data: what holds is merged in, the rest is gone, and a form library
 * that would resolve every condition again for every field and key finds none. Unchanged parts keep their identity.
 */
export function plainSchema(schema: JsonSchema, data: unknown, root: JsonSchema): JsonSchema {
  if (!isConditional(schema)) return schema
  const level = levelOf(schema, data, root)
  const properties = schemaAt(level, 'properties')
  if (!properties) return level
  const members = isRecord(data) ? data : {}
  const inside = Object.entries(properties).map(([name, part]) =>
    isRecord(part) ? plainSchema(part, Object.hasOwn(members, name) ? members[name] : undefined, root) : part,
  )
  const { result, keep } = remembered(wholes, schema, [level, ...inside])
  if (result) return result
  const isSame = sameParts(inside, Object.values(properties))
  return keep(
    isSame
      ? level
      : {
          ...level,
          properties: Object.fromEntries(Object.keys(properties).map((name, place) => [name, inside[place]])),
        },
  )
}
