import { isRecord } from '../core/json.ts'
import { type Property, propertiesOf } from '../core/screens.ts'

/** The custom fields of a product type by name, those that a condition brings in among them. */
export function customFieldsOf(schema: unknown): Record<string, Property> {
  if (!isRecord(schema)) return {}
  const branches = Array.isArray(schema.allOf) ? schema.allOf.filter(isRecord).map((branch) => branch.then) : []
  return Object.assign({}, ...[schema, ...branches].map((part) => (isRecord(part) ? propertiesOf(part) : {})))
}
