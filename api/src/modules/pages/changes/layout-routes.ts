import { layoutChangeOperations as operations } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import { ApiError } from '../../../kit/api-error.ts'
import { type App, bind } from '../../../kit/bind.ts'
import { type Crud, idOf, type Row } from '../../../kit/crud/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import { tenantStore } from '../../../kit/tenant-store.ts'
import { resetLayout } from './reset-layout.ts'

/** What a copy of a layout has of the original. */
const COPIED = ['name', 'slug', 'type', 'gridConfig', 'regions', 'responsiveConfig'] as const

/** A shop's own copies of the system's layouts. */
export function layoutChangeRoutes(app: App, crud: Crud): void {
  bind(app, operations.customizeLayout, async ({ c, params }) =>
    crud.answer(c, await customizeLayout(c, crud, idOf(params))),
  )
  bind(app, operations.resetLayout, async ({ c, params }) => {
    const { origin, pages, drafts } = await resetLayout(c, crud, idOf(params))
    const { data, headers } = crud.answer(c, origin)
    const told = { pages: pages.map(toNamed), drafts: drafts.map(toNamed) }
    return { data: { ...(data as object), ...told } as never, headers } // the row's fields are the contract's to say
  })
}

const toNamed = ({ id, page, name }: Row) => ({ id, page, name })

async function customizeLayout(c: AppContext, crud: Crud, id: string): Promise<Row> {
  const layout = await crud.find(c, id)
  if (!layout) throw new ApiError('NOT_FOUND')
  const known = await copyOf(c, layout)
  if (known) return known
  const fields = Object.fromEntries(COPIED.map((field) => [field, layout[field]]))
  try {
    return await crud.write(c, 'created', undefined, { ...fields, originId: layout.id })
  } catch (error) {
    // Somebody made it at the same moment.
    const made = error instanceof ApiError && error.code === 'CONFLICT' ? await copyOf(c, layout) : undefined
    if (made) return made
    throw error
  }
}

async function copyOf(c: AppContext, layout: Row): Promise<Row | undefined> {
  const { id } = c.get('tenant')
  if (layout.tenantId === id) return layout
  const tenant = tenantStore(c.get('platform').store, id)
  const l = tenant.t.uiLayouts
  return (await tenant.rows(l, { where: eq(l.originId, layout.id), limit: 1 }))[0]
}
