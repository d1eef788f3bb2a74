import {
  checkFields,
  checkSchema,
  type FieldDefinition,
  fieldsOf,
  inStoredDraft,
  type JsonSchema,
  type SchemaIssue,
  schemaOf,
} from '@mtc/openapi/product-schema'
import { invalid } from '../../kit/api-error.ts'
import type { Rules } from '../../kit/crud/index.ts'
import { documentSteps, nextRevision, revisionAfter } from '../../kit/documents/index.ts'
import { contractHashOf } from './contract-hash.ts'
import { productTypeDocument } from './document.ts'

interface Given {
  schema?: unknown
  fields?: unknown
}
interface Compiled {
  schema: JsonSchema
  errors: { field: string; message: string }[]
}

const at = (place: string) => (issue: SchemaIssue) => ({ field: `${place}${issue.pointer}`, message: issue.message })

/**
 * The schema of a body: as it was sent, or compiled from its short form; with every fault of it at its place. One that
 * says it is of an older draft is rewritten as 2020-12.
 */
export function compile({ schema, fields }: Given): Compiled {
  if (fields === undefined) {
    const stored = inStoredDraft(schema)
    return { schema: stored as JsonSchema, errors: checkSchema(stored).map(at('/schema')) }
  }
  const errors = checkFields(fields).map(at('/fields'))
  return { schema: errors.length ? { type: 'object' } : schemaOf({ fields: fields as FieldDefinition[] }), errors }
}

export const productTypeRules: Rules = {
  async prepare({ tenant, before, fields: { schema, fields, ...rest } }) {
    const isGiven = schema !== undefined || fields !== undefined
    if (schema !== undefined && fields !== undefined)
      throw invalid([{ field: '/fields', message: 'Send either schema or fields, not both' }])
    const uiConfig = rest['uiConfig'] ?? before?.['uiConfig'] ?? {}
    if (!isGiven && before) {
      const revision = revisionAfter(productTypeDocument, before, { ...before, ...rest })
      return { ...rest, revision, contractHash: contractHashOf({ schema: before['schema'], uiConfig }) }
    }
    const compiled = compile(isGiven ? { schema, fields } : { schema: { type: 'object', properties: {} } })
    if (compiled.errors.length) throw invalid(compiled.errors)
    const revision = before
      ? revisionAfter(productTypeDocument, before, { ...before, ...rest, schema: compiled.schema })
      : tenant && rest['revision'] !== undefined
        ? await nextRevision(tenant, String(rest['id']))
        : 1
    const contractHash = contractHashOf({ schema: compiled.schema, uiConfig })
    return { ...rest, schema: compiled.schema, revision, contractHash }
  },
  also: (written) => documentSteps(productTypeDocument, 'product-types', written),
  derive(row) {
    const { fields, lossless } = fieldsOf(row['schema'] as JsonSchema)
    const { schema, uiConfig } = row
    // A row that was written before there were hashes.
    const contractHash = row['contractHash'] || contractHashOf({ schema, uiConfig })
    return { fields: lossless ? fields : null, contractHash }
  },
}
