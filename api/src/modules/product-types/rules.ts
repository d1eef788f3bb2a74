import {
  checkFields,
  checkSchema,
  type FieldDefinition,
  fieldsOf,
  type JsonSchema,
  type SchemaIssue,
  schemaOf,
} from '@mtc/openapi/product-schema'
import { invalid } from '../../kit/api-error.ts'
import type { Rules } from '../../kit/crud/index.ts'
import { isSame } from '../../kit/is-same.ts'
import { contractHashOf } from './contract-hash.ts'

interface Given {
  schema?: unknown
  fields?: unknown
}
interface Compiled {
  schema: JsonSchema
  errors: { field: string; message: string }[]
}

const at = (place: string) => (issue: SchemaIssue) => ({ field: `${place}${issue.pointer}`, message: issue.message })

/** The schema of a body: as it was sent, or compiled from its short form; with every fault of it at its place. */
export function compile({ schema, fields }: Given): Compiled {
  if (fields === undefined) return { schema: schema as JsonSchema, errors: checkSchema(schema).map(at('/schema')) }
  const errors = checkFields(fields).map(at('/fields'))
  return { schema: errors.length ? { type: 'object' } : schemaOf({ fields: fields as FieldDefinition[] }), errors }
}

export const productTypeRules: Rules = {
  async prepare({ before, fields: { schema, fields, ...rest } }) {
    const isGiven = schema !== undefined || fields !== undefined
    if (schema !== undefined && fields !== undefined)
      throw invalid([{ field: '/fields', message: 'Send either schema or fields, not both' }])
    const uiConfig = rest['uiConfig'] ?? before?.['uiConfig'] ?? {}
    if (!isGiven && before) return { ...rest, contractHash: contractHashOf({ schema: before['schema'], uiConfig }) }
    const compiled = compile(isGiven ? { schema, fields } : { schema: { type: 'object', properties: {} } })
    if (compiled.errors.length) throw invalid(compiled.errors)
    const isNew = before && !isSame(before['schema'], compiled.schema)
    const revision = before ? Number(before['revision']) + (isNew ? 1 : 0) : Number(rest['revision'] ?? 1)
    const contractHash = contractHashOf({ schema: compiled.schema, uiConfig })
    return { ...rest, schema: compiled.schema, revision, contractHash }
  },
  also({ c, tenant, before, after }) {
    if (!tenant || !after || (before && before['revision'] === after['revision'])) return []
    const { q, t } = c.get('platform').store
    const { name, description, schema, uiConfig } = after
    const principal = c.get('principal')
    const row = {
      entityId: after.id,
      number: Number(after['revision']),
      tenantId: tenant.tenantId,
      entityType: 'product-types',
      content: { name, description, schema, uiConfig },
      authorId: principal.userId,
      authorName: principal.name,
      createdAt: after.updatedAt,
    }
    return [q.insert(t.revisions).values(row)]
  },
  derive(row) {
    const { fields, lossless } = fieldsOf(row['schema'] as JsonSchema)
    const { schema, uiConfig } = row
    // A row that was written before there were hashes.
    const contractHash = row['contractHash'] || contractHashOf({ schema, uiConfig })
    return { fields: lossless ? fields : null, contractHash }
  },
}
