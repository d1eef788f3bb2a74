import { demoId } from '../demo-id.ts'
import { flag, fromSystem, jsonObject, slug, text } from '../fields.ts'
import { flagFilter, rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const Themes = defineResource({
  name: 'Theme',
  plural: 'Themes',
  path: 'ui/themes',
  subject: 'ui',
  shared: true,
  description: 'Colours, fonts, spacing, borders and shadows as design tokens.',
  fields: {
    name: text(120, { title: 'Name', description: 'What people call the theme', example: 'Plain' }),
    slug: slug({ example: 'plain' }),
    isDefault: flag({ title: 'Default', description: 'Used by pages that name no theme', example: true }).default(
      false,
    ),
    colors: jsonObject({
      title: 'Colours',
      description: 'Colour tokens, light and dark',
      example: { light: { canvas: '#f5f6f7', text: '#1a1d20' } },
    }).default({}),
    fonts: jsonObject({
      title: 'Fonts',
      description: 'Font tokens',
      example: { mono: 'ui-monospace, Menlo, Consolas, monospace' },
    }).default({}),
    spacing: jsonObject({ title: 'Spacing', description: 'Steps of space, in pixels', example: { unit: 4 } }).default(
      {},
    ),
    borders: jsonObject({
      title: 'Borders',
      description: 'Radius and width, in pixels',
      example: { radius: 8, width: 1 },
    }).default({}),
    shadows: jsonObject({ title: 'Shadows', description: 'Shadows of things that float', example: {} }).default({}),
  },
  computed: {
    isSystem: fromSystem('make a copy to change it'),
  },
  filters: {
    isDefault: flagFilter('The default theme'),
    isSystem: flagFilter("The system's"),
    createdAt: rangeFilter('Made', 'time'),
  },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name'],
  example: {
    id: demoId('system', 'theme'),
    name: 'Plain',
    slug: 'plain',
    isDefault: true,
    isSystem: true,
    colors: { light: { canvas: '#f5f6f7', text: '#1a1d20' } },
    fonts: { mono: 'ui-monospace, Menlo, Consolas, monospace' },
    spacing: { unit: 4 },
    borders: { radius: 8, width: 1 },
    shadows: {},
  },
  createExample: {
    name: 'Night',
    slug: 'night',
    isDefault: false,
    colors: { dark: { canvas: '#0e1011', text: '#e9edef' } },
    fonts: {},
    spacing: { unit: 4 },
    borders: { radius: 4, width: 1 },
    shadows: {},
  },
  screen: {
    group: 'storefront',
    order: 2,
    icon: 'IconPalette',
    title: 'Themes',
    singular: 'theme',
    nameField: 'name',
    purpose: 'A theme gives the storefront its colours, fonts and spacing.',
    columns: ['name', 'slug', 'isDefault', 'isSystem', 'updatedAt'],
  },
})
