import type { ResolvedPage } from '@mtc/openapi'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { ApiError } from '../../kit/api-error.ts'
import type { Tenant } from '../../kit/env.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { merge } from './merge.ts'
import { isVisible, type Viewer } from './visible.ts'

type Json = Record<string, unknown>
interface Override {
  gridConfig?: Json
  theme?: Json
  hiddenWidgets?: string[]
}

/** A row of the shop's own comes before the system's. */
const ownFirst = <T extends { tenantId: string | null }>(rows: readonly T[]): T | undefined =>
  rows.find((row) => row.tenantId !== null) ?? rows[0]

async function findTheme(tenant: TenantStore, themeId: string | null) {
  const { uiThemes } = tenant.t
  const where = themeId === null ? eq(uiThemes.isDefault, true) : eq(uiThemes.id, themeId)
  const orderBy = [asc(uiThemes.createdAt), asc(uiThemes.id)]
  const theme = ownFirst(await tenant.rows(uiThemes, { where, orderBy, shared: true }))
  if (!theme) throw new ApiError('NOT_FOUND', { message: 'There is no theme for this page' })
  return theme
}

/** Resolves a page for a viewer, in the seven steps of the design. */
export async function resolvePage(
  tenant: TenantStore,
  shop: Tenant,
  page: string,
  viewer: Viewer,
): Promise<ResolvedPage> {
  const { uiTemplates, uiLayouts, uiWidgets, uiComponents } = tenant.t
  const template = ownFirst(await tenant.rows(uiTemplates, { where: eq(uiTemplates.page, page), shared: true }))
  if (!template) throw new ApiError('NOT_FOUND', { message: 'There is no page of this name' })
  // The widgets belong to whoever's template won: a copy of a page does not mix with the system's.
  const owner = template.tenantId === null ? isNull(uiWidgets.tenantId) : eq(uiWidgets.tenantId, template.tenantId)
  const [layout, theme, widgets] = await Promise.all([
    tenant.find(uiLayouts, template.layoutId, true),
    findTheme(tenant, template.themeId),
    tenant.rows(uiWidgets, {
      where: and(eq(uiWidgets.page, page), eq(uiWidgets.isActive, true), owner),
      orderBy: [asc(uiWidgets.region), asc(uiWidgets.position), asc(uiWidgets.id)],
      shared: true,
    }),
  ])
  if (!layout) throw new ApiError('NOT_FOUND', { message: 'There is no layout for this page' })
  const ids = [...new Set(widgets.map((w) => w.componentId))]
  const components = new Map(
    (ids.length ? await tenant.rows(uiComponents, { where: inArray(uiComponents.id, ids), shared: true }) : []).map(
      (row) => [row.id, row],
    ),
  )
  const override = template.overrideConfig as Override
  const hidden = new Set(override.hiddenWidgets)
  const tokens = merge(
    {
      colors: theme.colors,
      fonts: theme.fonts,
      spacing: theme.spacing,
      borders: theme.borders,
      shadows: theme.shadows,
    },
    merge(brandingTokens(shop.branding), override.theme ?? {}),
  )
  return {
    id: template.id,
    page: template.page,
    name: template.name,
    isSystem: template.tenantId === null,
    version: template.version,
    layout: {
      id: layout.id,
      slug: layout.slug,
      regions: layout.regions,
      gridConfig: merge({ ...layout.gridConfig }, override.gridConfig ?? {}),
      responsiveConfig: layout.responsiveConfig,
    },
    theme: {
      id: theme.id,
      slug: theme.slug,
      colors: tokens['colors'] as Json,
      fonts: tokens['fonts'] as Json,
      spacing: tokens['spacing'] as Json,
      borders: tokens['borders'] as Json,
      shadows: tokens['shadows'] as Json,
    },
    tenant: {
      slug: shop.slug,
      name: shop.name,
      currency: shop.currency,
      locale: shop.locale,
      timeZone: shop.timeZone,
      branding: shop.branding,
    },
    widgets: widgets.flatMap((widget) => {
      const component = components.get(widget.componentId)
      if (!component || hidden.has(widget.id) || !isVisible(widget.visibilityRules, viewer)) return []
      const { view } = component.renderConfig as { view?: string }
      return [
        {
          id: widget.id,
          version: widget.version,
          isSystem: widget.tenantId === null,
          region: widget.region,
          position: widget.position,
          grid: widget.grid,
          component: {
            id: component.id,
            slug: component.slug,
            type: component.type as 'widget',
            view: view ?? component.slug,
          },
          props: merge(component.defaultProps, widget.props),
        },
      ]
    }),
  }
}

/** Only what a theme knows of: a logo is not a token. */
function brandingTokens(branding: Json): Json {
  return Object.fromEntries(
    Object.entries(branding).filter(([key]) => ['colors', 'fonts', 'spacing', 'borders', 'shadows'].includes(key)),
  )
}
