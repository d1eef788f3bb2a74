import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { PageDocument } from '../documents/pages.ts'
import { flag, integer, text } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { adviceExample, PageAdvice } from '../page-schemas/advice.ts'
import { ContentConflict, ContentDifferences } from '../page-schemas/difference.ts'
import { ifMatch, ifMatchDraft } from '../parameters.ts'
import { Templates } from '../resources/templates.ts'

const PAGE = '/{tenant}/admin/ui/templates/{id}'
const systemPage = { id: demoId('system', 'template') }
const tag = 'Pages'
const revision = (title: string, description: string) => integer(1, 1_000_000, { title, description, example: 1 })

const publishedExample = { ...Templates.example, advice: adviceExample }
const publication = { message: 'Revenue for everybody' }
export const publishTemplate = defineOperation({
  id: 'publishTemplate',
  method: 'post',
  path: `${PAGE}/publish`,
  tag,
  access: 'ui:update',
  headers: ifMatchDraft,
  body: z
    .strictObject({
      message: text(
        500,
        { title: 'Message', description: 'Why, for those who read the history', example: publication.message },
        0,
      ).default(''),
    })
    .openapi('TemplatePublish', { description: 'Why the page is published.', example: publication }),
  bodyExample: publication,
  data: z
    .strictObject({ ...Templates.schema.shape, advice: PageAdvice })
    .openapi('PublishedTemplate', { description: 'A page that was published.', example: publishedExample }),
  example: publishedExample,
  etag: true,
  refuses: [409, 412, 422, 428],
  summary: 'Publish the draft of a page',
  description:
    "Makes the draft the page, with its widgets, as a new revision. Needs If-Match with the draft's ETag: 412 when somebody has gone on editing, or the page was changed past the draft. What is not sound is refused, with a pointer into the content for every fault (422). What is sound but shows visitors nothing yet is published, and told in `advice`.",
})

export const customizeTemplate = defineOperation({
  id: 'customizeTemplate',
  method: 'post',
  path: `${PAGE}/customize`,
  pathExample: systemPage,
  tag,
  access: 'ui:create',
  data: Templates.schema,
  example: Templates.example,
  responseName: 'TemplateResponse',
  etag: true,
  refuses: [409, 422],
  summary: "Make a shop's own copy of a system page",
  description:
    "Copies a page of the system with its widgets; from then on the shop's visitors see the copy. Where the shop has one already, that is the answer and nothing is changed.",
})

export const resetTemplate = defineOperation({
  id: 'resetTemplate',
  method: 'post',
  path: `${PAGE}/reset`,
  tag,
  access: 'ui:delete',
  headers: ifMatch('"v1"', true),
  data: Templates.schema,
  example: Templates.example,
  responseName: 'TemplateResponse',
  etag: true,
  refuses: [412, 422, 428],
  summary: "Go back to the system's page",
  description:
    "Deletes the shop's own copy with its widgets and its draft, and answers the page of the system that takes its place. The copy can be restored from its history. Needs If-Match. Refused for a page that is no copy (422).",
})

const held = {
  isCopy: flag({ title: 'Copy', description: "Whether it is a shop's copy of a page of the system", example: false }),
  systemRevision: revision('Held', "The revision of the system's page that the copy holds").nullable(),
  latestRevision: revision('Latest', "The system's page as it is now").nullable(),
}
const heldExample = { isCopy: false, systemRevision: null, latestRevision: null }
const of = z
  .enum(['published', 'draft'])
  .default('published')
  .openapi({
    param: { name: 'of', in: 'query', description: 'Which state of the copy: what is published, or its draft' },
  })

export const getTemplateDifference = defineOperation({
  id: 'getTemplateDifference',
  method: 'get',
  path: `${PAGE}/difference`,
  pathExample: systemPage,
  tag,
  access: 'ui:read',
  query: z.strictObject({ of }),
  data: z
    .strictObject({
      ...held,
      differences: ContentDifferences.openapi({ description: 'What the shop changed, in the order of the page' }),
    })
    .openapi('TemplateDifference', {
      description: 'In what a copy differs from the page of the system that it was made from.',
      example: { ...heldExample, differences: [] },
    }),
  example: { ...heldExample, differences: [] },
  summary: "Compare a page with the system's",
  description:
    'Answers in what a copy differs from the revision of the system that it holds, in words. Widgets are told in the ids of the system. A page that is no copy differs in nothing.',
})

const upgradeExample = { ...heldExample, isAvailable: false, changes: [], conflicts: [] }
export const getTemplateUpgrade = defineOperation({
  id: 'getTemplateUpgrade',
  method: 'get',
  path: `${PAGE}/upgrade`,
  pathExample: systemPage,
  tag,
  access: 'ui:read',
  data: z
    .strictObject({
      ...held,
      isAvailable: flag({
        title: 'Available',
        description: 'Whether the system has moved on since the revision that the draft holds',
        example: false,
      }),
      changes: ContentDifferences.openapi({ description: 'What the system changed since then' }),
      conflicts: z
        .array(ContentConflict)
        .max(2000)
        .openapi({ description: 'What the shop changed as well, differently: for somebody to choose' }),
    })
    .openapi('TemplateUpgrade', {
      description: 'What the system has to offer to a copy of its page.',
      example: upgradeExample,
    }),
  example: upgradeExample,
  summary: 'Look at an upgrade of a system page',
  description:
    "Answers what the system changed of a page since the revision that the copy's draft holds, and where that meets what the shop changed itself. Copies that nobody changed follow the system by themselves.",
})

const choice = { systemRevision: 2, choices: { '["value","name"]': 'mine' as const } }
export const upgradeTemplate = defineOperation({
  id: 'upgradeTemplate',
  method: 'post',
  path: `${PAGE}/upgrade`,
  tag,
  access: 'ui:update',
  headers: ifMatchDraft,
  body: z
    .strictObject({
      systemRevision: revision('Revision', 'The latest revision, as the look at the upgrade said'),
      choices: z
        .record(z.string().max(4000), z.enum(['mine', 'theirs']))
        .default({})
        .openapi({
          description: "Whose counts, by the key of the conflict; the shop's unless said",
          maxProperties: 2000,
          example: choice.choices,
        }),
    })
    .openapi('TemplateUpgradeRequest', { description: 'Which upgrade is taken over, and how.', example: choice }),
  bodyExample: choice,
  data: PageDocument.draft,
  example: PageDocument.draftExample,
  responseName: 'GetTemplateDraftResponse',
  etag: true,
  refuses: [409, 412, 422, 428],
  summary: 'Take over an upgrade of a system page',
  description:
    "Merges what the system changed with what the shop changed, and puts the result into the draft as one patch, to be looked at and published. Needs If-Match with the draft's ETag; 412 when somebody has gone on editing, 409 when the system has moved on again.",
})
