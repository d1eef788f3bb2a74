import { createRoute, z } from '@hono/zod-openapi'
import { enveloped, envelopedList } from './envelope.ts'
import { etagHeader, locationHeader, rateLimitHeaders, requestIdHeader } from './headers.ts'
import { parameters } from './parameters.ts'
import { type RefusalStatus, refusal } from './problems.ts'

type Names<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? N | Names<Rest> : never
export type PathParams<P extends string> = Record<Names<P>, string>

/** Who may call: anybody, anybody signed in, a platform administrator, or whoever holds the permission in the tenant. */
export type Access = 'public' | 'session' | 'platform' | `${string}:${string}`

/** An answer without envelope. */
export interface RawAnswer {
  type: string
  /** Further media types that it may have. */
  otherTypes?: readonly string[]
  /** Whether a part of it can be asked for by a Range header, as players of films do. */
  inParts?: boolean
  schema: object
  description: string
  example?: unknown
  /** Headers of this answer alone. */
  headers?: Readonly<Record<string, { description: string; schema: object }>>
}

export interface OperationDefinition<
  P extends string,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
  D extends z.ZodType | undefined,
  L extends boolean,
> {
  /** The operation id, a verb and a noun: `listProducts`. */
  id: string
  method: 'get' | 'post' | 'patch' | 'put' | 'delete'
  path: P
  tag: string
  /** One line for the reference and the console. */
  summary: string
  /** What it does, what it refuses, what follows. */
  description: string
  access: Access
  /** Which budget it takes from; by its method, unless said. */
  countsAs?: 'read' | 'write'
  query?: Q
  body?: B
  /** The body's media type where it is not JSON. */
  bodyType?: string
  headers?: z.ZodObject
  /** What the envelope's `data` holds; none means 204. */
  data?: D
  /** `data` is a page of these. */
  list?: L
  /** The name of the answer's schema; `Operation` + `Response` by default. */
  responseName?: string
  status?: 200 | 201 | 204
  /** Refusals beyond those that every operation has. */
  refuses?: readonly RefusalStatus[]
  /** Examples of path parameters that differ from the usual ones. */
  pathExample?: Readonly<Record<string, string>>
  example?: unknown
  bodyExample?: unknown
  etag?: boolean
  /** An answer that is not our envelope: a document, a file. */
  raw?: RawAnswer
}

const ALWAYS: readonly RefusalStatus[] = [400, 401, 403, 404, 429, 500]
/** Names of the document's security schemes. */
export type Credential = 'session' | 'staff' | 'platform'
const credentialFor = ({ access, path }: { access: Access; path: string }): Credential | undefined => {
  if (access === 'public') return undefined
  if (access === 'platform') return 'platform'
  return path.includes('/admin/') ? 'staff' : 'session'
}
/** What the reader of an operation needs to know of its access. */
const needs = (access: Access): string => {
  if (access.includes(':')) return ` Needs the permission \`${access}\`.`
  return access === 'platform' ? ' Only for administrators of the platform.' : ''
}
const pascal = (id: string) => id.charAt(0).toUpperCase() + id.slice(1)

/** A document or a file, in each media type that it may have. */
const rawContent = ({ type, otherTypes = [], schema, example }: RawAnswer) =>
  Object.fromEntries([type, ...otherTypes].map((one) => [one, { schema, ...(example ? { example } : {}) }]))

/** Declares one operation with everything that all of them share: envelope, refusals, rate-limit headers, security. */
export function defineOperation<
  const P extends string,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  D extends z.ZodType | undefined = undefined,
  const L extends boolean = false,
>(def: OperationDefinition<P, Q, B, D, L>) {
  const status = def.status ?? (def.data || def.raw ? 200 : 204)
  const headers = {
    ...rateLimitHeaders(false),
    ...requestIdHeader,
    ...(def.etag ? etagHeader : {}),
    ...(status === 201 ? locationHeader : {}),
    ...def.raw?.headers,
  }
  const name = def.responseName ?? `${pascal(def.id)}Response`
  const envelope =
    def.data && (def.list ? envelopedList(name, def.data, def.example) : enveloped(name, def.data, def.example))
  const content = envelope ? { 'application/json': { schema: envelope } } : def.raw ? rawContent(def.raw) : undefined
  const bodyRefusals: readonly RefusalStatus[] = def.body ? [413, 415] : []
  const statuses = [...new Set([...ALWAYS, ...bodyRefusals, ...(def.refuses ?? [])])].sort()
  const names = [...def.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '')
  const credential = credentialFor(def)
  const route = createRoute({
    method: def.method,
    path: def.path,
    operationId: def.id,
    tags: [def.tag],
    summary: def.summary,
    description: def.description + needs(def.access),
    security: credential ? [{ [credential]: [] }] : [],
    'x-access': def.access,
    request: {
      ...(names.length ? { params: z.object(parameters(names, def.pathExample)) } : {}),
      ...(def.query ? { query: def.query as unknown as z.ZodObject } : {}),
      ...(def.headers ? { headers: def.headers } : {}),
      ...(def.body
        ? {
            body: {
              required: true,
              description: `The body of ${def.id}`,
              content: {
                [def.bodyType ?? 'application/json']: {
                  schema: def.body,
                  ...(def.bodyExample ? { example: def.bodyExample } : {}),
                },
              },
            },
          }
        : {}),
    },
    responses: {
      [status]: {
        description: def.raw?.description ?? (status === 204 ? 'Done; there is nothing to say' : def.summary),
        headers,
        ...(content ? { content } : {}),
      },
      ...(def.raw?.inParts && content
        ? { 206: { description: 'The part that Range asks for', headers, content } }
        : {}),
      ...(def.etag && def.method === 'get'
        ? { 304: { description: 'Nothing has changed since If-None-Match', headers } }
        : {}),
      ...Object.fromEntries(statuses.map((s) => [s, refusal(s)])),
    },
  })
  return { ...def, status, envelope, route }
}

export type Operation = ReturnType<
  typeof defineOperation<string, z.ZodType | undefined, z.ZodType | undefined, z.ZodType | undefined, boolean>
>
