import { isRecord } from '@mtc/openapi/json'
import { type GridConfig, laidOver } from '@mtc/openapi/page'
import { ApiError } from '../../kit/api-error.ts'
import { type Choice, chooseLayout, chooseTemplate, chooseTheme } from './choose.ts'
import { type Placed, placed } from './placed.ts'
import type { LayoutRow, PageRows, Shop, TemplateRow, ThemeRow } from './rows.ts'
import { contentTag, type PageState } from './state.ts'

type Json = Record<string, unknown>

/** A page after six of the seven steps, and how each of them went. */
export interface Resolution {
  template: Choice<TemplateRow>
  layout: Choice<LayoutRow>
  theme: Choice<ThemeRow>
  placed: Placed
  state: PageState
}

/** Resolves a page as far as it is the same for everybody. What the viewer sees of it is the seventh step, `seenBy`. */
export function resolve(rows: PageRows): Resolution {
  const template = chooseTemplate(rows.templates)
  if (!template) throw new ApiError('NOT_FOUND', { message: 'There is no page of this name' })
  const { chosen } = template
  const layout = chooseLayout(rows, chosen)
  if (!layout) throw new ApiError('NOT_FOUND', { message: 'The layout of this page is no longer there' })
  const theme = chooseTheme(rows, chosen)
  if (!theme) throw new ApiError('NOT_FOUND', { message: 'The theme of this page is no longer there' })
  const widgets = placed(rows, chosen, layout.chosen)
  const head = headOf(rows.shop, chosen, layout.chosen, theme.chosen)
  const state = {
    head,
    headTag: contentTag(head),
    rules: chosen.visibilityRules,
    variables: chosen.variables,
    widgets: widgets.shown,
  }
  return { template, layout, theme, placed: widgets, state }
}

const TOKENS = ['colors', 'fonts', 'spacing', 'borders', 'shadows'] as const
const tokensOf = (from: Readonly<Json>): Json =>
  Object.fromEntries(TOKENS.flatMap((key) => (isRecord(from[key]) ? [[key, from[key]]] : [])))

function headOf(shop: Shop, template: TemplateRow, layout: LayoutRow, theme: ThemeRow): PageState['head'] {
  const override = template.overrideConfig
  // Of the branding only what a theme knows of: a logo is not a token.
  const tokens = laidOver(laidOver(tokensOf(theme), tokensOf(shop.branding)), tokensOf(override.theme ?? {}))
  return {
    id: template.id,
    page: template.page,
    name: template.name,
    isSystem: template.tenantId === null,
    audience: template.audience,
    area: template.area,
    isDefault: template.isDefault,
    refreshSeconds: template.refreshSeconds,
    layout: {
      id: layout.id,
      slug: layout.slug,
      regions: layout.regions,
      // Both are parts of a grid: the contract lets nothing else in.
      gridConfig: laidOver({ ...layout.gridConfig }, { ...override.gridConfig }) as unknown as GridConfig,
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
  }
}
