import { humanized } from '../words.ts'
import { valueOfOption } from './compile/choices.ts'
import type { FieldDefinition, FieldOption, FieldType } from './field-definition.ts'
import { fieldsOf } from './fields-of.ts'
import { isRecord, type JsonSchema } from './json.ts'
import { KINDS } from './kinds.ts'
import { dereferenced } from './references.ts'
import { baseUnitOf } from './units/convert.ts'

/** A custom field that a list can be filtered by; `key` is that of `attributesOf`. */
export type FilterableField = {
  key: string
  label: string
  type: FieldType
  options?: { value: string; label: string }[]
  /** What its numbers are given in when they are compared. */
  unit?: string
}

/** Kinds whose values are structures: nothing to compare with. */
const STRUCTURES = new Set<FieldType>(['group', 'list', 'table', 'json', 'schema'])

const DEEPEST = 16

/**
 * The fields to filter by, at the top and inside groups: single values and lists of them. A field's own `filterable`
 * decides; where it says nothing, long texts, addresses and files are left out.
 */
export function filterableFields(schema: JsonSchema): FilterableField[] {
  return collect(schema, fieldsOf(schema).fields, { key: '', label: '', depth: 0 })
}

type Context = { key: string; label: string; depth: number }

function collect(root: JsonSchema, fields: readonly FieldDefinition[], context: Context): FilterableField[] {
  if (context.depth > DEEPEST) return []
  return fields.flatMap((written) => {
    const field = described(root, written)
    const key = `${context.key}${field.name}`
    const label = `${context.label}${field.label ?? humanized(field.name)}`
    if (field.type === 'group') {
      return collect(root, field.fields ?? [], { key: `${key}.`, label: `${label}: `, depth: context.depth + 1 })
    }
    const value = field.type === 'list' && field.item ? described(root, field.item) : field
    if (STRUCTURES.has(value.type) || !(field.filterable ?? KINDS[value.type].isFilterable)) return []
    const unit = unitOf(value)
    return [
      {
        key,
        label,
        type: value.type,
        ...(value.options ? { options: value.options.map(labelled) } : {}),
        ...(unit === undefined ? {} : { unit }),
      },
    ]
  })
}

/** A field that is written elsewhere in the schema, as what it is there. */
function described(root: JsonSchema, field: FieldDefinition): FieldDefinition {
  if (field.type !== 'schema' || !isRecord(field.schema)) return field
  const property = dereferenced(root, field.schema)
  const { $ref: _followed, ...said } = property
  const [found] = fieldsOf({ type: 'object', properties: { [field.name]: said } }).fields
  return found === undefined || found.type === 'schema' ? field : { ...found, ...ownWords(field) }
}

function ownWords({ label, filterable }: FieldDefinition): Partial<FieldDefinition> {
  return { ...(label === undefined ? {} : { label }), ...(filterable === undefined ? {} : { filterable }) }
}

function unitOf({ type, measure, unit }: FieldDefinition): string | undefined {
  if (type === 'measurement') return measure && baseUnitOf(measure.family)
  return type === 'duration' ? 's' : unit
}

const labelled = (option: FieldOption) => ({
  value: valueOfOption(option),
  label: typeof option === 'string' ? option : option.label,
})
