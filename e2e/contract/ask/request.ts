import type { Operation } from '@mtc/openapi'
import type { Init } from '../target.ts'

type Value = string | number | boolean
/** What an operation is asked with. */
export interface Request {
  /** Values of the path's parameters; `tenant` is the caller's shop unless said. */
  params?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, Value | readonly Value[] | undefined>>
  body?: unknown
  headers?: Readonly<Record<string, string>>
  /** A body as it goes over the wire, for those that are wrong on purpose. */
  raw?: { text: string; type?: string }
}

function pathOf(operation: Operation, params: Readonly<Record<string, string>>): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${operation.id} needs a value for {${name}}`)
    return encodeURIComponent(value)
  })
}

function queryOf(query: Request['query'] = {}): string {
  const search = new URLSearchParams()
  for (const [name, given] of Object.entries(query))
    for (const value of [given ?? []].flat()) search.append(name, String(value))
  return search.size ? `?${search}` : ''
}

async function bodyOf({ body, raw }: Request): Promise<Pick<Init, 'body' | 'headers'>> {
  if (raw) return { body: raw.text, headers: raw.type === undefined ? {} : { 'content-type': raw.type } }
  if (body === undefined) return { headers: {} }
  if (!(body instanceof FormData))
    return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const encoded = new Response(body)
  return {
    body: new Uint8Array(await encoded.arrayBuffer()),
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
  }
}

/** An operation's request as a path and what is sent to it. */
export async function requestOf(
  operation: Operation,
  request: Request,
  shop: string,
): Promise<{ path: string; init: Init }> {
  const { body, headers } = await bodyOf(request)
  return {
    path: pathOf(operation, { tenant: shop, ...request.params }) + queryOf(request.query),
    init: {
      method: operation.method.toUpperCase(),
      headers: { ...headers, ...request.headers },
      ...(body === undefined ? {} : { body }),
    },
  }
}
