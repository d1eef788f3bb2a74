import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query'
import type { ImportReport } from './import-page.ts'

/** What is still to be said of the file that a page was made of; null once that was dismissed. */
export const keptReportQuery = (tenant: string, page: string) =>
  queryOptions<ImportReport | null>({
    queryKey: ['page-imported', tenant, page],
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Keeps what an import left to be said until somebody has read it where the page is built. */
export function keepReport(queryClient: QueryClient, tenant: string, report: ImportReport): void {
  const kept = report.notes.length > 0 ? report : null
  queryClient.setQueryData(keptReportQuery(tenant, report.page).queryKey, kept)
}
