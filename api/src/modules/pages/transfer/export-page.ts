import type { PageBundle } from '@mtc/openapi'
import { ApiError } from '../../../kit/api-error.ts'
import { type Opened, publishedContent } from '../../../kit/documents/document.ts'
import { storedComponents } from '../component-rows.ts'
import { pageIn } from '../page-content.ts'
import { layoutOfPage } from '../surroundings.ts'

/** A published page as a file: by address names in the place of ids, with the definitions of what is the shop's own. */
export async function exportedPage(opened: Opened): Promise<PageBundle> {
  const { tenant } = opened
  const { uiThemes } = tenant.t
  const content = pageIn(publishedContent(opened))
  const [layout, theme, components] = await Promise.all([
    layoutOfPage(tenant, content.layoutId),
    content.themeId === null ? undefined : tenant.find(uiThemes, content.themeId, true),
    storedComponents(
      tenant,
      content.widgets.map(({ componentId }) => componentId),
    ),
  ])
  if (!layout) throw new ApiError('NOT_FOUND', { message: 'The layout of this page is no longer there' })
  const slugOf = (id: string | null) => (id === null ? null : (components.get(id)?.slug ?? null))
  const { page, name, audience, area, refreshSeconds, visibilityRules, overrideConfig, variables, widgets } = content
  return {
    kind: 'mtc-page',
    version: 1,
    name,
    page,
    audience,
    area,
    refreshSeconds,
    visibilityRules,
    overrideConfig,
    variables,
    layout: {
      slug: layout.slug,
      name: layout.name,
      type: layout.type as PageBundle['layout']['type'], // the contract lets no other in
      gridConfig: layout.gridConfig,
      regions: layout.regions,
      responsiveConfig: layout.responsiveConfig,
    },
    theme: theme?.slug ?? null,
    components: [...components.values()]
      .filter(({ tenantId }) => tenantId !== null)
      .map((row) => ({
        slug: row.slug,
        name: row.name,
        type: row.type as PageBundle['components'][number]['type'], // as above
        category: row.category,
        base: slugOf(row.baseId),
        propsSchema: row.propsSchema,
        defaultProps: row.defaultProps,
        renderConfig: row.renderConfig,
      })),
    widgets: widgets.flatMap(({ id, componentId, componentRevision, originId: _, ...widget }) => {
      const component = slugOf(componentId)
      return component === null ? [] : [{ ...widget, key: id, component, componentRevision }]
    }),
  }
}
