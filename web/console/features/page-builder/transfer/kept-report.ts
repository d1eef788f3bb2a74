import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { TEMPLATES } from '../../../core/addresses.ts'
import { staleResource } from '../../../core/queries.ts'
import { recall, release, remember } from '../../../core/tab-memory.ts'
import type { ImportReport } from './import-page.ts'

/** What an import may bring along. */
const BROUGHT = [TEMPLATES, 'ui/layouts', 'ui/components']

const memoryOf = (tenant: string, page: string) => `mtc-imported ${tenant} ${page}`

/** What is still to be said of the file that a page was made of; null once that was dismissed. Outlives a reload. */
export const keptReportQuery = (tenant: string, page: string) =>
  queryOptions({
    queryKey: ['page-imported', tenant, page],
    // Nobody else writes there.
    queryFn: () => (recall(memoryOf(tenant, page)) ?? null) as ImportReport | null,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Everything that is made of what an import brought is asked for anew, and what is to be said of it is kept. */
export async function imported(queryClient: QueryClient, tenant: string, report: ImportReport): Promise<void> {
  const { page, notes } = report
  if (notes.length === 0) dismissReport(queryClient, tenant, page)
  else {
    remember(memoryOf(tenant, page), report)
    queryClient.setQueryData(keptReportQuery(tenant, page).queryKey, report)
  }
  await Promise.all(BROUGHT.map((path) => staleResource(queryClient, { tenant }, path)))
}

/** Somebody has read it where the page is built. */
export function dismissReport(queryClient: QueryClient, tenant: string, page: string): void {
  release(memoryOf(tenant, page))
  queryClient.setQueryData(keptReportQuery(tenant, page).queryKey, null)
}
