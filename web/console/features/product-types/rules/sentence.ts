import type { FieldDefinition, FieldRule, RuleEffect } from '@mtc/openapi/product-schema'
import { optionOf, titleOf } from '../model/field.ts'
import { type QueryGroup, type QueryRule, queryFrom } from './query.ts'
import { comparisonsOf, type RuleField, valueInWords } from './rule-fields.ts'

function part(rule: QueryRule | QueryGroup, fields: readonly RuleField[]): string {
  if ('rules' in rule) {
    const inner = group(rule, fields)
    return rule.rules.length > 1 ? `(${inner})` : inner
  }
  const known = fields.find(({ name }) => name === rule.field)
  const label = known?.label ?? rule.field
  const comparison = comparisonsOf(known?.field).find(({ name }) => name === rule.operator)
  const verb = comparison?.label ?? rule.operator
  return comparison?.takes === 'none'
    ? `${label} ${verb}`
    : `${label} ${verb} ${valueInWords(rule.value, known?.field)}`
}

function group({ combinator, not, rules }: QueryGroup, fields: readonly RuleField[]): string {
  const joined = rules.map((rule) => part(rule, fields)).join(combinator === 'or' ? ' or ' : ' and ')
  return not ? `not (${joined})` : joined
}

/** A rule in words: "Platform is “Steam” and Players is more than 1". */
export const conditionInWords = (when: unknown, fields: readonly RuleField[]): string => {
  const text = group(queryFrom(when), fields)
  return text === '' ? 'nothing yet' : text
}

/** What each effect does to a field, before and after its name. */
export const EFFECTS: Readonly<Record<RuleEffect, { name: string; before: string; after: string }>> = {
  show: { name: 'Show it', before: 'Show', after: 'only when' },
  require: { name: 'Require it', before: 'Require', after: 'when' },
  readOnly: { name: 'Make it read-only', before: 'Lock', after: 'when' },
  options: { name: 'Limit its choices', before: 'Limit', after: 'when' },
}

/** A whole rule in a sentence. */
export function ruleInWords(rule: FieldRule, field: FieldDefinition, fields: readonly RuleField[]): string {
  const { before, after } = EFFECTS[rule.effect]
  const labels = (rule.options ?? []).map(
    (value) => (field.options ?? []).map(optionOf).find((option) => option.value === value)?.label ?? value,
  )
  const limit = rule.effect === 'options' ? ` to ${labels.join(', ') || 'no choice'}` : ''
  return `${before} ${titleOf(field)}${limit} ${after} ${conditionInWords(rule.when, fields)}.`
}
