import { isRecord } from '@mtc/openapi/json'
import {
  type FieldDefinition,
  type FieldType,
  fieldsOf,
  type JsonSchema,
  sampleData,
} from '@mtc/openapi/product-schema'

const RECORDS: ReadonlySet<FieldType> = new Set(['image', 'gallery', 'file', 'reference'])

const isRecordOf = ({ type, item }: FieldDefinition) =>
  RECORDS.has(type) || (item !== undefined && RECORDS.has(item.type))

/** Sample data without what would have to be in the shop already: pictures, files, other records. */
export function samplesOf(schema: JsonSchema): Record<string, unknown> {
  const absent = new Set(fieldsOf(schema).fields.flatMap((field) => (isRecordOf(field) ? [field.name] : [])))
  const samples = sampleData(schema)
  return Object.fromEntries(Object.entries(isRecord(samples) ? samples : {}).filter(([name]) => !absent.has(name)))
}
