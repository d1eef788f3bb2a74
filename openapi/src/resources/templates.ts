import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { flag, fromSystem, integer, reference, slug, text, uuid } from '../fields.ts'
import { AREAS, AUDIENCES } from '../page/content.ts'
import { OverrideConfig } from '../page-schemas/override-config.ts'
import { PageVariables } from '../page-schemas/variable.ts'
import { VisibilityRules } from '../page-schemas/visibility.ts'
import { flagFilter, idFilter, oneOfFilter, rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const Templates = defineResource({
  name: 'Template',
  plural: 'Templates',
  path: 'ui/templates',
  subject: 'ui',
  shared: true,
  description: 'A page: its layout, its theme and what it changes in both.',
  fields: {
    page: slug({ title: 'Address', description: 'Its name in web addresses; one template each', example: 'dashboard' }),
    name: text(120, { title: 'Name', description: 'What people call the page', example: 'Home' }),
    layoutId: reference('ui/layouts', {
      title: 'Layout',
      description: 'Its regions and grid',
      example: demoId('system', 'layout'),
    }),
    themeId: reference('ui/themes', { title: 'Theme', description: 'Its looks; the default theme when empty' })
      .nullable()
      .default(null),
    isDefault: flag({ title: 'Default', description: 'Shown where no page is named', example: true }).default(false),
    audience: z
      .enum(AUDIENCES)
      .openapi({ title: 'For', description: 'Those who run the shop, or those who buy there', example: 'console' })
      .default('console'),
    area: z
      .enum(AREAS)
      .nullable()
      .openapi({ title: 'Area', description: 'Where the console offers it; null: at its own address only' })
      .default(null),
    overrideConfig: OverrideConfig.openapi({
      title: 'Overrides',
      description: 'What this page changes in its layout, theme and widgets',
      example: {},
    }).default({}),
    variables: PageVariables.default([]),
    refreshSeconds: integer(10, 86_400, {
      title: 'Refresh',
      description: 'How often the figures are asked for anew, in seconds, beside what live events bring',
      example: 60,
    })
      .nullable()
      .default(null),
    visibilityRules: VisibilityRules.openapi({
      title: 'Visible to',
      description: 'Who may open the page; empty means everybody',
    }).default({}),
  },
  computed: {
    revision: integer(1, 1_000_000, {
      title: 'Revision',
      description: 'Counts what was published of it, its widgets included',
      example: 1,
    }),
    originId: uuid({
      title: 'Origin',
      description: "The system's page that this copy takes the place of",
      example: demoId('system', 'template'),
    }).nullable(),
    systemRevision: integer(1, 1_000_000, {
      title: 'System revision',
      description: "The revision of the system's page that this copy holds",
      example: 1,
    }).nullable(),
    isSystem: fromSystem('make a copy to change it'),
  },
  filters: {
    page: textFilter('The page', 80),
    audience: oneOfFilter('Whom it is for', AUDIENCES),
    area: oneOfFilter('Where the console offers it', AREAS),
    layoutId: idFilter('The layout'),
    isSystem: flagFilter("The system's"),
    createdAt: rangeFilter('Made', 'time'),
  },
  sort: ['page', 'name', 'createdAt', 'updatedAt'],
  defaultSort: 'page',
  search: ['name', 'page'],
  example: {
    id: demoId('system', 'template'),
    page: 'dashboard',
    name: 'Home',
    layoutId: demoId('system', 'layout'),
    themeId: null,
    isDefault: true,
    audience: 'console',
    area: 'home',
    overrideConfig: {},
    variables: [],
    refreshSeconds: null,
    visibilityRules: {},
    revision: 1,
    originId: null,
    systemRevision: null,
    isSystem: true,
  },
  createExample: {
    page: 'stock-room',
    name: 'Stock room',
    layoutId: demoId('system', 'layout'),
    themeId: null,
    isDefault: false,
    audience: 'console',
    area: null,
    overrideConfig: {},
    variables: [],
    refreshSeconds: null,
    visibilityRules: {},
  },
  screen: {
    group: 'storefront',
    order: 1,
    icon: 'IconBrowser',
    title: 'Pages',
    singular: 'page',
    nameField: 'name',
    purpose: "A page of the console or the storefront. The system's pages are used until you make your own.",
    columns: ['name', 'page', 'audience', 'area', 'layoutId', 'updatedAt'],
  },
})
