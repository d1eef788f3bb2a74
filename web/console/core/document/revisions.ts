import type { Content } from '@mtc/openapi/document'
import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type components } from '../api.ts'
import { resourceKey } from '../queries.ts'
import { screenOf } from '../screens.ts'
import { documentCalls } from './document-calls.ts'

export type Revision = components['schemas']['DocumentRevision']

type Call = (
  path: string,
  init: { params: { path: Record<string, string>; query: Record<string, unknown> }; signal: AbortSignal },
) => Promise<{ data?: { data: Revision[] }; error?: unknown; response: Response }>
// As in document-calls.ts: which resource it is, is known at run time only.
const untyped = client as unknown as Record<'GET', Call>

/** The publications of a document, the newest first. */
export const revisionsQuery = (resource: string, tenant: string, id: string) =>
  queryOptions({
    queryKey: [...resourceKey({ tenant }, { path: resource }), 'revisions', id],
    queryFn: async ({ signal }): Promise<readonly Revision[]> => {
      const params = { path: { tenant, id }, query: { limit: 100, count: 'none' } }
      return (await answerOf(untyped.GET(`${screenOf(resource).item}/revisions`, { params, signal }))).body.data
    },
  })

/** What was published under a number: it never changes. */
export const revisionQuery = <C extends Content>(resource: string, tenant: string, id: string, number: number) =>
  queryOptions({
    queryKey: ['revision', tenant, resource, id, number],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: (): Promise<C> => documentCalls<C>(resource, tenant, id).revision(number),
  })
