import type { PageContent, PageWidget } from '@mtc/openapi/page'
import type { DocumentRules } from '../../kit/documents/index.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { layoutOfState } from './changes/lost-layout.ts'
import { componentsOf } from './component-rows.ts'
import { currentWidgets } from './current-widgets.ts'
import { pageIn } from './page-content.ts'
import { toPageWidget, widgetRowsOf } from './widget-rows.ts'

/** The fields of a template that are published with its widgets. */
const PAGE_FIELDS = [
  'page',
  'name',
  'audience',
  'area',
  'layoutId',
  'themeId',
  'isDefault',
  'overrideConfig',
  'variables',
  'refreshSeconds',
  'visibilityRules',
  'systemRevision',
] as const satisfies readonly (keyof PageContent)[]

/** Widgets with props for the schemas that their components have now. */
export async function broughtUp(tenant: TenantStore, widgets: readonly PageWidget[]): Promise<PageWidget[]> {
  const ids = widgets.map(({ componentId }) => componentId)
  return currentWidgets(tenant, widgets, await componentsOf(tenant, ids))
}

/** How a page is edited: the template with its widgets, which are rows of their own once they are published. */
export const pageDocument: DocumentRules = {
  published: [...PAGE_FIELDS, 'widgets'],
  complete: async (tenant, row) => {
    const rows = await widgetRowsOf(tenant, String(row['page']), row.tenantId ?? null)
    return { ...row, widgets: await broughtUp(tenant, rows.map(toPageWidget)) }
  },
  contentOf: (published) => ({ ...published }),
  current: async (tenant, content) => ({ ...content, widgets: await broughtUp(tenant, pageIn(content).widgets) }),
  restorable: async (tenant, content, row) => ({
    ...content,
    layoutId: await layoutOfState(tenant, pageIn(content).layoutId, row),
  }),
}
