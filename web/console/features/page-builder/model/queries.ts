import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type components } from '../../../core/api.ts'
import { resourceKey } from '../../../core/queries.ts'
import { effectiveComponents } from './effective-component.ts'

type Layout = components['schemas']['Layout']
type Template = components['schemas']['Template']

const FEW_MINUTES_MS = 5 * 60_000
/** The most rows that one answer holds. */
const MOST = 200

interface Part<Row> {
  data: Row[]
  page: { hasMore: boolean; nextCursor: string | null }
}

/** All rows of a list, part after part. */
async function every<Row>(ask: (cursor: string | undefined) => Promise<Part<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | undefined
  do {
    const { data, page } = await ask(cursor)
    rows.push(...data)
    cursor = page.hasMore ? (page.nextCursor ?? undefined) : undefined
  } while (cursor !== undefined)
  return rows
}

/** Every component that can stand on a page, by id. */
export const componentsQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...resourceKey({ tenant }, { path: 'ui/components' }), 'builder'],
    staleTime: FEW_MINUTES_MS,
    queryFn: async ({ signal }) => {
      const rows = await every(async (cursor) => {
        const query = { limit: MOST, sort: ['name' as const], count: 'none' as const, ...(cursor ? { cursor } : {}) }
        const params = { path: { tenant }, query }
        return (await answerOf(client.GET('/{tenant}/admin/ui/components', { params, signal }))).body
      })
      return effectiveComponents(rows)
    },
  })

/** Every layout: the shop's own and the system's. */
export const layoutsQuery = (tenant: string) =>
  queryOptions({
    queryKey: [...resourceKey({ tenant }, { path: 'ui/layouts' }), 'builder'],
    staleTime: FEW_MINUTES_MS,
    queryFn: ({ signal }): Promise<readonly Layout[]> =>
      every(async (cursor) => {
        const query = { limit: MOST, sort: ['name' as const], count: 'none' as const, ...(cursor ? { cursor } : {}) }
        const params = { path: { tenant }, query }
        return (await answerOf(client.GET('/{tenant}/admin/ui/layouts', { params, signal }))).body
      }),
  })

/** The rows that a page is made from: the shop's own, the system's, or both. */
export const templatesQuery = (tenant: string, page: string) =>
  queryOptions({
    queryKey: [...resourceKey({ tenant }, { path: 'ui/templates' }), 'of-page', page],
    queryFn: async ({ signal }): Promise<readonly Template[]> => {
      const query = { page: [page], limit: 10, count: 'none' as const }
      const { body } = await answerOf(
        client.GET('/{tenant}/admin/ui/templates', { params: { path: { tenant }, query }, signal }),
      )
      return body.data
    },
  })
