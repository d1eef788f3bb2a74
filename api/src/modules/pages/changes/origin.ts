import { asOrigin, type PageContent } from '@mtc/openapi/page'
import { and, eq } from 'drizzle-orm'
import type { Opened } from '../../../kit/documents/index.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import { broughtUp, pageDocument } from '../document.ts'
import { pageIn } from '../page-content.ts'

/** The system's page that a copy was made from. */
export interface Origin {
  /** The revision that the copy holds, and the one that there is now. */
  held: number
  latest: number
  base: PageContent
  now: PageContent
}

/** Undefined for a page that is no copy, or whose original is gone. */
export async function originOf({ tenant, row }: Opened, held: number | null): Promise<Origin | undefined> {
  const { originId } = row
  if (typeof originId !== 'string' || held === null) return undefined
  const [origin, base] = await Promise.all([
    tenant.find(tenant.t.uiTemplates, originId, true),
    contentOfRevision(tenant, originId, held),
  ])
  const now = origin && (await contentOfRevision(tenant, originId, origin.revision))
  if (!origin || !base || !now) return undefined
  return { held, latest: origin.revision, base, now }
}

async function contentOfRevision(tenant: TenantStore, id: string, number: number): Promise<PageContent | undefined> {
  const r = tenant.t.revisions
  const where = and(eq(r.entityId, id), eq(r.number, number))
  const [found] = await tenant.rows(r, { where, limit: 1, shared: true })
  if (!found) return undefined
  const content = pageIn(pageDocument.contentOf(found.content))
  return asOrigin({ ...content, widgets: await broughtUp(tenant, content.widgets) })
}
