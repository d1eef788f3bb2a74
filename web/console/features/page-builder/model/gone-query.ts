import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { resourceKey } from '../../../core/queries.ts'
import { resourceClient } from '../../../core/resource-client.ts'
import { findScreen } from '../../../core/screens.ts'

/** The most rows that one answer holds. */
const MOST = 200

/** Which of some rows are no longer there, each as its resource and its id; those before stand while it is asked for. */
export const goneQuery = (tenant: string, resource: string, ids: readonly string[]) => {
  const screen = findScreen(resource)
  const wanted = [...new Set(ids)].sort()
  return queryOptions({
    queryKey: [...resourceKey({ tenant }, { path: resource }), 'gone', wanted],
    enabled: screen !== undefined,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<readonly string[]> => {
      if (!screen) return []
      const client = resourceClient(screen, tenant)
      const there = new Set<string>()
      for (let from = 0; from < wanted.length; from += MOST) {
        const query = { id: wanted.slice(from, from + MOST), limit: MOST, count: 'none' }
        for (const { id } of (await client.list(query, signal)).rows) there.add(id)
      }
      return wanted.flatMap((id) => (there.has(id) ? [] : [`${resource} ${id}`]))
    },
  })
}
