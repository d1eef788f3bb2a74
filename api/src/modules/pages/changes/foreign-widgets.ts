import { blameAt, type PageContent, type PageFault } from '@mtc/openapi/page'
import type { Row } from '../../../kit/crud/index.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import { widgetRowsOf } from '../widget-rows.ts'

/**
 * Widgets of a content that stand on another page already: publishing would take them from it. An id of another shop is
 * never looked for: the database refuses it when it is written.
 */
export async function foreignWidgets(
  tenant: TenantStore,
  row: Row,
  { page, widgets }: PageContent,
): Promise<PageFault[]> {
  const w = tenant.t.uiWidgets
  const ids = JSON.stringify(widgets.map(({ id }) => id))
  const known = await tenant.select(w, { id: w.id, page: w.page }, { where: tenant.f.among(w.id, ids), shared: true })
  const foreign = new Set(known.filter((one) => one.page !== row['page']).map(({ id }) => id))
  const faults = widgets.flatMap(({ id }, index) =>
    foreign.has(id)
      ? [blameAt(`/widgets/${index}`, id)('/id', 'This widget stands on another page: paste it as a new one')]
      : [],
  )
  const isMoving = page !== row['page'] && (await widgetRowsOf(tenant, page, tenant.tenantId)).length > 0
  return isMoving
    ? [blameAt('')('/page', 'There are widgets at this address already, of no page: choose another'), ...faults]
    : faults
}
