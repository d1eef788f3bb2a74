import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { flag, integer, jsonObject, reference, slug } from '../fields.ts'
import { flagFilter, idFilter, rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

const cells = (title: string, max: number, example: number) =>
  integer(0, max, { title, description: 'In cells of the grid', example })
/** Where a widget lies at one breakpoint, in cells. */
export const Placement = z
  .strictObject({
    x: cells('Column', 23, 0),
    y: cells('Row', 10_000, 0),
    w: cells('Width', 24, 4).min(1),
    h: cells('Height', 200, 3).min(1),
  })
  .openapi('Placement', {
    description: 'Where a widget lies at one breakpoint, in cells of the grid.',
    example: { x: 0, y: 0, w: 4, h: 3 },
  })
export type Placement = z.infer<typeof Placement>

export const Placements = z
  .strictObject({ lg: Placement.optional(), md: Placement.optional(), sm: Placement.optional() })
  .openapi('Placements', {
    description: 'A placement per breakpoint; those left out follow from the larger one.',
    example: { lg: { x: 0, y: 0, w: 4, h: 3 } },
  })
export type Placements = z.infer<typeof Placements>

const roleList = z.array(slug({ description: 'A role' })).max(50)
const VisibilityRules = z
  .strictObject({
    roles: roleList
      .optional()
      .openapi({ title: 'Roles', description: 'Only for these roles; absent means everybody', example: ['owner'] }),
    permission: z
      .string()
      .max(80)
      .regex(/^[a-z-]+:(\*|[a-z-]+)$/)
      .optional()
      .openapi({ title: 'Permission', description: 'Only for those who hold it', example: 'orders:read' }),
  })
  .openapi('VisibilityRules', {
    description: 'Who sees a widget. Decided on the server.',
    example: { roles: ['owner'] },
  })

export const Widgets = defineResource({
  name: 'Widget',
  plural: 'Widgets',
  path: 'ui/widgets',
  subject: 'ui',
  shared: true,
  description: 'A component placed on a page, with its own props.',
  fields: {
    componentId: reference('ui/components', {
      title: 'Component',
      description: 'What it shows',
      example: demoId('system', 'component'),
    }),
    page: slug({ title: 'Page', description: 'The page it stands on', example: 'dashboard' }),
    region: slug({ title: 'Region', description: "The part of the page's layout", example: 'main' }),
    position: integer(0, 10_000, {
      title: 'Position',
      description: 'Its place in reading order, from 0',
      example: 0,
    }).default(0),
    grid: Placements.openapi({ title: 'Grid', description: 'Where it lies at each breakpoint' }).default({}),
    props: jsonObject({
      title: 'Props',
      description: "What the component's schema asks for",
      example: { title: 'Revenue' },
    }).default({}),
    visibilityRules: VisibilityRules.openapi({
      title: 'Visible to',
      description: 'Who sees it; empty means everybody',
    }).default({}),
    isActive: flag({ title: 'Active', description: 'Only active widgets are shown', example: true }).default(true),
  },
  computed: {
    isSystem: flag({
      title: 'From the system',
      description: 'Shared by all shops; a copy of the page replaces it',
      example: true,
    }),
  },
  filters: {
    page: textFilter('The page', 80),
    region: textFilter('The region', 80),
    componentId: idFilter('The component'),
    isActive: flagFilter('Active ones'),
    isSystem: flagFilter("The system's"),
    createdAt: rangeFilter('Made', 'time'),
  },
  sort: ['position', 'createdAt', 'updatedAt', 'page'],
  defaultSort: 'page,position',
  example: {
    id: demoId('system', 'widget'),
    componentId: demoId('system', 'component'),
    page: 'dashboard',
    region: 'main',
    position: 0,
    grid: { lg: { x: 0, y: 0, w: 4, h: 3 } },
    props: { title: 'Revenue' },
    visibilityRules: {},
    isActive: true,
    isSystem: true,
  },
  screen: {
    group: 'storefront',
    order: 5,
    icon: 'IconLayoutDashboard',
    title: 'Widgets',
    singular: 'widget',
    nameField: 'page',
    purpose: 'A widget is a component on a page. Most people place them on the page itself.',
    columns: ['page', 'region', 'position', 'componentId', 'isActive', 'isSystem', 'updatedAt'],
  },
})
