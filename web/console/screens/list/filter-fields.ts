import { baseUnitOf, isFieldType, isUnitFamily, KINDS } from '@mtc/openapi/product-schema'
import { humanized, type Property, propertyOf, type ScreenResource } from '../../core/screens.ts'
import { customFieldsOf } from '../custom-fields.ts'
import { kindOf } from '../field-kind.ts'

/** A way to narrow a list: what it is called, and how its values are chosen. */
export interface FilterField {
  /** The API's parameter, without the `.gte` and `.lte` of a range. */
  name: string
  label: string
  /** A `day` is the same in every zone; a `time` is narrowed by the days of the reader's. */
  kind: 'choice' | 'flag' | 'reference' | 'text' | 'number' | 'money' | 'day' | 'time'
  options?: readonly { value: string; label: string }[]
  resource?: string
}

const optionsFor = (values: readonly string[]) => values.map((value) => ({ value, label: humanized(value) }))

const rangeKind = (kind: 'integer' | 'time', property: Property) => {
  if (kind === 'time') return 'time'
  return kindOf(property) === 'money' ? 'money' : 'number'
}

/** The filters that a resource's list takes. */
export function filterFields(screen: ScreenResource): FilterField[] {
  return screen.filters.map(({ name, kind, label: description, values, reference, boolean }) => {
    const property = propertyOf(screen, name)
    const label = property.title ?? description
    if (kind !== 'exact') return { name, label, kind: rangeKind(kind, property) }
    if (reference) return { name, label, kind: 'reference', resource: reference }
    if (boolean) return { name, label, kind: 'flag' }
    if (values) return { name, label, kind: 'choice', options: optionsFor(values) }
    return { name, label, kind: 'text' }
  })
}

const choicesOf = ({ enum: words, oneOf }: Property): FilterField['options'] => {
  if (words) return words.map((word) => ({ value: String(word), label: String(word) }))
  if (!oneOf?.every((option) => typeof option.const === 'string')) return undefined
  return oneOf.map((option) => ({ value: String(option.const), label: option.title ?? String(option.const) }))
}

function attributeField(name: string, written: Property): FilterField | undefined {
  const { type, reference, localized, measure } = written['x-field'] ?? {}
  const family = measure?.family
  const inner = written.additionalProperties
  const property: Property = localized && typeof inner === 'object' ? inner : written
  const label = written.title ?? humanized(name)
  const base = { name: `attr.${name}`, label }
  if (reference) return { ...base, kind: 'reference', resource: reference.resource }
  const options = choicesOf(property) ?? choicesOf(property.items ?? {})
  if (options) return { ...base, kind: 'choice', options }
  if (type === 'money') return { ...base, kind: 'money' }
  // Amounts are compared in one unit, whichever they were given in.
  if (isUnitFamily(family)) return { ...base, label: `${label} (${baseUnitOf(family)})`, kind: 'number' }
  if (type === 'duration') return { ...base, label: `${label} (seconds)`, kind: 'number' }
  if (property.type === 'number' || property.type === 'integer') return { ...base, kind: 'number' }
  if (property.type === 'boolean') return { ...base, kind: 'flag' }
  if (property.format === 'date') return { ...base, kind: 'day' }
  if (property.format === 'date-time') return { ...base, kind: 'time' }
  const single = property.type === 'array' ? property.items : property
  return single?.type === 'string' ? { ...base, kind: 'text' } : undefined
}

/** Whether lists are narrowed by a custom field: as it says, else as is usual for its kind. */
function isFilterable(property: Property): boolean {
  const type = property['x-field']?.type
  return property['x-field']?.filterable ?? (!isFieldType(type) || KINDS[type].isFilterable)
}

/** The filters that a product type's custom fields give. */
export const attributeFields = (schema: unknown): FilterField[] =>
  Object.entries(customFieldsOf(schema)).flatMap(([name, property]) => {
    return isFilterable(property) ? (attributeField(name, property) ?? []) : []
  })

const ranges: readonly FilterField['kind'][] = ['number', 'money', 'day', 'time']

/** The parameters that a filter writes. */
export const parametersOf = ({ kind, name }: FilterField): string[] =>
  ranges.includes(kind) ? [`${name}.gte`, `${name}.lte`] : [name]
