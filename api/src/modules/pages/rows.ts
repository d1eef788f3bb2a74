import type { WholeComponent } from '@mtc/openapi/page'
import type { Schema } from '../../db/schema.ts'
import type { Tenant } from '../../kit/env.ts'
import type { WidgetRow } from './widget-rows.ts'

export type TemplateRow = Schema['uiTemplates']['$inferSelect']
export type LayoutRow = Schema['uiLayouts']['$inferSelect']
export type ThemeRow = Schema['uiThemes']['$inferSelect']
export type { WidgetRow }
export type Shop = Pick<Tenant, 'slug' | 'name' | 'currency' | 'locale' | 'timeZone' | 'branding'>

/** Everything that a page can be made of: the shop's own rows and the system's. Nobody else's are ever among them. */
export interface PageRows {
  shop: Shop
  /** Those of this page: at most the shop's and the system's. */
  templates: readonly TemplateRow[]
  /** The one that the template names, and those of the shop that take its place. */
  layouts: readonly LayoutRow[]
  /** The one that the template names, or all that are a default. */
  themes: readonly ThemeRow[]
  /** Of this page, the shop's and the system's, with props that fit their components' present schemas. */
  widgets: readonly WidgetRow[]
  /** What the widgets show, by id; missing where it is gone, or something that it is derived from. */
  components: ReadonlyMap<string, WholeComponent>
}
