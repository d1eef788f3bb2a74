import { resources } from '@mtc/openapi'
import type { PageContent, PageWords } from '@mtc/openapi/page'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import { componentsOf } from '../component-rows.ts'

/** The ids that pages name: layouts, themes, and what their widgets' data is narrowed by. */
const namedBy = (pages: readonly PageContent[]): string[] =>
  pages.flatMap(({ layoutId, themeId, widgets }) => [
    layoutId,
    ...(themeId === null ? [] : [themeId]),
    ...widgets.flatMap(({ binding }) => binding?.conditions.flatMap(({ values = [] }) => values) ?? []),
  ])

/** What the things that some pages of the shop are made of are called. */
export async function pageWords(tenant: TenantStore, ...pages: readonly PageContent[]): Promise<PageWords> {
  const { uiLayouts, uiThemes, stores, brands, categories, productTypes } = tenant.t
  const ids = JSON.stringify([...new Set(namedBy(pages))])
  const [components, ...lists] = await Promise.all([
    componentsOf(
      tenant,
      pages.flatMap(({ widgets }) => widgets.map(({ componentId }) => componentId)),
    ),
    ...[uiLayouts, uiThemes, stores, brands, categories, productTypes].map((table) =>
      tenant.select(table, { id: table.id, name: table.name }, { where: tenant.f.among(table.id, ids), shared: true }),
    ),
  ])
  const names = new Map(lists.flat().map(({ id, name }) => [String(id), String(name)]))
  return {
    component: (id) => components.get(id),
    row: (id) => names.get(id),
    list: (path) => resources.find((resource) => resource.path === path)?.screen.title,
  }
}
