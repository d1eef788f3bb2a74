import type { FieldDefinition, FieldType } from '@mtc/openapi/product-schema'
import { kindName, startOfKind } from './kinds.ts'

/** A label as the name that stands for it in the API: "Release date" is `releaseDate`. */
export function nameFor(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
  const camel = words
    .map((word, place) => {
      const rest = /^[A-Z\d]+$/.test(word) ? word.slice(1).toLowerCase() : word.slice(1)
      return (place === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + rest
    })
    .join('')
    .slice(0, 60)
  const base = /^[A-Za-z_]/.test(camel) ? camel : `field${camel.charAt(0).toUpperCase()}${camel.slice(1)}`
  if (!taken.includes(base)) return base
  for (let number = 2; ; number += 1) if (!taken.includes(`${base}${number}`)) return `${base}${number}`
}

/** A new field of a kind, with a label and a name that no other field has. */
export function newField(type: FieldType, siblings: readonly FieldDefinition[]): FieldDefinition {
  const label = kindName(type)
  const taken = siblings.map((field) => field.name)
  return { name: nameFor(label, taken), type, label, ...startOfKind(type) }
}

/** The field with another label; its name follows as long as nobody gave it one of its own. */
export function withLabel(field: FieldDefinition, label: string, others: readonly FieldDefinition[]): FieldDefinition {
  const taken = others.map((other) => other.name)
  const isAuto = field.name === nameFor(field.label ?? '', taken)
  return { ...field, label, ...(isAuto && label.trim() !== '' ? { name: nameFor(label, taken) } : {}) }
}

/** The field as another kind: what the new kind does not know is left behind. */
export function withKind(field: FieldDefinition, type: FieldType): FieldDefinition {
  const { name, label, help, required, showWhen, unit, placeholder, filterable, grid } = field
  const carried = { label, help, required, showWhen, unit, placeholder, filterable, grid }
  const kept = Object.fromEntries(Object.entries(carried).filter(([, value]) => value !== undefined))
  const options = field.options && (type === 'select' || type === 'multiselect') ? { options: field.options } : {}
  return { name, type, ...kept, ...startOfKind(type), ...options }
}

/** A copy of a field, for the place after it. */
export function duplicate(field: FieldDefinition, siblings: readonly FieldDefinition[]): FieldDefinition {
  const label = `${field.label ?? field.name} copy`
  return {
    ...structuredClone(field),
    label,
    name: nameFor(
      label,
      siblings.map((sibling) => sibling.name),
    ),
  }
}

/** The field with one setting more, or without it where the value is empty. */
export function withSetting<K extends keyof FieldDefinition>(
  field: FieldDefinition,
  setting: K,
  value: FieldDefinition[K] | undefined,
): FieldDefinition {
  const { [setting]: _before, ...rest } = field
  const isEmpty = value === undefined || value === '' || value === false
  return { ...(rest as FieldDefinition), ...(isEmpty ? {} : { [setting]: value }) } // name and type are never emptied
}

const PLAIN = new Set([
  'text',
  'number',
  'integer',
  'money',
  'boolean',
  'date',
  'datetime',
  'select',
  'multiselect',
  'email',
  'color',
])

/** Whether lists can be narrowed by a field: what people choose, and single values by themselves. */
export const isFilterable = ({ filterable, type }: FieldDefinition): boolean => filterable ?? PLAIN.has(type)
