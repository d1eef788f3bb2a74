import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { slug, text, uuid } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { AREAS, AUDIENCES } from '../page/content.ts'

const example = {
  id: demoId('system', 'template'),
  page: 'dashboard',
  name: 'Home',
  audience: 'console' as const,
  area: 'home' as const,
  isDefault: true,
  isSystem: true,
  isCopy: false,
  hasUpgrade: false,
  hasDraft: false,
}

const OfferedPage = z
  .strictObject({
    id: uuid({ title: 'Template', description: 'The template that won', example: demoId('system', 'template') }),
    page: slug({ title: 'Page', description: 'The name of the page', example: 'dashboard' }),
    name: text(120, { title: 'Name', description: 'What people call the page' }),
    audience: z.enum(AUDIENCES).openapi({ description: 'Whom it is for: who runs the shop, or who buys there' }),
    area: z.enum(AREAS).nullable().openapi({ description: 'Where the console offers it' }),
    isDefault: z.boolean().openapi({ description: 'Whether it is shown where no page is named' }),
    isSystem: z.boolean().openapi({ description: "Whether the template is the system's" }),
    isCopy: z.boolean().openapi({ description: "Whether it takes the place of a page of the system's" }),
    hasUpgrade: z.boolean().openapi({
      description: "Whether the system's page has moved on since it was copied; told to who may change pages",
    }),
    hasDraft: z
      .boolean()
      .openapi({ description: 'Whether somebody has begun to change it; told to who may change pages' }),
  })
  .openapi('OfferedPage', { description: 'A page that the viewer may open.', example })
export type OfferedPage = z.infer<typeof OfferedPage>

export const listPages = defineOperation({
  id: 'listPages',
  method: 'get',
  path: '/{tenant}/pages',
  tag: 'Pages',
  access: 'pages:read',
  data: z.array(OfferedPage).max(1000).openapi({ description: 'By name' }),
  example: [example],
  summary: 'List the pages that one may open',
  description:
    "Tells which pages there are for the viewer: the shop's own, and the system's where the shop has none of that name. What the viewer may not open is not in the answer, nor is a page without widgets for who may not change pages: nothing is published on it yet.",
})
