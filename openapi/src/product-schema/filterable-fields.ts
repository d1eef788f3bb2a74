import type { FieldDefinition, FieldOption, FieldType } from './field-definition.ts'
import { fieldsOf } from './fields-of.ts'
import type { JsonSchema } from './json.ts'
import { KINDS } from './kinds.ts'
import { humanized } from './labels.ts'

/** A custom field that a list can be filtered by; `key` is that of `attributesOf`. */
export type FilterableField = {
  key: string
  label: string
  type: FieldType
  options?: { value: string; label: string }[]
}

/**
 * The fields to filter by, at the top and inside groups: single values and lists of them. A field's own `filterable`
 * decides; where it says nothing, long texts, addresses and files are left out.
 */
export function filterableFields(schema: JsonSchema): FilterableField[] {
  return collect(fieldsOf(schema).fields, '', '')
}

function collect(fields: FieldDefinition[], prefix: string, context: string): FilterableField[] {
  return fields.flatMap((field) => {
    const key = `${prefix}${field.name}`
    const label = `${context}${field.label ?? humanized(field.name)}`
    if (field.type === 'group') return collect(field.fields ?? [], `${key}.`, `${label}: `)
    const value = field.type === 'list' ? field.item : field
    if (value === undefined || value.type === 'group' || value.type === 'list' || value.type === 'json') return []
    if (!(field.filterable ?? KINDS[value.type].isFilterable)) return []
    return [{ key, label, type: value.type, ...(value.options ? { options: value.options.map(labelled) } : {}) }]
  })
}

const labelled = (option: FieldOption) => (typeof option === 'string' ? { value: option, label: option } : option)
