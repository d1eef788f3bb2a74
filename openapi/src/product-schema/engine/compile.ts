import { isRecord, type JsonSchema, own, ownString } from '../json.ts'
import { addSeen, type Check, nothingSeen, type Scope, through } from './check.ts'
import type { Registry, Resource, Target } from './registry.ts'
import { combinationRules } from './rules/combination.ts'
import { everyOf, listRules } from './rules/list.ts'
import { numberRules } from './rules/number.ts'
import { objectRules } from './rules/object.ts'
import type { Maker } from './rules/rule.ts'
import { textRules } from './rules/text.ts'
import { unevaluatedRules } from './rules/unevaluated.ts'
import { valueRules } from './rules/value.ts'

const RULES = [valueRules, combinationRules, numberRules, textRules, listRules, objectRules]

const NAMED_BY_HOLDER = new Set(['additionalProperties', 'unevaluatedProperties', 'items', 'unevaluatedItems'])

/** `false` as a schema: it has no keyword that could fail, so the one that holds it is named. */
const NOTHING_PASSES: Check = (_value, _scope, _seen, report) => {
  if (report === undefined) return false
  const { keywords, schemas, location, field, found } = report
  const holder = keywords.at(-1) ?? ''
  found.push({
    keyword: NAMED_BY_HOLDER.has(holder) ? holder : 'false',
    field,
    schema: schemas.at(-1) ?? {},
    location: `${location}/false`,
    keywords: [...keywords, 'false'],
    schemas,
  })
  return false
}

/** Checks of schemas, each made when it is first needed: schemas may refer to themselves, and most branches never run. */
export function compilerOf(registry: Registry, assertsFormats: boolean): (schema: unknown) => Check {
  const known = new Map<JsonSchema, Check>()

  const checkOf = (schema: unknown): Check => {
    if (schema === false) return NOTHING_PASSES
    if (!isRecord(schema)) return () => true
    const before = known.get(schema)
    if (before !== undefined) return before
    let made: Check | undefined
    const check: Check = (value, scope, seen, report) => {
      made ??= make(schema)
      return made(value, scope, seen, report)
    }
    known.set(schema, check)
    return check
  }

  const inner: Maker['inner'] = (part, keyword, step) => {
    const check = checkOf(part)
    return (value, scope, seen, report) => check(value, scope, seen, report && through(report, keyword, step))
  }

  const make = (schema: JsonSchema): Check => {
    const resource = registry.resourceOf(schema)
    const { dialect } = resource
    const references = referenceRules(schema, resource)
    const hidesRest = dialect.isDraft07 && references.length > 0
    const maker = { schema, dialect, inner, assertsFormats: assertsFormats || dialect.assertsFormats }
    const rules = hidesRest ? references : [...references, ...RULES.flatMap((rulesOf) => rulesOf(maker))]
    const last = hidesRest ? [] : unevaluatedRules(maker)
    if (last.length > 0) rules.push(...last)
    const check = last.length > 0 ? withOwnView(rules) : inOrder(rules)
    return (value, scope, seen, report) => {
      const inside = scope.resource === resource ? scope : { resource, outer: scope }
      return check(value, inside, seen, report && { ...report, schemas: [...report.schemas, schema] })
    }
  }

  const referenceRules = (schema: JsonSchema, resource: Resource): Check[] => {
    const rules: Check[] = []
    const reference = ownString(schema, '$ref')
    if (reference !== undefined) rules.push(inner(found(reference, resource).schema, '$ref'))
    const dynamic = ownString(schema, '$dynamicRef')
    if (dynamic === undefined || resource.dialect.isDraft07) return rules
    const { schema: target, anchor } = found(dynamic, resource)
    if (own(target, '$dynamicAnchor') !== anchor) return [...rules, inner(target, '$dynamicRef')]
    const check: Check = (value, scope, seen, report) =>
      checkOf(outermost(scope, anchor) ?? target)(value, scope, seen, through(report, '$dynamicRef'))
    return [...rules, check]
  }

  const found = (reference: string, from: Resource): Target => {
    const target = registry.resolve(reference, from)
    if (target === undefined) throw new Error(`The reference “${reference}” of a schema leads nowhere`)
    return target
  }

  return checkOf
}

/** The schema that the outermost resource on the way here has under a dynamic name. */
function outermost(scope: Scope, anchor: string): unknown {
  let found: unknown
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    found = at.resource.dynamicAnchors.get(anchor) ?? found
  }
  return found
}

function inOrder(rules: Check[]): Check {
  const [only] = rules
  if (rules.length === 1 && only !== undefined) return only
  return (value, scope, seen, report) =>
    everyOf(rules, report !== undefined, (rule) => rule(value, scope, seen, report))
}

/** A schema with `unevaluated…` asks what its own keywords looked at, not what those around it did. */
function withOwnView(rules: Check[]): Check {
  const check = inOrder(rules)
  return (value, scope, outer, report) => {
    const seen = nothingSeen()
    const passes = check(value, scope, seen, report)
    if (outer !== undefined) addSeen(outer, seen)
    return passes
  }
}
