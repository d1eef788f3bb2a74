import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { slug, text, uuid } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { ifMatch } from '../parameters.ts'
import { Layouts } from '../resources/layouts.ts'

const LAYOUT = '/{tenant}/admin/ui/layouts/{id}'
const systemLayout = { id: demoId('system', 'layout') }
const page = { id: demoId('games', 'template'), page: 'stock-room', name: 'Stock room' }
const example = { ...Layouts.example, pages: [page], drafts: [page] }
const pages = (description: string) =>
  z
    .array(
      z
        .strictObject({
          id: uuid({ title: 'Page', description: 'The page', example: page.id }),
          page: slug({ title: 'Address', description: 'Its name in addresses', example: page.page }),
          name: text(120, { title: 'Name', description: 'What people call it', example: page.name }),
        })
        .openapi('PageOfLayout', { description: 'A page that named a layout.', example: page }),
    )
    .max(10_000)
    .openapi({ description })

export const customizeLayout = defineOperation({
  id: 'customizeLayout',
  method: 'post',
  path: `${LAYOUT}/customize`,
  pathExample: systemLayout,
  tag: 'Layouts',
  access: 'ui:create',
  data: Layouts.schema,
  example: Layouts.example,
  responseName: 'LayoutResponse',
  etag: true,
  refuses: [409, 422],
  summary: "Make a shop's own copy of a system layout",
  description:
    'Copies a layout of the system; every page of the shop that names the original is laid out by the copy. Where the shop has one already, that is the answer and nothing is changed.',
})

export const resetLayout = defineOperation({
  id: 'resetLayout',
  method: 'post',
  path: `${LAYOUT}/reset`,
  tag: 'Layouts',
  access: 'ui:delete',
  headers: ifMatch('"v1"', true),
  data: z
    .strictObject({
      ...Layouts.schema.shape,
      pages: pages('The pages that named the copy, by name'),
      drafts: pages('The pages whose drafts named it, by name'),
    })
    .openapi('ResetLayout', {
      description: "The system's layout, and the pages and drafts that went back to it.",
      example,
    }),
  example,
  etag: true,
  refuses: [409, 412, 422, 428],
  summary: "Go back to the system's layout",
  description:
    "Deletes the shop's own copy and answers the layout of the system that takes its place. The copy can be restored from its history. Pages that name the copy itself name the original from then on, in the same unit of work: each is a new revision, and is answered in `pages`. So do drafts that name it, by a patch of theirs: their pages are answered in `drafts`. A page that is restored to how it was with the copy keeps the layout that it has. Needs If-Match. Refused for a layout that is no copy (422), and where a page comes to name the copy at the same moment (409).",
})
