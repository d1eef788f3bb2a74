import type { PageContent } from '@mtc/openapi/page'
import { and, eq, or, sql } from 'drizzle-orm'
import type { Store } from '../../db/port.ts'
import { tenantColumns } from '../../kit/access/tenant.ts'
import { ownedBy, tenantStore } from '../../kit/tenant-store.ts'
import { chooseDefault, chooseTemplate } from './choose.ts'
import { wholeComponents } from './component-rows.ts'
import { currentWidgets } from './current-widgets.ts'
import type { PageRows, TemplateRow, WidgetRow } from './rows.ts'

/** What stands in an address for whichever page is the default one. */
const DEFAULT_PAGE = 'default'

const own = sql.placeholder('tenantId')

/** Prepared once: building them costs more than running them. */
function statements({ q, t, prepared }: Store) {
  const { uiTemplates: p, uiLayouts: l, uiThemes: m, uiWidgets: w } = t
  return {
    defaults: prepared('page defaults', () =>
      q
        .select()
        .from(p)
        .where(and(ownedBy(p, own, true), eq(p.isDefault, true))),
    ),
    templates: prepared('page templates', () =>
      q
        .select()
        .from(p)
        .where(and(ownedBy(p, own, true), eq(p.page, sql.placeholder('page')))),
    ),
    shop: prepared('page shop', () => q.select(tenantColumns(t)).from(t.tenants).where(eq(t.tenants.id, own))),
    layouts: prepared('page layouts', () => {
      const id = sql.placeholder('id')
      return q
        .select()
        .from(l)
        .where(and(ownedBy(l, own, true), or(eq(l.id, id), eq(l.originId, id))))
    }),
    theme: prepared('page theme', () =>
      q
        .select()
        .from(m)
        .where(and(ownedBy(m, own, true), eq(m.id, sql.placeholder('id')))),
    ),
    themes: prepared('page default themes', () =>
      q
        .select()
        .from(m)
        .where(and(ownedBy(m, own, true), eq(m.isDefault, true))),
    ),
    widgets: prepared('page widgets', () =>
      q
        .select()
        .from(w)
        .where(and(ownedBy(w, own, true), eq(w.page, sql.placeholder('page')))),
    ),
  }
}

/** The page of an address: its templates, the shop's and the system's. */
async function templatesOf(store: Store, tenantId: string, page: string, audience: TemplateRow['audience']) {
  const { defaults, templates } = statements(store)
  const found = await templates.execute({ tenantId, page })
  if (found.length > 0 || page !== DEFAULT_PAGE) return found
  const name = chooseDefault(await defaults.execute({ tenantId }), audience)
  return name === undefined ? [] : templates.execute({ tenantId, page: name })
}

/** A template and its widgets, as they stand in a content that is not rows yet. */
export interface Unpublished {
  template: TemplateRow
  widgets: readonly WidgetRow[]
}

/**
 * Reads everything that a page can be made of. `audience` says which default is meant where no page is named; `instead`
 * may put a draft in the place of what is published.
 */
export async function loadPage(
  store: Store,
  tenantId: string,
  page: string,
  audience: PageContent['audience'],
  instead?: (published: TemplateRow) => Promise<Unpublished | undefined>,
): Promise<PageRows | undefined> {
  const { shop, layouts, theme, themes, widgets } = statements(store)
  const found = await templatesOf(store, tenantId, page, audience)
  const published = chooseTemplate(found)?.chosen
  if (!published) return undefined
  const draft = await instead?.(published)
  const template = draft?.template ?? published
  const [[shopRow], layoutRows, themeRows, widgetRows] = await Promise.all([
    shop.execute({ tenantId }),
    layouts.execute({ tenantId, id: template.layoutId }),
    template.themeId === null ? themes.execute({ tenantId }) : theme.execute({ tenantId, id: template.themeId }),
    draft?.widgets ?? widgets.execute({ tenantId, page: published.page }),
  ])
  if (!shopRow) return undefined
  const own = widgetRows.filter((widget) => widget.tenantId === template.tenantId)
  const ids = own.map(({ componentId }) => componentId)
  const components = await wholeComponents(store, tenantId, ids)
  return {
    shop: shopRow,
    templates: [template, ...found.filter(({ id }) => id !== published.id)],
    layouts: layoutRows,
    themes: themeRows,
    widgets: await currentWidgets(tenantStore(store, tenantId), widgetRows, components),
    components,
  }
}
