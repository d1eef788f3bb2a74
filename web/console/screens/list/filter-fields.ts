import { isRecord } from '../../core/json.ts'
import { humanized, type Property, propertyOf, type ScreenResource } from '../../core/screens.ts'
import { customFieldsOf } from '../custom-fields.ts'
import { kindOf } from '../field-kind.ts'

/** A way to narrow a list: what it is called, and how its values are chosen. */
export interface FilterField {
  /** The API's parameter, without the `.gte` and `.lte` of a range. */
  name: string
  label: string
  kind: 'choice' | 'flag' | 'reference' | 'text' | 'number' | 'money' | 'time'
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

const choices = (schema: unknown): { value: string; label: string }[] | undefined => {
  if (!isRecord(schema)) return undefined
  if (Array.isArray(schema.enum)) return optionsFor(schema.enum.map(String))
  if (!Array.isArray(schema.oneOf)) return undefined
  const branches = schema.oneOf.filter(isRecord)
  if (!branches.every((branch) => typeof branch.const === 'string')) return undefined
  return branches.map((branch) => ({ value: String(branch.const), label: String(branch.title ?? branch.const) }))
}

function attributeField(name: string, property: Record<string, unknown>): FilterField | undefined {
  const extras = isRecord(property['x-field']) ? property['x-field'] : {}
  const label = typeof property.title === 'string' ? property.title : humanized(name)
  const base = { name: `attr.${name}`, label }
  const reference = isRecord(extras.reference) ? extras.reference.resource : undefined
  if (typeof reference === 'string') return { ...base, kind: 'reference', resource: reference }
  const options = choices(property) ?? choices(property.items)
  if (options) return { ...base, kind: 'choice', options }
  if (extras.type === 'money') return { ...base, kind: 'money' }
  if (extras.type === 'image' || extras.type === 'file') return undefined
  if (property.type === 'number' || property.type === 'integer') return { ...base, kind: 'number' }
  if (property.type === 'boolean') return { ...base, kind: 'flag' }
  if (property.format === 'date' || property.format === 'date-time') return { ...base, kind: 'time' }
  return property.type === 'string' ? { ...base, kind: 'text' } : undefined
}

/** The filters that a product type's custom fields give. */
export function attributeFields(schema: unknown): FilterField[] {
  return Object.entries(customFieldsOf(schema)).flatMap(([name, property]) => {
    const mark = isRecord(property) ? property['x-field'] : undefined
    if (isRecord(mark) && mark.filterable === false) return []
    const field = isRecord(property) ? attributeField(name, property) : undefined
    return field ? [field] : []
  })
}

/** The parameters that a filter writes. */
export const parametersOf = ({ kind, name }: FilterField): string[] =>
  kind === 'number' || kind === 'money' || kind === 'time' ? [`${name}.gte`, `${name}.lte`] : [name]
