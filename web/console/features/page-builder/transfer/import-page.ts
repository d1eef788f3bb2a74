import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type components } from '../../../core/api.ts'

export type ImportReport = components['schemas']['PageImportReport']
type Body = components['schemas']['PageImport']

/** What is imported, and to where: into a page's draft, or as a new page of this name. */
export interface Wanted {
  source: unknown
  into?: string | undefined
  name?: string | undefined
  page?: string | undefined
}

async function send(tenant: string, { source, into, name, page }: Wanted, dryRun: boolean, key: string) {
  const body: Body = {
    source: source as Body['source'], // JSON of whatever kind: the API says what it makes of it
    dryRun,
    ...(into === undefined ? {} : { into }),
    ...(name ? { name } : {}),
    ...(page ? { page } : {}),
  }
  const params = { path: { tenant }, header: { 'Idempotency-Key': key } }
  return (await answerOf(client.POST('/{tenant}/admin/ui/templates/import', { params, body }))).body.data
}

/** What an import would make; nothing is written. */
export const importReportQuery = (tenant: string, wanted: Wanted | undefined) =>
  queryOptions({
    queryKey: ['page-import', tenant, wanted],
    enabled: wanted !== undefined,
    staleTime: 60_000,
    retry: false,
    queryFn: (): Promise<ImportReport> => send(tenant, wanted ?? { source: null }, true, crypto.randomUUID()),
  })

/** Makes a page of a file, or puts it into a draft. */
export const importPage = (tenant: string, wanted: Wanted, key: string): Promise<ImportReport> =>
  send(tenant, wanted, false, key)
