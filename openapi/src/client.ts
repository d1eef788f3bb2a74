import createFetchClient, { type ClientOptions } from 'openapi-fetch'
import type { paths } from '../types.d.ts'

export type { components, operations, paths } from '../types.d.ts'

/** The typed client of the contract: `client.GET('/{tenant}/admin/products', { params: … })`. The only place that knows openapi-fetch. */
export function createClient(options: ClientOptions = {}) {
  return createFetchClient<paths>({
    baseUrl: '/api/v1',
    credentials: 'same-origin',
    querySerializer: serializeQuery,
    ...options,
  })
}
export type Client = ReturnType<typeof createClient>

/** `sort` is a comma list, every other list repeats its name: as the contract's parameters say. */
export function serializeQuery(query: Record<string, unknown>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue
    if (name === 'sort' && Array.isArray(value)) search.append(name, value.join(','))
    else for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  return search.toString()
}
