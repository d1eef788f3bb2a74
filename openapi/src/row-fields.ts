import type { RowField, RowFieldType } from './page/answer.ts'
import type { ScreenSchemas } from './screens.ts'

/** A field of a resource's rows, and the resource whose rows it names by id. */
export interface ResourceField extends RowField {
  reference?: string
}
interface Property {
  title?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  anyOf?: Property[]
  'x-field'?: { type?: string; reference?: { resource: string } }
}

const BY_FIELD: Readonly<Record<string, RowFieldType>> = {
  money: 'money',
  image: 'image',
  reference: 'reference',
  datetime: 'time',
  json: 'json',
}
const BY_TYPE: Readonly<Record<string, RowFieldType>> = {
  boolean: 'flag',
  integer: 'number',
  number: 'number',
  object: 'json',
  array: 'json',
}

/** What may be null is what it else is. */
const own = (property: Property): Property => {
  const one = property.anyOf?.find(({ type }) => type !== 'null')
  return one ? { ...one, ...property } : property
}

function typeOf(name: string, property: Property): RowFieldType {
  const { 'x-field': field, format, enum: values } = property
  if (field?.reference?.resource === 'files' || name === 'imageUrl') return 'image'
  const known = BY_FIELD[field?.type ?? '']
  if (known) return known
  if (format === 'date-time') return 'time'
  if (values) return 'status'
  const type = [property.type].flat().find((one) => one !== 'null')
  return name === 'status' ? 'status' : (BY_TYPE[type ?? ''] ?? 'text')
}

/** The fields of each resource's rows, by its path. Generated into row-fields.json. */
export const rowFieldsOf = (schemas: Record<string, ScreenSchemas>): Record<string, ResourceField[]> =>
  Object.fromEntries(
    Object.entries(schemas).map(([path, { row }]) => [
      path,
      Object.entries((row['properties'] ?? {}) as Record<string, Property>).map(([name, given]) => {
        const property = own(given)
        const reference = property['x-field']?.reference?.resource
        return {
          name,
          title: property.title ?? name,
          type: typeOf(name, property),
          ...(reference ? { reference } : {}),
        }
      }),
    ]),
  )
