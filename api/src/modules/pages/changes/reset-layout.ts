import { and, asc, eq } from 'drizzle-orm'
import { Conflict } from '../../../db/port.ts'
import { type Crud, type Row, staleAs412 } from '../../../kit/crud/index.ts'
import { patchedSteps } from '../../../kit/documents/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import { type TenantStore, tenantStore } from '../../../kit/tenant-store.ts'
import { pagesChanged } from '../page-written.ts'
import { type Copied, copyToReset } from './reset.ts'

interface LayoutReset {
  /** The system's layout. */
  origin: Row
  /** The shop's pages that named the copy. */
  pages: Row[]
  /** Those whose drafts did. */
  drafts: Row[]
}

/** Takes a shop's copy of a layout away: pages that name it are laid out by the system's, as all others are by then; so are drafts. */
export async function resetLayout(c: AppContext, crud: Crud, id: string): Promise<LayoutReset> {
  const copied = await copyToReset(c, crud, id)
  const { origin } = copied
  const moved = await staleAs412(c, crud, id, async () => {
    try {
      return await takeAway(c, crud, copied)
    } catch (error) {
      // One of the pages was changed at the same moment; or the copy was, and then it is refused again.
      if (error instanceof Conflict && error.kind === 'rows') return takeAway(c, crud, copied)
      throw error
    }
  })
  return { origin, ...moved }
}

async function takeAway(c: AppContext, crud: Crud, { copy, origin }: Copied): Promise<Omit<LayoutReset, 'origin'>> {
  const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
  const { uiTemplates: p } = tenant.t
  const orderBy = [asc(p.name), asc(p.id)]
  const [pages, drafts] = await Promise.all([
    tenant.rows(p, { where: eq(p.layoutId, copy.id), orderBy }),
    draftsNaming(tenant, copy.id),
  ])
  const ids = JSON.stringify(drafts.map(({ entityId }) => entityId))
  const edited = drafts.length > 0 ? await tenant.rows(p, { where: tenant.f.among(p.id, ids), orderBy }) : []
  const change = {
    label: "Go back to the system's layout",
    operations: [{ op: 'set' as const, path: ['layoutId'], value: origin.id, was: copy.id }],
  }
  const revisions = new Map(pages.map(({ id, revision }) => [id, revision]))
  // A draft that held all of its page holds what becomes of it as well.
  const takesOver = ({ entityId, baseRevision }: (typeof drafts)[number]) =>
    revisions.get(entityId) === baseRevision ? baseRevision + 1 : undefined
  await crud.remove(c, copy, [
    ...(await pagesChanged(c, tenant, pages, { layoutId: origin.id })),
    ...drafts.flatMap((draft) => patchedSteps({ c, tenant }, draft, { ...change, takesOver: takesOver(draft) })),
  ])
  return { pages, drafts: edited }
}

/** The shop's drafts of pages that are laid out by a layout once they are published. */
function draftsNaming(tenant: TenantStore, layoutId: string) {
  const { drafts: d } = tenant.t
  const isOfLayout = eq(tenant.f.jsonText(d.content, ['layoutId']), layoutId)
  return tenant.rows(d, { where: and(eq(d.entityType, 'ui/templates'), isOfLayout) })
}
