import { fieldsOf, type JsonSchema } from '@mtc/openapi/product-schema'
import { stringify } from 'csv-stringify/browser/esm/sync'

/** What every product has, under the names that an import knows. */
const COLUMNS = [
  'name',
  'slug',
  'sku',
  'description',
  'status',
  'price',
  'currency',
  'brand',
  'category',
  'publishedAt',
]

/** One column per custom field; the fields of a group have one each. */
function columnsOf(fields: ReturnType<typeof fieldsOf>['fields'], group = ''): string[] {
  return fields.flatMap((field) =>
    field.type === 'group' ? columnsOf(field.fields ?? [], `${group}${field.name}.`) : [`attr.${group}${field.name}`],
  )
}

/** The header line of a file that products of a type can be imported from. */
export const importTemplate = (schema: JsonSchema): string =>
  stringify([[...COLUMNS, ...columnsOf(fieldsOf(schema).fields)]])
