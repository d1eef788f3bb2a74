import { valueOfOption } from '../../compile/choices.ts'
import { varsOf } from '../../conditions/rule.ts'
import type { FieldDefinition, FieldRule } from '../../field-definition.ts'
import { pointerTo } from '../../json-pointer.ts'
import type { SchemaIssue } from '../schema-issue.ts'
import { fieldIssue } from './issue.ts'
import { checkRule } from './rule.ts'

/** What is wrong with fields beside each other: names taken twice, and conditions on what is not there. */
export function checkGroup(fields: readonly FieldDefinition[], pointer: string): SchemaIssue[] {
  return fields.flatMap((field, index) => {
    const at = pointerTo(pointer, index)
    return [...checkNames(field, index, fields, at), ...checkShown(field, fields, at), ...checkRules(field, fields, at)]
  })
}

function checkNames(
  field: FieldDefinition,
  index: number,
  fields: readonly FieldDefinition[],
  at: string,
): SchemaIssue[] {
  const isTaken = fields.findIndex((other) => other.name === field.name) < index
  const others = fields.flatMap((other, place) => {
    const former = other.aliases ?? []
    return [other.name, ...(place < index ? former.map(({ name }) => name) : [])]
  })
  const aliases = (field.aliases ?? []).flatMap(({ name }, place) => {
    const isDouble = others.includes(name) || (field.aliases ?? []).findIndex((alias) => alias.name === name) < place
    return isDouble ? [fieldIssue(`${at}/aliases/${place}/name`, `“${name}” names another field already`)] : []
  })
  return [
    ...(isTaken ? [fieldIssue(`${at}/name`, `“${field.name}” is the name of another field already`)] : []),
    ...aliases,
  ]
}

function checkShown(field: FieldDefinition, fields: readonly FieldDefinition[], at: string): SchemaIssue[] {
  const { showWhen } = field
  const other = fields.find(({ name }) => name === showWhen?.field)
  if (showWhen !== undefined && (other === undefined || other === field)) {
    return [fieldIssue(`${at}/showWhen`, `“${field.name}” must depend on another field of the same group`)]
  }
  if (!isCircular(field, fields)) return []
  const place = showWhen === undefined ? 'conditions' : 'showWhen'
  return [
    fieldIssue(`${at}/${place}`, `“${field.name}” shows only if it shows already: its conditions lead back to it`),
  ]
}

/** The fields that decide whether a field shows. */
function shownBy(field: FieldDefinition): string[] {
  const rules = (field.conditions ?? []).filter(({ effect }) => effect === 'show')
  return [...(field.showWhen ? [field.showWhen.field] : []), ...rules.flatMap(({ when }) => varsOf(when))]
}

function isCircular(field: FieldDefinition, fields: readonly FieldDefinition[]): boolean {
  const waiting = shownBy(field)
  const seen = new Set<string>()
  for (const path of waiting) {
    const [name = ''] = path.split('.')
    if (name === field.name) return true
    const above = fields.find((other) => other.name === name)
    if (above === undefined || seen.has(name)) continue
    seen.add(name)
    waiting.push(...shownBy(above))
  }
  return false
}

function checkRules(field: FieldDefinition, fields: readonly FieldDefinition[], at: string): SchemaIssue[] {
  const others = fields.filter((other) => other !== field)
  return (field.conditions ?? []).flatMap((rule, index) => {
    const place = `${at}/conditions/${index}`
    return [...checkRule(rule.when, `${place}/when`, others), ...checkOptions(field, rule, place)]
  })
}

function checkOptions(field: FieldDefinition, { effect, options }: FieldRule, at: string): SchemaIssue[] {
  const refuse = (message: string) => [fieldIssue(`${at}/options`, message)]
  if (effect !== 'options') return options === undefined ? [] : refuse('Only a rule that limits options names some')
  if (field.type !== 'select' && field.type !== 'multiselect') return refuse('Only a select or multiselect has options')
  const known = (field.options ?? []).map(valueOfOption)
  const stray = (options ?? []).find((option) => !known.includes(option))
  if (stray !== undefined) return refuse(`“${stray}” is not among the options of “${field.name}”`)
  return (options ?? []).length === 0 ? refuse('At least one option must be left') : []
}
