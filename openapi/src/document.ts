import { OpenAPIHono } from '@hono/zod-openapi'
import { operations, resources } from './contract.ts'
import type { Credential, Operation } from './operation.ts'
import { REFUSALS } from './problems.ts'
import { stateBounds } from './state-bounds.ts'

export type Json = { [key: string]: unknown }
type ResponseObject = Json & { description?: string; headers?: Json }
type Item = Json & { responses?: Record<string, ResponseObject> }

export const VERSION = '0.1.0'
export const BASE_PATH = '/api/v1'

const TAGS: Readonly<Record<string, string>> = {
  'Sign-in': 'Who is calling, and what they may do.',
  Storefront: 'What customers see. Needs no sign-in.',
  Contract: 'This document, and the one of each shop.',
  Health: 'Whether the service and its parts answer.',
}

const info = () => ({
  openapi: '3.1.0',
  info: {
    title: 'MTC Console API',
    version: VERSION,
    summary: 'Run a shop: what is sold, how it looks, what happens.',
    description:
      'Every answer is an envelope: `{ success, code, message, data, timestamp, requestId }`; a list adds `page`. Every refusal says why in a sentence, names each faulty field by JSON Pointer, and comes as RFC 9457 problem details to whoever asks for `application/problem+json`. Money is in minor units, times are UTC. Reads carry an `ETag`; changes send it back as `If-Match`.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    contact: { name: 'MTC Console', url: 'https://github.com/mtc-console/mtc-console' },
  },
  servers: [{ url: BASE_PATH, description: 'This server, in production as on any other', 'x-internal': false }],
  security: [{ session: [] }],
  tags: [
    ...resources.map((r) => ({ name: r.screen.title, description: r.screen.purpose })),
    ...Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  ],
})

/** One cookie, and what stands behind it: who may call is a different question below `/admin/` than elsewhere. */
const CREDENTIALS: Readonly<Record<Credential, string>> = {
  session:
    'The httpOnly cookie that signing in sets. Unsafe requests with it must come from the same origin. What else the caller must hold, the operation says.',
  staff: 'The cookie of somebody who works in the shop and holds the permission that the operation names.',
  platform: 'The cookie of an administrator of the platform.',
}

/** Moves the headers of a response below components, each once. */
function shareHeaders(response: ResponseObject, shared: Json): ResponseObject {
  if (!response.headers) return response
  const headers = Object.entries(response.headers).map(([name, header]) => {
    shared[name] = header
    return [name, { $ref: `#/components/headers/${name}` }]
  })
  return { ...response, headers: Object.fromEntries(headers) }
}

/** Refusals and headers repeat in every operation: each is written once below components and referred to. */
function shareResponses(document: Json): void {
  const names = new Map<string, string>(Object.values(REFUSALS).map((r) => [r.description, r.name]))
  const responses: Json = {}
  const headers: Json = {}
  const operationsOf = Object.values(document['paths'] as Record<string, Record<string, Item>>).flatMap((path) =>
    Object.values(path),
  )
  for (const { responses: own } of operationsOf) {
    for (const [status, response] of Object.entries(own ?? {})) {
      if (!own) continue
      const name = names.get(response.description ?? '')
      if (name) responses[name] = shareHeaders(response, headers)
      own[status] = name ? { $ref: `#/components/responses/${name}` } : shareHeaders(response, headers)
    }
  }
  Object.assign(document['components'] as Json, { responses, headers })
}

/** The contract as OpenAPI 3.1, or a part of it, made from the declarations alone: no handler is needed. */
export function contractDocument(declared: readonly Operation[] = operations): Json {
  const app = new OpenAPIHono()
  for (const [name, description] of Object.entries(CREDENTIALS))
    app.openAPIRegistry.registerComponent('securitySchemes', name, {
      type: 'apiKey',
      in: 'cookie',
      name: 'mtc_session',
      description,
    })
  for (const operation of declared) app.openAPIRegistry.registerPath(operation.route)
  const document = app.getOpenAPI31Document(info()) as unknown as Json
  shareResponses(document)
  delete document['webhooks']
  return stateBounds(document) as Json
}
