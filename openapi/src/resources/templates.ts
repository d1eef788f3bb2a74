import { demoId } from '../demo-id.ts'
import { flag, jsonObject, reference, slug, text } from '../fields.ts'
import { flagFilter, rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const Templates = defineResource({
  name: 'Template',
  plural: 'Templates',
  path: 'ui/templates',
  subject: 'ui',
  shared: true,
  description: 'A page: its layout, its theme and what it changes in both.',
  fields: {
    page: slug({ title: 'Page', description: 'The name of the page; one template each', example: 'dashboard' }),
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
    overrideConfig: jsonObject({
      title: 'Overrides',
      description: 'What this page changes in its layout and theme: { gridConfig, theme, hiddenWidgets }',
      example: {},
    }).default({}),
  },
  computed: {
    isSystem: flag({
      title: 'From the system',
      description: 'Shared by all shops; make a copy to change it',
      example: true,
    }),
  },
  filters: {
    page: textFilter('The page', 80),
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
    overrideConfig: {},
    isSystem: true,
  },
  createExample: {
    page: 'stock-room',
    name: 'Stock room',
    layoutId: demoId('system', 'layout'),
    themeId: null,
    isDefault: false,
    overrideConfig: {},
  },
  screen: {
    group: 'storefront',
    order: 1,
    icon: 'IconBrowser',
    title: 'Pages',
    singular: 'page',
    nameField: 'name',
    purpose: "A page of the console or the storefront. The system's pages are used until you make your own.",
    columns: ['name', 'page', 'layoutId', 'themeId', 'isSystem', 'updatedAt'],
  },
})
