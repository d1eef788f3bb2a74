import { describe, expect, test } from 'vitest'
import { operations, resources } from './contract.ts'
import { contractDocument } from './document.ts'
import type { Operation } from './operation.ts'
import { everySchema, type SchemaObject } from './testing/every-schema.ts'

interface Parameter {
  name: string
  in: string
  description?: string
  example?: unknown
}
interface OperationObject {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { example?: unknown }> }
  responses: Record<string, { $ref?: string; headers?: Record<string, unknown> }>
  security: Record<string, string[]>[]
  'x-access': string
}
interface Document {
  paths: Record<string, Record<string, OperationObject>>
  tags: { name: string }[]
  components: {
    schemas: Record<string, SchemaObject>
    responses: Record<string, { headers?: Record<string, unknown> }>
    securitySchemes: Record<string, unknown>
  }
}

const document = contractDocument() as unknown as Document
const { components } = document
const declared = Object.values(document.paths).flatMap((item) => Object.values(item))
const named = declared.map((operation) => [operation.operationId, operation] as const)

describe('every operation', () => {
  test('has an id of its own', () => {
    const ids = declared.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(operations.length)
  })

  const VERBS =
    /^(?:list|get|create|update|delete|restore|check|query|sign|sync|discard|preview|export|publish|undo|cancel|resume|customize|reset|upgrade|import)(?=[A-Z])/
  const tags = new Set(document.tags.map(({ name }) => name))
  test.each(named)('%s is named by a verb and a noun, filed under a tag, told in sentences', (id, operation) => {
    expect(id).toMatch(VERBS)
    expect(operation.tags.every((tag) => tags.has(tag))).toBe(true)
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/)
    expect(operation.description).toMatch(/^[A-Z].*\.$/s)
  })

  test.each(named)('%s tells how it refuses, and what is left of the budget', (_, { responses }) => {
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403', '404', '429', '500']))
    for (const response of Object.values(responses)) {
      const { headers = {} } = response.$ref
        ? (components.responses[response.$ref.split('/').at(-1) ?? ''] ?? {})
        : response
      expect(Object.keys(headers)).toEqual(
        expect.arrayContaining(['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'X-Request-Id']),
      )
    }
  })

  test.each(named)('%s is public or says whom it serves', (_, { security, 'x-access': access }) => {
    expect(security).toHaveLength(access === 'public' ? 0 : 1)
    for (const name of security.flatMap(Object.keys)) expect(components.securitySchemes).toHaveProperty(name)
  })

  test.each(named)('%s describes its parameters, and shows those of its path', (_, { parameters = [] }) => {
    expect(parameters.filter(({ description }) => !description)).toEqual([])
    expect(parameters.filter((parameter) => parameter.in === 'path' && !parameter.example)).toEqual([])
  })

  const withBody = named.filter(([, { requestBody }]) => requestBody)
  test.each(withBody)('%s requires its body', (_, { requestBody }) => expect(requestBody?.required).toBe(true))
})

describe('every list', () => {
  const lists = operations.filter(({ list }) => list).map(({ id, path }) => [id, path] as const)
  test.each(lists)('%s is paged and sorted as all are', (_, path) => {
    const names = document.paths[path]?.['get']?.parameters?.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['limit', 'cursor', 'offset', 'sort', 'count']))
  })
})

describe('every example', () => {
  const stamp = { timestamp: '2026-11-21T09:30:00.000Z', requestId: 'example' }
  const page = { limit: 50, nextCursor: null, hasMore: false, total: 1 }
  const answerOf = ({ list, example }: Operation) => ({
    success: true,
    code: 'SUCCESS',
    message: 'Done',
    data: list ? [example] : example,
    ...(list ? { page } : {}),
    ...stamp,
  })
  const byId = operations.map((operation) => [operation.id, operation] as const)
  test.each(byId.filter(([, { envelope }]) => envelope))('%s shows an answer that is valid', (_, operation) => {
    expect(operation.envelope?.safeParse(answerOf(operation)).error).toBeUndefined()
  })
  // A form's example cannot hold a file.
  const json = byId.filter(([, { body, bodyType }]) => body && !bodyType)
  test.each(json)('%s shows a body that is valid', (_, { body, bodyExample }) => {
    expect(bodyExample).toBeDefined()
    expect(body?.safeParse(bodyExample).error).toBeUndefined()
  })
  test.each(resources.map((resource) => [resource.name, resource] as const))('of %s is a row', (_, resource) => {
    expect(resource.schema.safeParse(resource.example).error).toBeUndefined()
  })
})

describe('every schema', () => {
  const schemas = [...everySchema(document)]
  const lacking = (isFaulty: (schema: SchemaObject) => boolean) =>
    schemas.filter(([, schema]) => isFaulty(schema)).map(([pointer]) => pointer)
  const lacks = (schema: SchemaObject, ...keys: string[]) => keys.some((key) => !(key in schema))
  const isOf = ({ type }: SchemaObject, ...types: string[]) => [type].flat().some((one) => types.includes(String(one)))

  test('bounds its texts', () => {
    expect(lacking((s) => isOf(s, 'string') && !s['enum'] && lacks(s, 'minLength', 'maxLength'))).toEqual([])
  })
  test('says what its texts are made of', () => {
    expect(lacking((s) => isOf(s, 'string') && !s['enum'] && !s['format'] && lacks(s, 'pattern'))).toEqual([])
  })
  test('bounds its numbers and gives their format', () => {
    expect(lacking((s) => isOf(s, 'integer', 'number') && lacks(s, 'minimum', 'maximum', 'format'))).toEqual([])
  })
  test('bounds its lists', () => {
    expect(lacking((s) => isOf(s, 'array') && lacks(s, 'items', 'minItems', 'maxItems'))).toEqual([])
  })
  test('is closed, or free and bounded', () => {
    expect(lacking((s) => s['additionalProperties'] === true)).toEqual([])
    expect(lacking((s) => Boolean(s['additionalProperties']) && lacks(s, 'maxProperties'))).toEqual([])
  })
  test('describes its fields', () => {
    const isField = (pointer: string) => /\/properties\/[^/]+$/.test(pointer)
    const described = (s: SchemaObject) => s['description'] || s['$ref'] || s['allOf']
    expect(schemas.filter(([pointer, s]) => isField(pointer) && !described(s)).map(([pointer]) => pointer)).toEqual([])
  })
  test('with a name has a description and an example', () => {
    expect(
      Object.entries(components.schemas).flatMap(([name, s]) => (lacks(s, 'description', 'example') ? [name] : [])),
    ).toEqual([])
  })
})

test('the document is the same each time it is made', () => {
  expect(JSON.stringify(contractDocument())).toBe(JSON.stringify(document))
})
