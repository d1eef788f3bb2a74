import { compileRule, type KindOf } from '../conditions/compile-rule.ts'
import { isConditional, rulesWith } from '../conditions/field-state.ts'
import { varsOf } from '../conditions/rule.ts'
import type { FieldDefinition, FieldRule, FieldType } from '../field-definition.ts'
import type { JsonSchema } from '../json.ts'
import { choicesOf, valueOfOption } from './choices.ts'

/** What fields bring into their object beside plain properties: one `if`/`then` for each thing that depends. */
export function branchesOf(
  fields: readonly FieldDefinition[],
  propertiesOf: (fields: readonly FieldDefinition[]) => JsonSchema,
): JsonSchema[] {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const conditional = new Set(fields.filter(isConditional).map(({ name }) => name))
  const scope: Scope = { byName, conditional, kindOf: (name) => kindAt(byName, name.split('.')) }
  return fields.flatMap((field) => {
    const conditions = shownWhile(field, scope)
    const brought = { properties: propertiesOf([field]), ...requirementOf(field) }
    const shown = conditions.length > 0 ? [branch(conditions, brought)] : aliasBranch(field)
    const ruled = (field.conditions ?? []).flatMap((rule) => {
      const effect = effectOf(field, rule)
      return effect === undefined ? [] : [branch([...conditions, conditionOf(rule, scope)], effect)]
    })
    return [...shown, ...ruled]
  })
}

/** `required` for a field that always is; one with a former name may come by that name instead. */
export function requirementOf(field: FieldDefinition, isRequired = field.required === true): JsonSchema {
  if (!isRequired) return {}
  const [first, ...more] = (field.aliases ?? []).map(({ name }) => ({ required: [name] }))
  const required = { required: [field.name] }
  if (first === undefined) return required
  // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
  return { if: { not: more.length === 0 ? first : { anyOf: [first, ...more] } }, then: required }
}

function aliasBranch(field: FieldDefinition): JsonSchema[] {
  return field.required === true && (field.aliases ?? []).length > 0 ? [requirementOf(field)] : []
}

type Scope = {
  byName: ReadonlyMap<string, FieldDefinition>
  /** Names of the fields that do not always show. */
  conditional: ReadonlySet<string>
  kindOf: KindOf
}

function branch([first, ...more]: readonly JsonSchema[], then: JsonSchema): JsonSchema {
  return { if: more.length === 0 ? (first ?? {}) : { allOf: [first, ...more] }, then }
}

/** The conditions under which a field shows; none for one that always does. */
function shownWhile(field: FieldDefinition, scope: Scope): JsonSchema[] {
  const { showWhen } = field
  const rules = rulesWith(field, 'show').map((rule) => conditionOf(rule, scope))
  if (showWhen === undefined) return rules
  const isMany = holdsMany(scope.byName.get(showWhen.field))
  const wanted = isMany ? { contains: { const: showWhen.equals } } : { const: showWhen.equals }
  const condition = { properties: { [showWhen.field]: wanted }, required: [showWhen.field] }
  return [unmarked(condition, [showWhen.field], scope), ...rules]
}

const MANY = new Set<FieldType | undefined>(['multiselect', 'tags', 'gallery', 'list'])
const holdsMany = (field?: FieldDefinition) => MANY.has(field?.type) || field?.reference?.many === true

const conditionOf = ({ when }: FieldRule, scope: Scope) =>
  unmarked(compileRule(when, scope.kindOf), varsOf(when), scope)

/**
 * An `if` that looks at a field counts it as allowed, also one that does not show. Nothing inside `not` counts, so a
 * condition on a field that has conditions itself is said by denying its denial.
 */
function unmarked(condition: JsonSchema, names: readonly string[], { conditional }: Scope): JsonSchema {
  const looksAtHidden = names.some((name) => conditional.has(name.split('.')[0] ?? ''))
  return looksAtHidden ? { not: { not: condition } } : condition
}

/** What a rule other than `show` adds to the object while it holds. */
function effectOf(field: FieldDefinition, { effect, options = [] }: FieldRule): JsonSchema | undefined {
  if (effect === 'require') return requirementOf(field, true)
  if (effect === 'readOnly') return { properties: { [field.name]: { readOnly: true } } }
  if (effect !== 'options') return undefined
  const left = choicesOf((field.options ?? []).filter((option) => options.includes(valueOfOption(option))))
  return { properties: { [field.name]: field.type === 'multiselect' ? { items: left } : left } }
}

function kindAt(
  fields: ReadonlyMap<string, FieldDefinition>,
  [step = '', ...rest]: readonly string[],
): FieldType | undefined {
  const field = fields.get(step)
  if (rest.length === 0) return field?.type
  return kindAt(new Map(field?.fields?.map((inner) => [inner.name, inner])), rest)
}
