import type {
  Area,
  Audience,
  Binding,
  GridConfig,
  OverrideConfig,
  PageVariable,
  Placements,
  ResponsiveConfig,
  VisibilityRules,
} from '@mtc/openapi/page'
import { sql } from 'drizzle-orm'
import type { Kit } from '../kit.ts'
import { type platformTables, stamps } from './platform.ts'

type Json = Record<string, unknown>

/** How pages look. Rows without a tenant are the system's: everybody's to read. */
export function uiTables(c: Kit, { tenants }: ReturnType<typeof platformTables>) {
  const tenantId = () => c.id('tenant_id').references(() => tenants.id, { onDelete: 'cascade' })
  // Unique keys treat nulls as different: the system's rows need a key of their own.
  const uiThemes = c.table(
    'ui_themes',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      isDefault: c.bool('is_default').notNull().default(false),
      isSystem: c.bool('is_system').notNull().default(false),
      colors: c.json<Json>('colors').notNull(),
      fonts: c.json<Json>('fonts').notNull(),
      spacing: c.json<Json>('spacing').notNull(),
      borders: c.json<Json>('borders').notNull(),
      shadows: c.json<Json>('shadows').notNull(),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('ui_themes_slug').on(t.tenantId, t.slug),
      c.uniqueIndex('ui_themes_system_slug').on(t.slug).where(sql`${t.tenantId} is null`),
      c.index('ui_themes_name').on(t.tenantId, t.name, t.id),
    ],
  )
  const uiLayouts = c.table(
    'ui_layouts',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      type: c.text('type').notNull(),
      isSystem: c.bool('is_system').notNull().default(false),
      gridConfig: c.json<GridConfig>('grid_config').notNull(),
      regions: c.json<{ name: string; width: number; height: number }[]>('regions').notNull(),
      responsiveConfig: c.json<ResponsiveConfig>('responsive_config').notNull(),
      /** The system's layout that this one takes the place of. */
      originId: c.id('origin_id'),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('ui_layouts_slug').on(t.tenantId, t.slug),
      c.uniqueIndex('ui_layouts_system_slug').on(t.slug).where(sql`${t.tenantId} is null`),
      c.index('ui_layouts_name').on(t.tenantId, t.name, t.id),
    ],
  )
  const uiComponents = c.table(
    'ui_components',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      type: c.text('type').notNull(),
      /** The component that it is derived from. */
      baseId: c.id('base_id'),
      /** Counts the schemas it has had. */
      revision: c.int('revision').notNull().default(1),
      category: c.text('category').notNull(),
      isSystem: c.bool('is_system').notNull().default(false),
      propsSchema: c.json<Json>('props_schema').notNull(),
      defaultProps: c.json<Json>('default_props').notNull(),
      renderConfig: c.json<Json>('render_config').notNull(),
      dependencies: c.json<string[]>('dependencies').notNull(),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('ui_components_slug').on(t.tenantId, t.slug),
      c.uniqueIndex('ui_components_system_slug').on(t.slug).where(sql`${t.tenantId} is null`),
      c.index('ui_components_base').on(t.baseId),
      c.index('ui_components_name').on(t.tenantId, t.name, t.id),
    ],
  )
  const uiTemplates = c.table(
    'ui_templates',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      page: c.text('page').notNull(),
      name: c.text('name').notNull(),
      layoutId: c
        .id('layout_id')
        .notNull()
        .references(() => uiLayouts.id),
      themeId: c.id('theme_id').references(() => uiThemes.id),
      isDefault: c.bool('is_default').notNull().default(false),
      isSystem: c.bool('is_system').notNull().default(false),
      overrideConfig: c.json<OverrideConfig>('override_config').notNull(),
      audience: c.text('audience').$type<Audience>().notNull().default('console'),
      area: c.text('area').$type<Area>(),
      variables: c.json<PageVariable[]>('variables').notNull().default([]),
      refreshSeconds: c.int('refresh_seconds'),
      visibilityRules: c.json<VisibilityRules>('visibility_rules').notNull().default({}),
      revision: c.int('revision').notNull().default(1),
      /** The system's page that this one is a copy of, and the revision of it that the copy holds. */
      originId: c.id('origin_id'),
      systemRevision: c.int('system_revision'),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('ui_templates_page').on(t.tenantId, t.page),
      c.uniqueIndex('ui_templates_system_page').on(t.page).where(sql`${t.tenantId} is null`),
      c.index('ui_templates_area').on(t.tenantId, t.area, t.page, t.id),
      c.index('ui_templates_name').on(t.tenantId, t.name, t.id),
      c.index('ui_templates_layout').on(t.layoutId),
      c.index('ui_templates_theme').on(t.themeId),
    ],
  )
  const uiWidgets = c.table(
    'ui_widgets',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      componentId: c
        .id('component_id')
        .notNull()
        .references(() => uiComponents.id),
      page: c.text('page').notNull(),
      region: c.text('region').notNull(),
      position: c.int('position').notNull().default(0),
      grid: c.json<Placements>('grid').notNull(),
      props: c.json<Json>('props').notNull(),
      binding: c.json<Binding | null>('binding'),
      visibilityRules: c.json<VisibilityRules>('visibility_rules').notNull(),
      isActive: c.bool('is_active').notNull().default(true),
      /** The revision of the component whose schema the props were made for. */
      componentRevision: c.int('component_revision').notNull().default(1),
      /** The system's widget that this one was copied from. */
      originId: c.id('origin_id'),
      isSystem: c.bool('is_system').notNull().default(false),
      ...stamps(c),
    },
    (t) => [
      c.index('ui_widgets_page').on(t.tenantId, t.page, t.position, t.id),
      c.index('ui_widgets_component').on(t.componentId),
    ],
  )
  return { uiThemes, uiLayouts, uiComponents, uiTemplates, uiWidgets }
}
