import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { integer, jsonObject, slug, text, uuid } from '../fields.ts'
import { AREAS, AUDIENCES } from '../page/content.ts'
import { Region } from '../resources/layouts.ts'
import { Explanation } from './explanation.ts'
import { dashboardExample } from './page-examples.ts'
import { GridConfig, ResponsiveConfig } from './placement.ts'
import { WidgetOnPage } from './resolved-widget.ts'
import { PageVariables } from './variable.ts'

const layout = z
  .strictObject({
    id: uuid({ title: 'Layout', description: 'The layout row', example: demoId('system', 'layout') }),
    slug: slug({ example: 'one-column' }),
    regions: z.array(Region).max(20).openapi({ description: 'The parts that hold widgets' }),
    gridConfig: GridConfig,
    responsiveConfig: ResponsiveConfig,
  })
  .openapi({ description: 'Regions and grid, with the page’s overrides' })

const tokens = (title: string, description: string) => jsonObject({ title, description })
const theme = z
  .strictObject({
    id: uuid({ title: 'Theme', description: 'The theme row', example: demoId('system', 'theme') }),
    slug: slug({ example: 'plain' }),
    colors: tokens('Colours', 'Colour tokens'),
    fonts: tokens('Fonts', 'Font tokens'),
    spacing: tokens('Spacing', 'Spacing tokens'),
    borders: tokens('Borders', 'Border tokens'),
    shadows: tokens('Shadows', 'Shadow tokens'),
  })
  .openapi({ description: "The theme's tokens with the shop's branding over them, and the page's own over both" })

const word = (pattern: RegExp, max: number, description: string) =>
  z.string().max(max).regex(pattern).openapi({ description })
const shop = z
  .strictObject({
    slug: slug({ example: 'games' }),
    name: text(120, { title: 'Name', description: "The shop's name" }),
    currency: word(/^[A-Z]{3}$/, 3, "The shop's currency (ISO 4217)").min(3),
    locale: word(/^[A-Za-z0-9-]+$/, 35, "The shop's language (BCP 47)"),
    timeZone: word(/^[\w/+-]+$/, 60, "The shop's time zone (IANA)"),
    branding: jsonObject({ title: 'Branding', description: 'Colours, logos and fonts of the shop' }),
  })
  .openapi({ description: 'What a page needs to know of the shop' })

export const ResolvedPage = z
  .strictObject({
    id: uuid({ title: 'Template', description: 'The template that won', example: demoId('system', 'template') }),
    page: slug({ title: 'Page', description: 'The name of the page', example: 'dashboard' }),
    name: text(120, { title: 'Name', description: 'What people call the page; a draft may have none' }, 0),
    isSystem: z.boolean().openapi({ description: "Whether the template is the system's" }),
    audience: z.enum(AUDIENCES).openapi({ description: 'Whom it is for: who runs the shop, or who buys there' }),
    area: z.enum(AREAS).nullable().openapi({ description: 'Where the console offers it' }),
    isDefault: z.boolean().openapi({ description: 'Whether it is shown where no page is named' }),
    refreshSeconds: integer(10, 86_400, {
      title: 'Refresh',
      description: 'How often to ask for the figures anew, beside what live events bring; null: only by them',
    }).nullable(),
    variables: PageVariables.openapi({
      description: 'What can be chosen on the page: as far as a widget in the answer follows it',
    }),
    layout,
    theme,
    tenant: shop,
    widgets: z
      .array(WidgetOnPage)
      .max(2000)
      .openapi({ description: 'The widgets that the viewer may see, in reading order' }),
    explain: Explanation.optional().openapi({ description: 'How it came to be so, where that was asked for' }),
  })
  .openapi('ResolvedPage', { description: 'A page, ready to be drawn.', example: dashboardExample })
export type ResolvedPage = z.infer<typeof ResolvedPage>
