import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { fromSystem, integer, jsonObject, oneOf, reference, slug, text } from '../fields.ts'
import { flagFilter, idFilter, oneOfFilter, rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

const COMPONENT_TYPES = ['widget', 'chart', 'form'] as const

export const Components = defineResource({
  name: 'Component',
  plural: 'Components',
  path: 'ui/components',
  subject: 'ui',
  shared: true,
  description: 'What a widget shows: its props, their defaults, and how it is drawn.',
  fields: {
    name: text(120, { title: 'Name', description: 'What people call the component', example: 'Figure' }),
    slug: slug({ example: 'figure' }),
    type: oneOf(COMPONENT_TYPES, {
      title: 'Type',
      description: 'What sort of component it is',
      example: 'widget',
    }).default('widget'),
    baseId: reference('ui/components', {
      title: 'Derived from',
      description: 'The component that it is like, with defaults of its own; without one it stands alone',
    })
      .nullable()
      .default(null),
    category: text(60, { title: 'Category', description: 'Where the palette lists it', example: 'Figures' }),
    propsSchema: jsonObject({
      title: 'Props',
      description: 'The JSON Schema of its props',
      example: { type: 'object', properties: { title: { type: 'string', maxLength: 80 } } },
    }).default({ type: 'object' }),
    defaultProps: jsonObject({
      title: 'Defaults',
      description: 'The props of a new widget',
      example: { title: 'Revenue' },
    }).default({}),
    renderConfig: jsonObject({
      title: 'Drawing',
      description: 'Which view draws it, and its least and first size in grid cells',
      example: { view: 'figure', w: 3, h: 3 },
    }),
    dependencies: z
      .array(slug({ description: 'The address name of a component that it needs' }))
      .max(20)
      .openapi({ title: 'Needs', description: 'Components that it needs', example: [] })
      .default([]),
  },
  computed: {
    revision: integer(1, 1_000_000, {
      title: 'Revision',
      description: 'Counts the schemas it has had; widgets made for an older one are brought up when they are read',
      example: 1,
    }),
    isSystem: fromSystem('make a copy to change it'),
  },
  filters: {
    type: oneOfFilter('What sort it is', COMPONENT_TYPES),
    category: textFilter('The category', 60),
    baseId: idFilter('The component it is derived from'),
    isSystem: flagFilter("The system's"),
    createdAt: rangeFilter('Made', 'time'),
  },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name', 'category'],
  example: {
    id: demoId('system', 'component'),
    name: 'Figure',
    slug: 'figure',
    type: 'widget',
    baseId: null,
    category: 'Figures',
    revision: 2,
    isSystem: true,
    propsSchema: { type: 'object', properties: { title: { type: 'string', maxLength: 80 } } },
    defaultProps: { title: 'Revenue' },
    renderConfig: { view: 'figure', w: 3, h: 3 },
    dependencies: [],
  },
  createExample: {
    name: 'Sales target',
    slug: 'sales-target',
    type: 'widget',
    category: 'Figures',
    propsSchema: { type: 'object', properties: { title: { type: 'string', maxLength: 80 } } },
    defaultProps: { title: 'Target' },
    renderConfig: { view: 'figure', w: 3, h: 3 },
    dependencies: [],
  },
  screen: {
    group: 'storefront',
    order: 4,
    icon: 'IconComponents',
    title: 'Components',
    singular: 'component',
    nameField: 'name',
    purpose: 'A component is a kind of widget: a figure, a chart, a table.',
    columns: ['name', 'slug', 'type', 'category', 'isSystem', 'updatedAt'],
  },
})
