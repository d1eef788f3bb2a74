import { z } from '@hono/zod-openapi'
import { defineDocument } from '../define-document.ts'
import { demoId } from '../demo-id.ts'
import { flag, integer, jsonObject, text, uuid } from '../fields.ts'
import { AREAS, AUDIENCES, MOST_WIDGETS } from '../page/content.ts'
import { Binding } from '../page-schemas/binding.ts'
import { firstWidget, timeVariable } from '../page-schemas/dashboard-parts.ts'
import { OverrideConfig } from '../page-schemas/override-config.ts'
import { Placements } from '../page-schemas/placement.ts'
import { PageVariables } from '../page-schemas/variable.ts'
import { VisibilityRules } from '../page-schemas/visibility.ts'
import type { Resource } from '../resource.ts'
import { Templates } from '../resources/templates.ts'

const widgetExample = {
  id: demoId('system', 'widget'),
  componentId: demoId('system', 'component'),
  componentRevision: 2,
  ...firstWidget,
  originId: null,
}
const PageWidget = z
  .strictObject({
    id: uuid({ title: 'Id', description: 'The widget', example: widgetExample.id }),
    componentId: uuid({ title: 'Component', description: 'What it shows', example: widgetExample.componentId }),
    componentRevision: integer(1, 1_000_000, {
      title: 'Revision',
      description: 'Of the component, whose schema the props were made for',
      example: 1,
    }),
    region: text(80, { title: 'Region', description: "The part of the page's layout", example: 'main' }, 0),
    grid: Placements.openapi({ title: 'Grid', description: 'Where it lies at each breakpoint' }),
    props: jsonObject({ title: 'Props', description: "What the component's schema asks for" }),
    binding: Binding.nullable().openapi({ title: 'Data', description: 'Where its data comes from' }),
    visibilityRules: VisibilityRules.openapi({ title: 'Visible to', description: 'Who sees it' }),
    isActive: flag({ title: 'Active', description: 'Only active widgets are shown', example: true }),
    originId: uuid({
      title: 'Origin',
      description: "The system's widget that it was copied from",
      example: demoId('system', 'widget'),
    }).nullable(),
  })
  .openapi('PageWidget', { description: 'A component placed on a page, with its own props.', example: widgetExample })

const example = {
  page: 'dashboard',
  name: 'Home',
  audience: 'console' as const,
  area: 'home' as const,
  layoutId: demoId('system', 'layout'),
  themeId: null,
  isDefault: true,
  overrideConfig: {},
  variables: [timeVariable],
  refreshSeconds: null,
  visibilityRules: {},
  systemRevision: null,
  widgets: [widgetExample],
}

/** What the builder edits. While somebody is at it, names may be empty and bindings unfinished. */
const PageContent = z
  .strictObject({
    page: text(80, { title: 'Address', description: 'The name of the page in addresses', example: 'dashboard' }, 0),
    name: text(120, { title: 'Name', description: 'What people call the page', example: 'Home' }, 0),
    audience: z.enum(AUDIENCES).openapi({ description: 'Whom it is for: who runs the shop, or who buys there' }),
    area: z.enum(AREAS).nullable().openapi({ description: 'Where the console offers it' }),
    layoutId: uuid({ title: 'Layout', description: 'Its regions and grid', example: example.layoutId }),
    themeId: uuid({ title: 'Theme', description: 'Its looks; the default theme when null' }).nullable(),
    isDefault: flag({ title: 'Default', description: 'Shown where no page is named', example: true }),
    overrideConfig: OverrideConfig,
    variables: PageVariables,
    refreshSeconds: integer(10, 86_400, {
      title: 'Refresh',
      description: 'How often the figures are asked for anew, beside what live events bring',
      example: 60,
    }).nullable(),
    visibilityRules: VisibilityRules.openapi({ description: 'Who may open the page' }),
    systemRevision: integer(1, 1_000_000, {
      title: 'System revision',
      description: "The revision of the system's page that this copy holds; null where it is no copy",
    }).nullable(),
    widgets: z.array(PageWidget).max(MOST_WIDGETS).openapi({ description: 'The widgets, in reading order' }),
  })
  .openapi('PageContent', { description: 'A page as it is edited.', example })

export const PageDocument = defineDocument(Templates as unknown as Resource, {
  content: PageContent,
  example,
  publication: { message: 'As the system ships it', authorId: null, authorName: 'The system' },
})
