import { type Operation, operations } from '@mtc/openapi'
import document from '@mtc/openapi/openapi.json' with { type: 'json' }
import { createValidator, type Validate } from '@mtc/openapi/product-schema'

export type Json = Record<string, unknown>
/** A property of a schema in openapi.json, as far as the suite reads it. */
export interface Property {
  type?: string | readonly string[]
  enum?: readonly string[]
  format?: string
  maxLength?: number
  minimum?: number
  'x-field'?: { type?: string; slug?: boolean; reference?: { resource?: string } }
}
interface ResponseObject {
  $ref?: string
  headers?: Json
  content?: Record<string, { schema?: Json }>
}
interface OperationObject {
  operationId: string
  responses: Record<string, ResponseObject>
}

const schemas = document.components.schemas as unknown as Record<
  string,
  Json & { properties?: Record<string, Property>; required?: string[] }
>
const sharedResponses = document.components.responses as unknown as Record<string, ResponseObject>
const declared = new Map(
  Object.values(document.paths as unknown as Record<string, Record<string, OperationObject>>).flatMap((item) =>
    Object.values(item).map((operation) => [operation.operationId, operation] as const),
  ),
)
const byId = new Map(operations.map((operation) => [operation.id, operation]))

export function operationOf(id: string): Operation {
  const operation = byId.get(id)
  if (!operation) throw new Error(`The contract has no operation called ${id}`)
  return operation
}

/** The properties of a named schema of openapi.json. */
export const propertiesOf = (schema: string): Record<string, Property> => schemas[schema]?.properties ?? {}

export const requiredOf = (schema: string): readonly string[] => schemas[schema]?.required ?? []

/** What openapi.json declares for a status of an operation; undefined when it declares nothing. */
export function responseOf(id: string, status: number): ResponseObject | undefined {
  const found = declared.get(id)?.responses[String(status)]
  return found?.$ref ? sharedResponses[found.$ref.split('/').at(-1) ?? ''] : found
}

const rebased = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/$defs/'))

function neededBy(schema: unknown, into: Json = {}): Json {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (name in into) continue
    into[name] = rebased(schemas[name])
    neededBy(schemas[name], into)
  }
  return into
}

const validators = new Map<string, Validate>()
/** The validator of a response's schema as openapi.json writes it down. */
export function validatorOf(schema: Json): Validate {
  const key = JSON.stringify(schema)
  const known = validators.get(key)
  if (known) return known
  const made = createValidator({ ...(rebased(schema) as Json), $defs: neededBy(schema) })
  validators.set(key, made)
  return made
}
