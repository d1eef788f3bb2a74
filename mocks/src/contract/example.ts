import { contractDocument, type Json, type Operation } from '@mtc/openapi'
import { isRecord } from '@mtc/openapi/json'
import { sampleData } from '@mtc/openapi/product-schema'

/** OpenAPI's `example` and references below `components`, as JSON Schema alone would say them. `isNames`: its keys are fields. */
function asJsonSchema(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((part) => asJsonSchema(part))
  if (!isRecord(value)) return value
  const members = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (!isNames && key === 'example') return ['examples', [part]]
    if (!isNames && key === '$ref') return [key, String(part).replace('#/components/schemas/', '#/$defs/')]
    return [key, asJsonSchema(part, !isNames && key === 'properties')]
  })
  return Object.fromEntries(members)
}

/** What `data` of a successful answer looks like, as a schema that follows its own references. */
function dataSchema(operation: Operation): Json {
  const { components } = contractDocument([operation]) as { components: { schemas: Json } }
  const $defs = asJsonSchema(components.schemas, true) as Json
  const name = operation.responseName ?? `${operation.id.charAt(0).toUpperCase()}${operation.id.slice(1)}Response`
  const { data } = ($defs[name] as { properties: { data: Json } }).properties
  return { ...(operation.list ? (data['items'] as Json) : data), $defs }
}

/** What the contract shows as the operation's data: its example, or one made of its schema, always the same. */
export function exampleOf(operation: Operation): unknown {
  if (operation.example !== undefined) return operation.example
  return operation.data ? sampleData(dataSchema(operation)) : undefined
}
