import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { integer, jsonObject, slug, text } from '../fields.ts'
import { AREAS, AUDIENCES, MOST_WIDGETS } from '../page/content.ts'
import { Region } from '../resources/layouts.ts'
import { Binding } from './binding.ts'
import { dashboardLayout, firstWidget } from './dashboard-parts.ts'
import { OverrideConfig } from './override-config.ts'
import { GridConfig, Placements, ResponsiveConfig } from './placement.ts'
import { PageVariables } from './variable.ts'
import { VisibilityRules } from './visibility.ts'

const address = (description: string) => slug({ description })

const BundledLayout = z
  .strictObject({
    slug: address('Names the layout in every shop'),
    name: text(120, { title: 'Name', description: 'What people call it' }),
    type: z.enum(['page', 'modal', 'panel']).openapi({ description: 'What it lays out' }),
    gridConfig: GridConfig,
    regions: z.array(Region).min(1).max(20).openapi({ description: 'The parts that hold widgets' }),
    responsiveConfig: ResponsiveConfig,
  })
  .openapi({ description: 'The layout, for shops that have none of this address' })

const BundledComponent = z
  .strictObject({
    slug: address('Names the component in every shop'),
    name: text(120, { title: 'Name', description: 'What people call it' }),
    type: z.enum(['widget', 'chart', 'form']).openapi({ description: 'What sort of component it is' }),
    category: text(60, { title: 'Category', description: 'Where the palette lists it' }),
    base: address('The component that it is derived from').nullable(),
    propsSchema: jsonObject({ title: 'Props', description: 'The JSON Schema of its props' }),
    defaultProps: jsonObject({ title: 'Defaults', description: 'The props of a new widget' }),
    renderConfig: jsonObject({ title: 'Drawing', description: 'Which view draws it' }),
  })
  .openapi({ description: "A component of the shop's own, for shops that have none of this address" })

const BundledWidget = z
  .strictObject({
    key: text(200, { title: 'Key', description: 'What the bundle calls it' }),
    component: address('What it shows'),
    componentRevision: integer(1, 1_000_000, {
      title: 'Revision',
      description: 'Of the component, whose schema the props were made for',
      example: 1,
    }).optional(),
    region: text(80, { title: 'Region', description: "The part of the page's layout" }, 0).optional(),
    grid: Placements,
    props: jsonObject({ title: 'Props', description: "What the component's schema asks for" }),
    binding: Binding.nullable(),
    visibilityRules: VisibilityRules,
    isActive: z.boolean().openapi({ description: 'Only active widgets are shown' }),
  })
  .openapi({ description: 'A component placed on the page' })

export const bundleExample = {
  kind: 'mtc-page' as const,
  version: 1 as const,
  name: 'Home',
  page: 'dashboard',
  audience: 'console' as const,
  area: 'home' as const,
  refreshSeconds: null,
  visibilityRules: {},
  overrideConfig: {},
  variables: [],
  layout: {
    slug: 'one-column',
    name: 'One column',
    type: 'page' as const,
    ...dashboardLayout,
  },
  theme: null,
  components: [],
  widgets: [
    {
      key: demoId('system', 'widget'),
      component: 'figure',
      componentRevision: 2,
      ...firstWidget,
    },
  ],
}

/** A page as a file: everything by address name, so that any shop can take it. */
export const PageBundle = z
  .strictObject({
    kind: z.literal('mtc-page').openapi({ description: 'What this file is' }),
    version: z.literal(1).openapi({ description: 'Of the form of this file', format: 'int32', minimum: 1, maximum: 1 }),
    name: text(120, { title: 'Name', description: 'What people call the page' }),
    page: slug({ title: 'Page', description: 'The name of the page in addresses' }),
    audience: z.enum(AUDIENCES).openapi({ description: 'Whom it is for' }),
    area: z.enum(AREAS).nullable().openapi({ description: 'Where the console offers it' }),
    refreshSeconds: integer(10, 86_400, { title: 'Refresh', description: 'In seconds' }).nullable(),
    visibilityRules: VisibilityRules,
    overrideConfig: OverrideConfig.omit({ hiddenWidgets: true })
      .extend({
        hiddenWidgets: z
          .array(text(200, { title: 'Widget', description: 'The key of a widget that is not shown' }))
          .max(MOST_WIDGETS)
          .optional()
          .openapi({ description: 'Widgets that are there and not shown, by key' }),
      })
      .openapi({ description: 'What the page changes in its layout, theme and widgets' }),
    variables: PageVariables,
    layout: BundledLayout,
    theme: address('The theme; null: the default one').nullable(),
    components: z.array(BundledComponent).max(200).openapi({ description: "The shop's own components that it uses" }),
    widgets: z.array(BundledWidget).max(MOST_WIDGETS).openapi({ description: 'In reading order' }),
  })
  .openapi('PageBundle', { description: 'A page as a file.', example: bundleExample })
export type PageBundle = z.infer<typeof PageBundle>
