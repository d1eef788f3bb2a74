import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { flag, integer, slug, text, uuid } from '../fields.ts'
import { JsonValue } from '../json-value.ts'
import { defineOperation } from '../operation.ts'
import { bundleExample, PageBundle } from '../page-schemas/bundle.ts'
import { IdempotencyKey } from '../parameters.ts'

const TEMPLATES = '/{tenant}/admin/ui/templates'

export const exportPage = defineOperation({
  id: 'exportPage',
  method: 'get',
  path: `${TEMPLATES}/{id}/export`,
  pathExample: { id: demoId('system', 'template') },
  tag: 'Pages',
  access: 'ui:read',
  data: PageBundle,
  example: bundleExample,
  summary: 'Export a page',
  description:
    'Answers the published page as a bundle that any shop can import: its layout, theme and components by address name, with the definitions of those that are the shop’s own.',
})

const ImportNote = z
  .strictObject({
    severity: z.enum(['repaired', 'lost', 'open']).openapi({
      description:
        '`repaired`: the file was at odds with itself; `lost`: the page cannot hold it; `open`: somebody has to choose',
    }),
    message: text(1000, { title: 'Note', description: 'In words', example: 'Gaps above 3 of 6 widgets were closed' }),
  })
  .openapi('PageImportNote', {
    description: 'What somebody should know of an import.',
    example: { severity: 'repaired', message: 'Gaps above 3 of 6 widgets were closed' },
  })

const reportExample = {
  templateId: null,
  page: 'dashboard-2',
  name: 'Home',
  widgetCount: 1,
  layouts: [],
  components: [],
  notes: [
    { severity: 'repaired' as const, message: 'The shop has a page “dashboard” already: this one is “dashboard-2”' },
  ],
}
const Report = z
  .strictObject({
    templateId: uuid({
      title: 'Page',
      description: 'The page whose draft holds what was imported; null: nothing was written',
      example: demoId('games', 'template'),
    }).nullable(),
    page: slug({ title: 'Address', description: 'The name of the page in addresses', example: 'dashboard-2' }),
    name: text(120, { title: 'Name', description: 'What the page is called', example: 'Home' }),
    widgetCount: integer(0, 200, { title: 'Widgets', description: 'How many widgets it has', example: 1 }),
    layouts: z.array(slug({})).max(1).openapi({ description: 'Layouts that the shop gets with it' }),
    components: z.array(slug({})).max(200).openapi({ description: 'Components that the shop gets with it' }),
    notes: z.array(ImportNote).max(500).openapi({ description: 'What was repaired, lost, or is to be chosen' }),
  })
  .openapi('PageImportReport', { description: 'What an import made, or would make.', example: reportExample })

const bodyExample = { source: bundleExample, dryRun: true }

export const importPage = defineOperation({
  id: 'importPage',
  method: 'post',
  path: `${TEMPLATES}/import`,
  tag: 'Pages',
  access: 'ui:create',
  headers: IdempotencyKey,
  body: z
    .strictObject({
      source: JsonValue.openapi({
        description:
          'A page bundle, or another tool’s dashboard: react-grid-layout items (a list, or one for each breakpoint), widgets with a layout, panels with places',
      }),
      dryRun: flag({ title: 'Dry run', description: 'Only report, write nothing', example: true }).default(false),
      into: uuid({
        title: 'Into',
        description: 'A page of the shop whose draft takes the widgets in the place of its own; a new page unless sent',
        example: demoId('games', 'template'),
      }).optional(),
      name: text(120, { title: 'Name', description: 'Instead of the one in the file', example: 'Home' }).optional(),
      page: slug({
        title: 'Page',
        description: 'Instead of the address in the file',
        example: 'dashboard-2',
      }).optional(),
    })
    .openapi('PageImport', { description: 'A file to make a page of.', example: bodyExample }),
  bodyExample,
  data: Report,
  example: reportExample,
  refuses: [409, 412, 422],
  summary: 'Import a page',
  description:
    'Makes a page of a file, as a draft to look at and publish: what overlaps is put apart, what is missing is named. Ids of other shops are left out. All of it is made or nothing, and faults point into the file (`/source/…`). Takes an Idempotency-Key.',
})
