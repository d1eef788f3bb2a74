import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useQueryClient,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { TEMPLATES } from './addresses.ts'
import { pagesKey } from './pages.ts'
import { type Place, usePlace } from './place.ts'
import { type Query, type ResourceClient, type Row, resourceClient, type Versioned } from './resource-client.ts'
import { findScreen, type ScreenResource } from './screens.ts'

type Of = Pick<ScreenResource, 'path' | 'collection' | 'item'>
type At = Pick<Place, 'tenant'>

/** Keys begin with the place and the resource: whatever changes a resource makes all of it stale at once. */
export const resourceKey = (place: At, screen: Pick<ScreenResource, 'path'>) =>
  ['resource', place.tenant ?? '', screen.path] as const

const clientOf = (place: At, screen: Of) => resourceClient(screen, place.tenant)

/** One page of a resource's rows; the one before stands while it is asked for. */
export const listQuery = (place: At, screen: Of, query: Query) =>
  queryOptions({
    queryKey: [...resourceKey(place, screen), 'list', query],
    queryFn: ({ signal }) => clientOf(place, screen).list(query, signal),
    placeholderData: keepPreviousData,
  })

/** One row, with what a change of it sends back. */
export const rowQuery = (place: At, screen: Of, id: string) =>
  queryOptions({
    queryKey: [...resourceKey(place, screen), 'row', id],
    queryFn: ({ signal }) => clientOf(place, screen).get(id, signal),
  })

/** What became of a row, the newest first, a part at a time. */
export const historyQuery = (place: At, screen: Of, id: string) =>
  infiniteQueryOptions({
    queryKey: [...resourceKey(place, screen), 'history', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      clientOf(place, screen).history(id, { limit: 50, count: 'none', cursor: pageParam }, signal),
    getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
  })

/** What a row is called. */
export const nameOf = (screen: Pick<ScreenResource, 'nameField'>, row: Row): string => {
  const name = row[screen.nameField]
  return typeof name === 'string' && name !== '' ? name : row.id.slice(-8)
}

/** The names of rows by id, all in one request. Rows that are gone or hidden are missing from the answer. */
export const namesQuery = (place: At, path: string, ids: readonly string[]) => {
  const screen = findScreen(path)
  const wanted = [...new Set(ids)].sort()
  return queryOptions({
    queryKey: [...resourceKey(place, { path }), 'names', wanted],
    enabled: screen !== undefined && wanted.length > 0,
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      if (!screen) return new Map()
      const { rows } = await clientOf(place, screen).list({ id: wanted, limit: 200, count: 'none' }, signal)
      return new Map(rows.map((row) => [row.id, nameOf(screen, row)]))
    },
    placeholderData: keepPreviousData,
  })
}

/** What is made of a resource's rows, and stale as soon as they are. */
const MADE_OF: Readonly<Record<string, (tenant: string) => readonly string[]>> = { [TEMPLATES]: pagesKey }

/**
 * Rows of a resource are not what they were: all that is known of them is asked for anew, at once where it is on show.
 * `refetchType` none: by whoever shows it next.
 */
export async function staleResource(
  queryClient: QueryClient,
  place: At,
  path: string,
  refetchType: 'active' | 'none' = 'active',
): Promise<void> {
  const made = MADE_OF[path]
  const keys = [resourceKey(place, { path }), ...(made && place.tenant !== undefined ? [made(place.tenant)] : [])]
  await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey, refetchType })))
}

/** The resource's operations here, and what keeps the screens true after one of them. */
export function useResource(screen: ScreenResource): {
  api: ResourceClient
  /** A saved row is shown at once; everything else of the resource is asked for anew. */
  saved: (answer: Versioned) => void
  stale: () => Promise<void>
} {
  const place = usePlace()
  const queryClient = useQueryClient()
  return useMemo(() => {
    const stale = () => staleResource(queryClient, place, screen.path)
    return {
      api: clientOf(place, screen),
      stale,
      saved: (answer: Versioned) => {
        queryClient.setQueryData(rowQuery(place, screen, answer.row.id).queryKey, answer)
        void stale()
      },
    }
  }, [place, screen, queryClient])
}
