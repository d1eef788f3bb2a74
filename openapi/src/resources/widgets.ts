import { demoId } from '../demo-id.ts'
import { flag, fromSystem, integer, jsonObject, reference, slug, uuid } from '../fields.ts'
import { Binding } from '../page-schemas/binding.ts'
import { firstWidget } from '../page-schemas/dashboard-parts.ts'
import { Placements } from '../page-schemas/placement.ts'
import { VisibilityRules } from '../page-schemas/visibility.ts'
import { flagFilter, idFilter, rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

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
    binding: Binding.nullable()
      .openapi({
        title: 'Data',
        description: 'Where its data comes from; null: it needs none',
        'x-field': { type: 'json' },
      })
      .default(null),
    visibilityRules: VisibilityRules.openapi({
      title: 'Visible to',
      description: 'Who sees it; empty means everybody',
    }).default({}),
    isActive: flag({ title: 'Active', description: 'Only active widgets are shown', example: true }).default(true),
  },
  computed: {
    componentRevision: integer(1, 1_000_000, {
      title: 'Revision',
      description: 'Of the component, whose schema the props were made for',
      example: 1,
    }),
    originId: uuid({
      title: 'Origin',
      description: "The system's widget that it was copied from",
      example: demoId('system', 'widget'),
    }).nullable(),
    isSystem: fromSystem('a copy of the page replaces it'),
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
    position: 0,
    ...firstWidget,
    componentRevision: 2,
    originId: null,
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
