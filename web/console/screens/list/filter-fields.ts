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
  if (words) return optionsFor(words.map(String))
  if (!oneOf?.every((option) => typeof option.const === 'string')) return undefined
  return oneOf.map((option) => ({ value: String(option.const), label: option.title ?? String(option.const) }))
}

function attributeField(name: string, property: Property): FilterField | undefined {
  const { type, reference } = property['x-field'] ?? {}
  const base = { name: `attr.${name}`, label: property.title ?? humanized(name) }
  if (reference) return { ...base, kind: 'reference', resource: reference.resource }
  const options = choicesOf(property) ?? choicesOf(property.items ?? {})
  if (options) return { ...base, kind: 'choice', options }
  if (type === 'money') return { ...base, kind: 'money' }
  if (type === 'image' || type === 'file') return undefined
  if (property.type === 'number' || property.type === 'integer') return { ...base, kind: 'number' }
  if (property.type === 'boolean') return { ...base, kind: 'flag' }
  if (property.format === 'date') return { ...base, kind: 'day' }
  if (property.format === 'date-time') return { ...base, kind: 'time' }
  return property.type === 'string' ? { ...base, kind: 'text' } : undefined
}

/** The filters that a product type's custom fields give. */
export const attributeFields = (schema: unknown): FilterField[] =>
  Object.entries(customFieldsOf(schema)).flatMap(([name, property]) => {
    if (property['x-field']?.filterable === false) return []
    return attributeField(name, property) ?? []
  })

const ranges: readonly FilterField['kind'][] = ['number', 'money', 'day', 'time']

/** The parameters that a filter writes. */
export const parametersOf = ({ kind, name }: FilterField): string[] =>
  ranges.includes(kind) ? [`${name}.gte`, `${name}.lte`] : [name]
