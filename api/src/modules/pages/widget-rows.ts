import type { PageWidget } from '@mtc/openapi/page'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { exactly, type Step } from '../../db/port.ts'
import type { Schema } from '../../db/schema.ts'
import { isSame } from '../../kit/is-same.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'

export type WidgetRow = Schema['uiWidgets']['$inferSelect']

/** The widgets of a page, in reading order: those of the tenant, or with null the system's. */
export function widgetRowsOf(tenant: TenantStore, page: string, tenantId: string | null): Promise<WidgetRow[]> {
  const w = tenant.t.uiWidgets
  const owner = tenantId === null ? isNull(w.tenantId) : eq(w.tenantId, tenantId)
  return tenant.rows(w, { where: and(eq(w.page, page), owner), orderBy: [asc(w.position), asc(w.id)], shared: true })
}

/** The tenant's widgets of several pages, those of each in reading order. */
export function ownWidgetRows(tenant: TenantStore, pages: readonly string[]): Promise<WidgetRow[]> {
  const w = tenant.t.uiWidgets
  const where = tenant.f.among(w.page, JSON.stringify(pages))
  return tenant.rows(w, { where, orderBy: [asc(w.position), asc(w.id)] })
}

/** A widget as it stands in a page's content: where it stands there says its page and position. */
export const toPageWidget = ({
  id,
  componentId,
  componentRevision,
  region,
  grid,
  props,
  binding,
  visibilityRules,
  isActive,
  originId,
}: PageWidget): PageWidget => ({
  id,
  componentId,
  componentRevision,
  region,
  grid,
  props,
  // A row that is being made lacks what nobody said.
  binding: binding ?? null,
  visibilityRules,
  isActive,
  originId: originId ?? null,
})

/** The page that widgets are brought to, and what its new ones begin with. */
interface Target {
  page: string
  /** Larger than any version that a widget of the page ever had, so that nobody's ETag fits again. */
  version: number
  time: number
}

/** Makes a page's rows what its content says: the statements for it, each expecting the row that was read. */
export function widgetSteps(
  tenant: TenantStore,
  before: readonly WidgetRow[],
  after: readonly PageWidget[],
  { page, version, time }: Target,
): Step[] {
  const w = tenant.t.uiWidgets
  const known = new Map(before.map((row) => [row.id, row]))
  const kept = new Set(after.map(({ id }) => id))
  const isAsRead = (row: WidgetRow) => and(eq(w.id, row.id), eq(w.version, row.version)) ?? eq(w.id, row.id)
  return [
    ...before.filter(({ id }) => !kept.has(id)).map((row) => exactly(1, tenant.remove(w, isAsRead(row)))),
    ...after.flatMap((widget, position): Step[] => {
      const wanted = { ...toPageWidget(widget), page, position }
      const row = known.get(widget.id)
      if (!row)
        return [
          tenant.insert(w, { ...wanted, isSystem: false, createdAt: time, updatedAt: time, version } as WidgetRow),
        ]
      const isAsWanted = Object.entries(wanted).every(([key, value]) => isSame(row[key as keyof WidgetRow], value))
      if (isAsWanted) return []
      const { id: _, ...set } = wanted
      return [
        exactly(1, tenant.update(w, isAsRead(row), { ...set, version: row.version + 1, updatedAt: time } as WidgetRow)),
      ]
    }),
  ]
}
