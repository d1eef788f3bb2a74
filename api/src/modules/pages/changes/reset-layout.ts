import { asc, eq } from 'drizzle-orm'
import { Conflict } from '../../../db/port.ts'
import { type Crud, type Row, staleAs412 } from '../../../kit/crud/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import { tenantStore } from '../../../kit/tenant-store.ts'
import { pagesChanged } from '../page-written.ts'
import { type Copied, copyToReset } from './reset.ts'

interface LayoutReset {
  /** The system's layout. */
  origin: Row
  /** The shop's pages that named the copy. */
  pages: Row[]
}

/** Takes a shop's copy of a layout away: pages that name it are laid out by the system's, as all others are by then. */
export async function resetLayout(c: AppContext, crud: Crud, id: string): Promise<LayoutReset> {
  const copied = await copyToReset(c, crud, id)
  const { origin } = copied
  const pages = await staleAs412(c, crud, id, async () => {
    try {
      return await takeAway(c, crud, copied)
    } catch (error) {
      // One of the pages was changed at the same moment; or the copy was, and then it is refused again.
      if (error instanceof Conflict && error.kind === 'rows') return takeAway(c, crud, copied)
      throw error
    }
  })
  return { origin, pages }
}

async function takeAway(c: AppContext, crud: Crud, { copy, origin }: Copied): Promise<Row[]> {
  const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
  const { uiTemplates: p } = tenant.t
  const pages = await tenant.rows(p, { where: eq(p.layoutId, copy.id), orderBy: [asc(p.name), asc(p.id)] })
  const steps = await pagesChanged(c, tenant, pages, { layoutId: origin.id })
  await crud.remove(c, copy, steps)
  return pages
}
