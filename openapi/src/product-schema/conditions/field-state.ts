import type { FieldDefinition, FieldRule, RuleEffect } from '../field-definition.ts'
import { own, sameJson } from '../json.ts'
import { ruleHolds } from './evaluate.ts'

/** What a form does with a field at some data of its group. */
export type FieldState = {
  isShown: boolean
  isRequired: boolean
  isReadOnly: boolean
  /** The options left, where rules take some away. */
  options: string[] | undefined
}

/** A field's rules with one effect. */
export function rulesWith(field: Pick<FieldDefinition, 'conditions'>, effect: RuleEffect): FieldRule[] {
  return (field.conditions ?? []).filter((rule) => rule.effect === effect)
}

/** Whether there is data under which the field does not show. */
export function isConditional(field: FieldDefinition): boolean {
  return field.showWhen !== undefined || rulesWith(field, 'show').length > 0
}

/**
 * What the field's rules come to: it shows while all that show it hold, is required or read-only while any such rule
 * holds, and keeps the options that every rule in force allows. What does not show is neither required nor anything.
 */
export function fieldState(field: FieldDefinition, data: unknown): FieldState {
  const inForce = (effect: RuleEffect) => rulesWith(field, effect).filter(({ when }) => ruleHolds(when, data))
  const isShown = showWhenHolds(field, data) && rulesWith(field, 'show').length === inForce('show').length
  if (!isShown) return { isShown, isRequired: false, isReadOnly: false, options: undefined }
  return {
    isShown,
    isRequired: field.required === true || inForce('require').length > 0,
    isReadOnly: inForce('readOnly').length > 0,
    options: optionsLeft(field, inForce('options')),
  }
}

function showWhenHolds({ showWhen }: FieldDefinition, data: unknown): boolean {
  if (showWhen === undefined) return true
  const value = own(data, showWhen.field)
  const values = Array.isArray(value) ? value : [value]
  return value !== undefined && values.some((one) => sameJson(one, showWhen.equals))
}

function optionsLeft(field: FieldDefinition, rules: readonly FieldRule[]): string[] | undefined {
  if (rules.length === 0) return undefined
  const all = (field.options ?? []).map((option) => (typeof option === 'string' ? option : option.value))
  return all.filter((value) => rules.every(({ options }) => options?.includes(value) === true))
}
