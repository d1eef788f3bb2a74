import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import type { Row } from '../core/resource-client.ts'

const literal = new Set(['const', 'enum', 'default', 'examples', 'x-field'])

/** A schema whose references to itself, by `id` or without, start below `at`, where it is put, instead of at the root. */
function rebased(part: unknown, at: string, id: string): unknown {
  if (Array.isArray(part)) return part.map((entry) => rebased(entry, at, id))
  if (!isRecord(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === '$ref' && typeof value === 'string') {
        const own = id !== '' && value.startsWith(`${id}#`) ? value.slice(id.length) : value
        return [key, own.startsWith('#') ? `${at}${own.slice(1)}` : value]
      }
      return [key, literal.has(key) ? value : rebased(value, at, id)]
    }),
  )
}

const schemaOfType = (type: Row): JsonSchema => (isRecord(type.schema) ? type.schema : { type: 'object' })

/** The form's schema: the fields of every product, with those of its type in the place of the custom fields. */
export function productSchema(body: JsonSchema, type: Row, fixed: Record<string, unknown> = {}): JsonSchema {
  // What names a whole schema has no place within another one.
  const { $schema: _dialect, $id, ...custom } = schemaOfType(type)
  const properties = isRecord(body.properties) ? body.properties : {}
  const at = '#/properties/metadata'
  const metadata = {
    title: String(type.name),
    ...(rebased(custom, at, typeof $id === 'string' ? $id : '') as JsonSchema),
  }
  const constants = Object.entries(fixed).map(([name, value]) => [name, { const: value, default: value }])
  // A form leaves out an optional group that nobody filled in, and with it what the group itself requires.
  const required = [...new Set([...(Array.isArray(body.required) ? body.required : []), 'metadata'])]
  return { ...body, required, properties: { ...properties, ...Object.fromEntries(constants), metadata } }
}
