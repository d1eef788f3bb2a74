import { checkSchema, type JsonSchema, type SchemaIssue, type SchemaIssueCode } from '@mtc/openapi/product-schema'

/** Faults that keep a schema from being saved, and no form from being drawn. */
const harmless = new Set<SchemaIssueCode>(['TOO_LARGE', 'TOO_MANY_PROPERTIES', 'DEFAULT_MISMATCH', 'EXAMPLE_MISMATCH'])

const known = new WeakMap<JsonSchema, readonly SchemaIssue[]>()

/** What makes a schema unfit for a form: looked for before anything is drawn, since some faults would never end. */
export function schemaFaults(schema: JsonSchema): readonly SchemaIssue[] {
  const before = known.get(schema)
  if (before) return before
  const faults = checkSchema(schema).filter(({ code }) => !harmless.has(code))
  known.set(schema, faults)
  return faults
}
