import { answerOf, client, type components } from './api.ts'
import type { ScreenResource } from './screens.ts'

export type Page = components['schemas']['Page']
export type HistoryEntry = components['schemas']['HistoryEntry']
export type Query = Record<string, string | number | readonly (string | number)[] | undefined>

/** A row of any resource. What else it holds, its screen's schema says. */
export interface Row {
  id: string
  [field: string]: unknown
}

/** A row with the ETag that a change of it sends back. */
export interface Versioned {
  row: Row
  etag: string
}

interface Init {
  params: { path?: Record<string, string>; query?: Query; header?: Record<string, string> }
  body?: unknown
  signal?: AbortSignal
}
type Call = (path: string, init: Init) => Promise<{ data?: unknown; error?: unknown; response: Response }>

// The generic screens learn their paths at run time, from screens.json, which is generated from the same contract as
// the client's types. This file is the only one that gives up the types between the two.
const untyped = client as unknown as Record<'GET' | 'POST' | 'PATCH' | 'DELETE', Call>
const enveloped = <T>(call: ReturnType<Call>) =>
  answerOf(call as Promise<{ data?: T; error?: unknown; response: Response }>)

/** The ETag of a row that a list has told of: its version names it. */
export const etagOf = (row: Row): string => `"v${String(row.version)}"`

const versioned = ({ body, etag }: { body: { data: Row }; etag: string | undefined }): Versioned => ({
  row: body.data,
  etag: etag ?? etagOf(body.data),
})

export type ResourceClient = ReturnType<typeof resourceClient>

/** The operations of one resource in one place, with rows of unknown fields. */
export function resourceClient(screen: Pick<ScreenResource, 'collection' | 'item'>, tenant: string | undefined) {
  const here: Record<string, string> = tenant === undefined ? {} : { tenant }
  const at = (id: string) => ({ ...here, id })

  return {
    async list(query: Query, signal?: AbortSignal): Promise<{ rows: Row[]; page: Page }> {
      const init = { params: { path: here, query }, ...(signal ? { signal } : {}) }
      const { body } = await enveloped<{ data: Row[]; page: Page }>(untyped.GET(screen.collection, init))
      return { rows: body.data, page: body.page }
    },
    async get(id: string, signal?: AbortSignal): Promise<Versioned> {
      const init = { params: { path: at(id) }, ...(signal ? { signal } : {}) }
      return versioned(await enveloped<{ data: Row }>(untyped.GET(screen.item, init)))
    },
    async create(body: unknown, idempotencyKey: string): Promise<Versioned> {
      const init = { params: { path: here, header: { 'Idempotency-Key': idempotencyKey } }, body }
      return versioned(await enveloped<{ data: Row }>(untyped.POST(screen.collection, init)))
    },
    async update(id: string, changes: unknown, etag: string): Promise<Versioned> {
      const init = { params: { path: at(id), header: { 'If-Match': etag } }, body: changes }
      return versioned(await enveloped<{ data: Row }>(untyped.PATCH(screen.item, init)))
    },
    async remove(id: string, etag: string): Promise<void> {
      await enveloped(untyped.DELETE(screen.item, { params: { path: at(id), header: { 'If-Match': etag } } }))
    },
    async history(id: string, query: Query, signal?: AbortSignal): Promise<{ entries: HistoryEntry[]; page: Page }> {
      const init = { params: { path: at(id), query }, ...(signal ? { signal } : {}) }
      const call = untyped.GET(`${screen.item}/history`, init)
      const { body } = await enveloped<{ data: HistoryEntry[]; page: Page }>(call)
      return { entries: body.data, page: body.page }
    },
    /** Brings the row back to what it was before an entry of its history; undeletes it too. */
    async restore(id: string, auditEntryId: string, etag?: string): Promise<Versioned> {
      const header = etag === undefined ? {} : { header: { 'If-Match': etag } }
      const call = untyped.POST(`${screen.item}/restore`, {
        params: { path: at(id), ...header },
        body: { auditEntryId },
      })
      return versioned(await enveloped<{ data: Row }>(call))
    },
  }
}
