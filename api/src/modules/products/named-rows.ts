import { type FieldDefinition, pointerTo } from '@mtc/openapi/product-schema'

/** A row that a custom field names by its id. */
export interface NamedRow {
  /** Where in the custom fields, as a JSON Pointer. */
  pointer: string
  /** The resource's path below the back office. */
  resource: string
  id: string
}
type Field = Pick<FieldDefinition, 'name' | 'type' | 'fields' | 'item' | 'reference'>

const resourceOf = ({ type, reference }: Field): string | undefined =>
  type === 'image' || type === 'gallery' || type === 'file'
    ? 'files'
    : type === 'reference'
      ? reference?.resource
      : undefined

/** One id, or each of several. */
const idsAt = (value: unknown, pointer: string): { pointer: string; id: string }[] =>
  Array.isArray(value)
    ? value.flatMap((one, i) => idsAt(one, `${pointer}/${i}`))
    : typeof value === 'string'
      ? [{ pointer, id: value }]
      : []

function namedBy(field: Field, value: unknown, pointer: string): NamedRow[] {
  const resource = resourceOf(field)
  if (resource !== undefined) return idsAt(value, pointer).map((one) => ({ ...one, resource }))
  const { item } = field
  if (field.type === 'table' && Array.isArray(value))
    return value.flatMap((row, i) => namedBy({ ...field, type: 'group' }, row, `${pointer}/${i}`))
  if (item && Array.isArray(value)) return value.flatMap((one, i) => namedBy(item, one, `${pointer}/${i}`))
  if (field.fields && typeof value === 'object' && value !== null)
    return namedRows(field.fields, value as Record<string, unknown>, pointer)
  return []
}

/** Every row that the custom fields name: pictures, files and references, in lists and groups too. */
export const namedRows = (
  fields: readonly Field[],
  metadata: Readonly<Record<string, unknown>>,
  pointer = '',
): NamedRow[] => fields.flatMap((field) => namedBy(field, metadata[field.name], pointerTo(pointer, field.name)))
