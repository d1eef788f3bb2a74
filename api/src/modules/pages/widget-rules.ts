import { blameAt, checkWidget, MOST_WIDGETS, type PageFault, type PageWidget } from '@mtc/openapi/page'
import { eq } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import { ApiError, invalid } from '../../kit/api-error.ts'
import type { Row, Rules, Written } from '../../kit/crud/index.ts'
import { isSame } from '../../kit/is-same.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { chooseTemplate } from './choose.ts'
import { broughtUp } from './document.ts'
import { pageWritten } from './page-written.ts'
import { surroundingsOf } from './surroundings.ts'
import { toPageWidget, type WidgetRow, widgetRowsOf } from './widget-rows.ts'

/** Templates of a page, the shop's and the system's. */
const templatesOf = ({ t, rows }: TenantStore, page: string) =>
  rows(t.uiTemplates, { where: eq(t.uiTemplates.page, page), shared: true })

/** A widget is what its component and its page let it be; and its page changes with it. */
export const widgetRules: Rules = {
  async prepare({ tenant, before, fields }) {
    if (!tenant) return fields
    const [current] = before ? await broughtUp(tenant, [toPageWidget(before as unknown as WidgetRow)]) : []
    const given = before ? fields : { ...BARE, ...fields }
    const wanted = { ...before, ...current, ...given } as unknown as PageWidget & { page: string } // a row of ui_widgets
    const template = chooseTemplate(await templatesOf(tenant, wanted.page))?.chosen
    const { whole, ...surroundings } = await surroundingsOf(tenant, template?.layoutId, [wanted])
    const component = whole.get(wanted.componentId)
    // One without data is unfinished: it may be there, and is no fault before the page is published.
    const isFault = ({ pointer }: PageFault) => pointer !== '/binding' || wanted.binding !== null
    const faults = checkWidget(wanted, template?.variables ?? [], surroundings, blameAt('')).filter(isFault)
    if (faults.length > 0) throw invalid(faults.map(({ pointer, message }) => ({ field: pointer, message })))
    const { props, binding } = wanted
    return { ...fields, props, binding, componentRevision: component?.revision ?? wanted.componentRevision }
  },
  async also(written) {
    const { tenant, before, after } = written
    if (!tenant) return []
    const pages = new Set([before, after].flatMap((row) => (row ? [String(row['page'])] : [])))
    return (await Promise.all([...pages].map((page) => pageSteps(tenant, page, written)))).flat()
  },
  // Somebody else wrote to the same page meanwhile: it is told apart by the page's version, and worth another try.
  isOvertaken: async () => true,
}

/** What a widget is made of where its body does not say. */
const BARE = { grid: {}, props: {}, binding: null, visibilityRules: {}, isActive: true, originId: null }

/** A page of the shop's own with one of its widgets written: the next version and revision of it. */
async function pageSteps(tenant: TenantStore, page: string, { c, before, after }: Written): Promise<Step[]> {
  const own = (await templatesOf(tenant, page)).find(({ tenantId }) => tenantId !== null) as Row | undefined
  if (!own) return []
  const rows = await widgetRowsOf(tenant, page, tenant.tenantId)
  const others = rows.filter(({ id }) => id !== before?.id && id !== after?.id)
  const written = after && after['page'] === page ? [after as unknown as WidgetRow] : [] // a row of ui_widgets
  const inOrder = [...others, ...written].toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  const [earlier, widgets] = await Promise.all([
    broughtUp(tenant, rows.map(toPageWidget)),
    broughtUp(tenant, inOrder.map(toPageWidget)),
  ])
  if (isSame(earlier, widgets)) return []
  if (widgets.length > Math.max(MOST_WIDGETS, earlier.length))
    throw new ApiError('UNPROCESSABLE', { message: `A page holds ${MOST_WIDGETS} widgets, and this one has as many` })
  return pageWritten(c, tenant, { page: own, set: {}, widgets })
}
