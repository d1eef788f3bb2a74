import { isRecord } from '@mtc/openapi/json'
import { type Property, propertiesOf } from '../core/screens.ts'

/**
 * The custom fields of a product type by name, those that a condition brings in among them, each under the name it has
 * now. What a condition only adds to a field, such as fewer options, is not the field.
 */
export function customFieldsOf(schema: unknown): Record<string, Property> {
  if (!isRecord(schema)) return {}
  const branches = Array.isArray(schema.allOf) ? schema.allOf.filter(isRecord).map((branch) => branch.then) : []
  const found = [schema, ...branches].flatMap((part) => (isRecord(part) ? Object.entries(propertiesOf(part)) : []))
  const current = found.filter(([, property]) => !(isRecord(property) && Object.hasOwn(property, 'x-alias-of')))
  return Object.fromEntries(current.filter(([name], at) => current.findIndex(([other]) => other === name) === at))
}
