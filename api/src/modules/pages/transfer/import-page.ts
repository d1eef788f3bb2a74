import { pageTransferOperations } from '@mtc/openapi'
import { ApiError } from '../../../kit/api-error.ts'
import { doOnce, idempotency } from '../../../kit/crud/idempotency.ts'
import type { AppContext } from '../../../kit/env.ts'
import { tenantStore } from '../../../kit/tenant-store.ts'
import type { Nouns } from './ongoing-import.ts'
import { type ImportRequest, plannedImport } from './plan-import.ts'
import { refusalOf } from './refused.ts'

type Report = Awaited<ReturnType<typeof plannedImport>>['report']

/** Makes a page of a file in one unit of work, or says what it would make. What is refused leaves nothing behind. */
export async function importPage(c: AppContext, nouns: Nouns, request: ImportRequest) {
  const { store } = c.get('platform')
  const tenant = tenantStore(store, c.get('tenant').id)
  const once = idempotency(c, pageTransferOperations.importPage.id, tenant.tenantId, request)
  if (request.dryRun) return { ...(await plannedImport(c, tenant, nouns, request)).report, templateId: null }
  return doOnce(c, nouns.pages.crud, once, {
    async make(stepsFor) {
      const { steps, report } = await plannedImport(c, tenant, nouns, request)
      try {
        await tenant.commit([...steps, ...stepsFor(report.templateId, report)])
      } catch (error) {
        throw refusalOf(error, store.t, nouns)
      }
      return report
    },
    // What the file brought is the shop's by then: planned anew, it would bring nothing.
    again(row, answer) {
      if (answer) return answer as Report // which `make` kept
      throw new ApiError('CONFLICT', { message: `This was imported already, as the page “${row['page']}”` })
    },
  })
}
