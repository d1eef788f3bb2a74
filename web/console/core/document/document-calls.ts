import { type Content, draftTag } from '@mtc/openapi/document'
import { answerOf, client } from '../api.ts'
import { screenOf } from '../screens.ts'
import type { DocumentTransport, DraftNews, DraftRead } from './transport.ts'

interface Init {
  params: { path: Record<string, string>; header?: Record<string, string> }
  body?: unknown
}
type Call = (path: string, init: Init) => Promise<{ data?: unknown; error?: unknown; response: Response }>
// As in resource-client.ts: which resource it is, is known at run time only, and the contract gives all documents the same calls.
const untyped = client as unknown as Record<'GET' | 'POST' | 'DELETE', Call>

const dataOf = async <T>(call: ReturnType<Call>): Promise<T> =>
  (await answerOf(call as Promise<{ data?: { data: T }; error?: unknown; response: Response }>)).body.data

/** The calls of one document of a resource. */
export function documentCalls<C extends Content>(resource: string, tenant: string, id: string): DocumentTransport<C> {
  const { item } = screenOf(resource)
  const path = { tenant, id }
  return {
    read: () => dataOf<DraftRead<C>>(untyped.GET(`${item}/draft`, { params: { path } })),
    sync: (body) => dataOf<DraftNews>(untyped.POST(`${item}/draft/sync`, { params: { path }, body })),
    async revision(number) {
      const params = { path: { ...path, number: String(number) } }
      return (await dataOf<{ content: C }>(untyped.GET(`${item}/revisions/{number}`, { params }))).content
    },
    async discard(state) {
      const params = { path, header: { 'If-Match': draftTag(state) } }
      await answerOf(untyped.DELETE(`${item}/draft`, { params }))
    },
  }
}
