import { checkPage, type PageContent, type PageFault } from '@mtc/openapi/page'
import { invalid } from '../../kit/api-error.ts'
import type { Beside } from '../../kit/crud/index.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { surroundingsOf } from './surroundings.ts'

async function faultsOf(tenant: TenantStore, content: PageContent, beside?: Beside): Promise<PageFault[]> {
  const { whole: _, ...surroundings } = await surroundingsOf(tenant, content.layoutId, content.widgets, beside)
  return checkPage(content, surroundings)
}

/** Refuses a change of a page that makes it worse: what was wrong before may stay until the page is published. */
export async function requireNoWorse(
  tenant: TenantStore,
  before: PageContent | undefined,
  after: PageContent,
  beside?: Beside,
): Promise<void> {
  const [known, faults] = await Promise.all([before ? faultsOf(tenant, before) : [], faultsOf(tenant, after, beside)])
  const isKnown = ({ pointer, message }: PageFault) =>
    known.some((fault) => fault.pointer === pointer && fault.message === message)
  const fresh = faults.filter((fault) => !isKnown(fault))
  if (fresh.length > 0) throw invalid(fresh.map(({ pointer, message }) => ({ field: pointer, message })))
}
