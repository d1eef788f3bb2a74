import type { FieldDefinition, FieldType } from '@mtc/openapi/product-schema'
import { humanized } from '../../../core/screens.ts'
import { type Field, optionOf, withIds } from '../model/field.ts'

/** A field that a rule can ask for, by the name that rules give it. */
export interface RuleField {
  name: string
  label: string
  field: FieldDefinition
}

/** What a comparison is called, and which values it takes. */
export interface Comparison {
  name: string
  label: string
  takes: 'one' | 'many' | 'none'
}

const is: Comparison = { name: '==', label: 'is', takes: 'one' }
const isNot: Comparison = { name: '!=', label: 'is not', takes: 'one' }
const filled: Comparison = { name: 'filled', label: 'is filled in', takes: 'none' }
const empty: Comparison = { name: 'empty', label: 'is empty', takes: 'none' }
const oneOf: Comparison = { name: 'oneOf', label: 'is one of', takes: 'many' }
const noneOf: Comparison = { name: 'noneOf', label: 'is none of', takes: 'many' }
const holds: Comparison = { name: 'holds', label: 'contains', takes: 'one' }
const holdsNot: Comparison = { name: 'holdsNot', label: 'does not contain', takes: 'one' }
const order = (less: string, more: string): Comparison[] => [
  { name: '<', label: `is ${less}`, takes: 'one' },
  { name: '<=', label: `is at most`, takes: 'one' },
  { name: '>', label: `is ${more}`, takes: 'one' },
  { name: '>=', label: `is at least`, takes: 'one' },
]
const dated: Comparison[] = [
  { name: '<', label: 'is before', takes: 'one' },
  { name: '<=', label: 'is not after', takes: 'one' },
  { name: '>', label: 'is after', takes: 'one' },
  { name: '>=', label: 'is not before', takes: 'one' },
]

const NUMBER = [is, isNot, ...order('less than', 'more than'), filled, empty]
const TEXT = [is, isNot, holds, holdsNot, filled, empty]
const DATE = [is, isNot, ...dated, filled, empty]
const MANY = [holds, holdsNot, filled, empty]

/** The comparisons that suit a kind of field; any other is only asked whether it is filled in. */
const COMPARISONS: Readonly<Partial<Record<FieldType, readonly Comparison[]>>> = {
  text: TEXT,
  textarea: TEXT,
  url: TEXT,
  email: TEXT,
  phone: TEXT,
  color: [is, isNot, filled, empty],
  number: NUMBER,
  integer: NUMBER,
  money: NUMBER,
  percentage: NUMBER,
  boolean: [is],
  date: DATE,
  datetime: DATE,
  time: DATE,
  select: [is, isNot, oneOf, noneOf, filled, empty],
  multiselect: MANY,
  tags: MANY,
}

export const comparisonsOf = (field: FieldDefinition | undefined): readonly Comparison[] =>
  (field && COMPARISONS[field.type]) ?? [filled, empty]

/** The fields that the rules of a field can ask for: its neighbours, and what is inside groups among them. */
export function ruleFields(siblings: readonly Field[], self: Field): RuleField[] {
  const walk = (fields: readonly Field[], names: string, labels: string): RuleField[] =>
    fields.flatMap((field) => {
      const name = `${names}${field.name}`
      const label = `${labels}${field.label?.trim() || humanized(field.name)}`
      if (field.type === 'group') return walk(withIds(field.fields), `${name}.`, `${label} › `)
      return [{ name, label, field }]
    })
  return walk(
    siblings.filter(({ id }) => id !== self.id),
    '',
    '',
  )
}

const words = (value: unknown, field: FieldDefinition | undefined): string => {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  const option = field?.options?.map(optionOf).find((one) => one.value === value)
  if (option) return `“${option.label}”`
  if (field?.type === 'money' && typeof value === 'number') return (value / 100).toFixed(2)
  return typeof value === 'number' ? String(value) : `“${String(value)}”`
}

/** A value, or several, in words. */
export const valueInWords = (value: unknown, field: FieldDefinition | undefined): string =>
  Array.isArray(value) ? value.map((one) => words(one, field)).join(', ') : words(value, field)
