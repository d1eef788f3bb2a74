import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { fromSystem, integer, oneOf, slug, text, uuid } from '../fields.ts'
import { dashboardLayout } from '../page-schemas/dashboard-parts.ts'
import { GridConfig, ResponsiveConfig } from '../page-schemas/placement.ts'
import { flagFilter, oneOfFilter, rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

const LAYOUT_TYPES = ['page', 'modal', 'panel'] as const

export const Region = z
  .strictObject({
    name: slug({ title: 'Name', description: 'What widgets call the region', example: 'main' }),
    width: integer(1, 24, { title: 'Width', description: "In columns of the layout's grid", example: 12 }),
    height: integer(0, 1000, { title: 'Height', description: 'In rows; 0 grows with its content', example: 0 }),
  })
  .openapi('Region', {
    description: 'A part of a page that holds widgets.',
    example: { name: 'main', width: 12, height: 0 },
  })

export const Layouts = defineResource({
  name: 'Layout',
  plural: 'Layouts',
  path: 'ui/layouts',
  subject: 'ui',
  shared: true,
  description: 'The regions of a page and the grid in which widgets lie.',
  fields: {
    name: text(120, { title: 'Name', description: 'What people call the layout', example: 'One column' }),
    slug: slug({ example: 'one-column' }),
    type: oneOf(LAYOUT_TYPES, { title: 'Type', description: 'What it lays out', example: 'page' }).default('page'),
    gridConfig: GridConfig.openapi({
      title: 'Grid',
      description: 'Columns, gap (pixels) and row height (pixels)',
      example: { columns: 12, gap: 16, rowHeight: 40 },
    }).default({ columns: 12, gap: 16, rowHeight: 40 }),
    regions: z
      .array(Region)
      .min(1)
      .max(20)
      .openapi({
        title: 'Regions',
        description: 'The parts that hold widgets',
        example: [{ name: 'main', width: 12, height: 0 }],
      }),
    responsiveConfig: ResponsiveConfig.openapi({
      title: 'Breakpoints',
      description: 'The least width of the grid, in pixels, and its columns at each breakpoint',
      example: { lg: { minWidth: 960, columns: 12 }, sm: { minWidth: 0, columns: 1 } },
    }).default({
      lg: { minWidth: 960, columns: 12 },
      md: { minWidth: 600, columns: 6 },
      sm: { minWidth: 0, columns: 1 },
    }),
  },
  computed: {
    originId: uuid({
      title: 'Origin',
      description: "The system's layout that this copy takes the place of",
      example: demoId('system', 'layout'),
    }).nullable(),
    isSystem: fromSystem('make a copy to change it'),
  },
  filters: {
    type: oneOfFilter('What it lays out', LAYOUT_TYPES),
    isSystem: flagFilter("The system's"),
    createdAt: rangeFilter('Made', 'time'),
  },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name'],
  example: {
    id: demoId('system', 'layout'),
    name: 'One column',
    slug: 'one-column',
    type: 'page',
    originId: null,
    isSystem: true,
    ...dashboardLayout,
  },
  createExample: {
    name: 'Two columns',
    slug: 'two-columns',
    type: 'page',
    ...dashboardLayout,
    regions: [
      { name: 'main', width: 8, height: 0 },
      { name: 'aside', width: 4, height: 0 },
    ],
  },
  screen: {
    group: 'storefront',
    order: 3,
    icon: 'IconLayout',
    title: 'Layouts',
    singular: 'layout',
    nameField: 'name',
    purpose: 'A layout says which regions a page has and how its grid behaves.',
    columns: ['name', 'slug', 'type', 'isSystem', 'updatedAt'],
  },
})
