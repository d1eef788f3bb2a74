import type { BrowserApi } from '@mtc/api/browser'
import { operations as contract, type Operation } from '@mtc/openapi'
import { contractApp } from './contract/contract-app.ts'
import { routeTable } from './contract/route-table.ts'

/** Says who made an answer: the real app, or the contract's examples for what the app does not do yet. */
export const MADE_BY = 'x-mock'

export interface MockApi {
  fetch(request: Request): Promise<Response>
  /** The operation that a request means. */
  operationOf(request: Request): Operation | undefined
}

/** The whole contract over the real app: what is implemented it answers, everything else is answered from examples. */
export function mockApi(
  api: Pick<BrowserApi, 'app' | 'platform'>,
  operations: readonly Operation[] = contract,
): MockApi {
  const bound = new Set(
    api.app.openAPIRegistry.definitions.flatMap((entry) => (entry.type === 'route' ? [entry.route.operationId] : [])),
  )
  const implemented = operations.filter(({ id }) => bound.has(id))
  const missing = operations.filter(({ id }) => !bound.has(id))
  const ask = async (path: string, request: Request) =>
    api.app.fetch(new Request(new URL(path, request.url), { headers: withoutBody(request.headers) }))
  const examples = contractApp(api.platform, missing, implemented, ask)
  const operationFor = routeTable(operations)
  const operationOf = ({ method, url }: Request) => operationFor(method, new URL(url).pathname)
  return {
    operationOf,
    async fetch(request) {
      const operation = operationOf(request)
      const isImplemented = operation === undefined || bound.has(operation.id)
      const response = await (isImplemented ? api.app : examples).fetch(request)
      return marked(response, isImplemented ? 'app' : 'contract')
    },
  }
}

/** A copy of an answer that says who made it; an answer's own headers may be locked. */
export function marked(response: Response, maker: string): Response {
  const headers = new Headers(response.headers)
  headers.set(MADE_BY, maker)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

function withoutBody(given: Headers): Headers {
  const headers = new Headers(given)
  for (const name of ['content-type', 'content-length', 'if-match', 'idempotency-key']) headers.delete(name)
  return headers
}
