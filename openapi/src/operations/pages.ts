import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { integer, jsonObject, slug, text, uuid } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { Placements } from '../page-schemas/placement.ts'
import { IfNoneMatch } from '../parameters.ts'
import { Region } from '../resources/layouts.ts'

const WidgetOnPage = z
  .strictObject({
    id: uuid({ title: 'Id', description: 'The widget', example: demoId('system', 'widget') }),
    version: integer(1, 2_000_000_000, { title: 'Version', description: "The widget row's version, for If-Match" }),
    isSystem: z.boolean().openapi({ description: "Whether it is the system's: editing makes a copy of the page" }),
    region: slug({ title: 'Region', description: 'Where it stands', example: 'main' }),
    position: integer(0, 10_000, { title: 'Position', description: 'Its place in reading order' }),
    grid: Placements,
    component: z
      .strictObject({
        id: uuid({ title: 'Component', description: 'What it shows', example: demoId('system', 'component') }),
        slug: slug({ example: 'figure' }),
        type: z.enum(['widget', 'chart', 'form']).openapi({ description: 'What sort of component it is' }),
        view: slug({ title: 'View', description: 'Which view draws it', example: 'figure' }),
      })
      .openapi({ description: 'What it shows' }),
    props: jsonObject({
      title: 'Props',
      description: "The component's defaults with the widget's own props over them",
    }),
  })
  .openapi('WidgetOnPage', {
    description: 'A widget that the viewer may see.',
    example: {
      id: demoId('system', 'widget'),
      version: 1,
      isSystem: true,
      region: 'main',
      position: 0,
      grid: { lg: { x: 0, y: 0, w: 4, h: 3 } },
      component: { id: demoId('system', 'component'), slug: 'figure', type: 'widget', view: 'figure' },
      props: { title: 'Revenue' },
    },
  })

const pageExample = {
  id: demoId('system', 'template'),
  page: 'dashboard',
  name: 'Home',
  isSystem: true,
  version: 1,
  layout: {
    id: demoId('system', 'layout'),
    slug: 'one-column',
    regions: [{ name: 'main', width: 12, height: 0 }],
    gridConfig: { columns: 12, gap: 16, rowHeight: 40 },
    responsiveConfig: { lg: { minWidth: 960, columns: 12 } },
  },
  theme: { id: demoId('system', 'theme'), slug: 'plain', colors: {}, fonts: {}, spacing: {}, borders: {}, shadows: {} },
  tenant: {
    slug: 'games',
    name: 'Lantern & Key Games',
    currency: 'EUR',
    locale: 'en-IE',
    timeZone: 'Europe/Amsterdam',
    branding: { colors: { primary: '#3d2bd6', accent: '#ffd166' } },
  },
  widgets: [
    {
      id: demoId('system', 'widget'),
      version: 1,
      isSystem: true,
      region: 'main',
      position: 0,
      grid: { lg: { x: 0, y: 0, w: 4, h: 3 } },
      component: { id: demoId('system', 'component'), slug: 'figure', type: 'widget' as const, view: 'figure' },
      props: { title: 'Revenue' },
    },
  ],
}

/** What a visitor gets of the page `home`. */
const homeExample = {
  ...pageExample,
  id: demoId('system', 'template', 4),
  page: 'home',
  name: 'Storefront home',
  layout: {
    ...pageExample.layout,
    id: demoId('system', 'layout', 2),
    slug: 'storefront',
    regions: [
      { name: 'hero', width: 12, height: 0 },
      { name: 'main', width: 12, height: 0 },
    ],
  },
  widgets: [
    {
      id: demoId('system', 'widget', 15),
      version: 1,
      isSystem: true,
      region: 'hero',
      position: 0,
      grid: { lg: { x: 0, y: 0, w: 12, h: 5 } },
      component: { id: demoId('system', 'component', 5), slug: 'hero', type: 'widget' as const, view: 'hero' },
      props: { align: 'start' },
    },
  ],
}

export const ResolvedPage = z
  .strictObject({
    id: uuid({ title: 'Template', description: 'The template that won', example: demoId('system', 'template') }),
    page: slug({ title: 'Page', description: 'The name of the page', example: 'dashboard' }),
    name: text(120, { title: 'Name', description: 'What people call the page' }),
    isSystem: z.boolean().openapi({ description: "Whether the template is the system's" }),
    version: integer(1, 2_000_000_000, { title: 'Version', description: "The template row's version" }),
    layout: z
      .strictObject({
        id: uuid({ title: 'Layout', description: 'The layout row', example: demoId('system', 'layout') }),
        slug: slug({ example: 'one-column' }),
        regions: z.array(Region).max(20).openapi({ description: 'The parts that hold widgets' }),
        gridConfig: jsonObject({ title: 'Grid', description: 'Columns, gap and row height' }),
        responsiveConfig: jsonObject({
          title: 'Breakpoints',
          description: 'Least width and columns at each breakpoint',
        }),
      })
      .openapi({ description: 'Regions and grid, with the page’s overrides' }),
    theme: z
      .strictObject({
        id: uuid({ title: 'Theme', description: 'The theme row', example: demoId('system', 'theme') }),
        slug: slug({ example: 'plain' }),
        colors: jsonObject({ title: 'Colours', description: 'Colour tokens' }),
        fonts: jsonObject({ title: 'Fonts', description: 'Font tokens' }),
        spacing: jsonObject({ title: 'Spacing', description: 'Spacing tokens' }),
        borders: jsonObject({ title: 'Borders', description: 'Border tokens' }),
        shadows: jsonObject({ title: 'Shadows', description: 'Shadow tokens' }),
      })
      .openapi({ description: "The theme's tokens with the shop's branding over them" }),
    tenant: z
      .strictObject({
        slug: slug({ example: 'games' }),
        name: text(120, { title: 'Name', description: "The shop's name" }),
        currency: z
          .string()
          .length(3)
          .regex(/^[A-Z]{3}$/)
          .openapi({ description: "The shop's currency (ISO 4217)" }),
        locale: z
          .string()
          .max(35)
          .regex(/^[A-Za-z0-9-]+$/)
          .openapi({ description: "The shop's language (BCP 47)" }),
        timeZone: z
          .string()
          .max(60)
          .regex(/^[\w/+-]+$/)
          .openapi({ description: "The shop's time zone (IANA)" }),
        branding: jsonObject({ title: 'Branding', description: 'Colours, logos and fonts of the shop' }),
      })
      .openapi({ description: 'What a page needs to know of the shop' }),
    widgets: z
      .array(WidgetOnPage)
      .max(200)
      .openapi({ description: 'The widgets that the viewer may see, in reading order' }),
  })
  .openapi('ResolvedPage', { description: 'A page, ready to be drawn.', example: pageExample })
export type ResolvedPage = z.infer<typeof ResolvedPage>

const resolution =
  "Resolves in seven steps: the template (the shop's, else the system's), its layout, its theme with the shop's branding, the page's widgets by region and position, each widget's component, the template's overrides, and at last the widgets that the viewer may see."

export const getPage = defineOperation({
  id: 'getPage',
  method: 'get',
  path: '/{tenant}/pages/{page}',
  tag: 'Pages',
  access: 'ui:read',
  headers: IfNoneMatch,
  data: ResolvedPage,
  example: pageExample,
  etag: true,
  responseName: 'ResolvedPageResponse',
  summary: 'Get a resolved page',
  description: `${resolution} What the viewer may not see is not in the answer.`,
})
export const getStorefrontPage = defineOperation({
  id: 'getStorefrontPage',
  method: 'get',
  path: '/{tenant}/storefront/pages/{page}',
  tag: 'Storefront',
  access: 'public',
  headers: IfNoneMatch,
  data: ResolvedPage,
  pathExample: { page: 'home' },
  example: homeExample,
  etag: true,
  responseName: 'ResolvedPageResponse',
  summary: 'Get a page of the storefront',
  description: `${resolution} Anybody may read it; it shows what a visitor without a role sees.`,
})
