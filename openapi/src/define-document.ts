import { z } from '@hono/zod-openapi'
import { demoId } from './demo-id.ts'
import { draftTag } from './document/tag.ts'
import { flag, integer, text, time, uuid } from './fields.ts'
import { defineOperation } from './operation.ts'
import { listQuery } from './paging.ts'
import { ifMatch } from './parameters.ts'
import { DocumentPatch, DraftPatch } from './patch.ts'
import type { Resource } from './resource.ts'

const AT = '2026-11-21T09:30:00.000Z'
const sequence = (description: string) => integer(0, 2_000_000_000, { title: 'Sequence', description, example: 0 })
const revision = (description: string) => integer(1, 1_000_000, { title: 'Revision', description, example: 1 })
const place = (description: string) =>
  text(2000, { title: 'Place', description, example: '["fields","#developer"]' }, 0).nullable()
const draftId = (description: string) =>
  uuid({ title: 'Draft', description, example: demoId('games', 'draft') }).nullable()
const editorExample = {
  id: demoId('games', 'editor'),
  userId: demoId('games', 'user'),
  name: 'Olive Owner',
  place: '["fields","#developer"]',
  seenAt: AT,
}
const Editor = z
  .strictObject({
    id: uuid({ title: 'Editor', description: 'The window that has it open', example: editorExample.id }),
    userId: uuid({ title: 'Person', description: 'Who sits before it', example: editorExample.userId }),
    name: text(200, { title: 'Name', description: 'What they are called', example: 'Olive Owner' }),
    place: place('Where in the document they are: a path of it, as JSON; null: nowhere in particular'),
    seenAt: time({ title: 'Seen', description: 'When they were last heard of' }),
  })
  .openapi('DraftEditor', { description: 'Somebody who has a document open.', example: editorExample })
const editors = z.array(Editor).max(200).openapi({ description: 'Who has it open: heard of within 15 seconds' })

const state = {
  draftId: draftId('The draft that `sequence` counts the patches of; null while nobody has changed anything'),
  sequence: sequence('How many patches the draft has had'),
  baseRevision: revision('The published revision that the draft was begun from'),
  publishedRevision: revision(
    'The revision that is published now: more than `baseRevision` when somebody went past the draft',
  ),
  editors,
}
const stateExample = { draftId: null, sequence: 0, baseRevision: 1, publishedRevision: 1, editors: [editorExample] }

const syncExample = {
  draftId: null,
  sequence: 0,
  baseRevision: 1,
  editorId: editorExample.id,
  place: null,
  patches: [],
}
const DraftSync = z
  .strictObject({
    draftId: draftId('The draft as you know it; null: you know of none'),
    sequence: sequence('The last of its patches that you know'),
    baseRevision: revision('The published revision that you know it to be begun from'),
    editorId: uuid({
      title: 'Editor',
      description: 'A name for this window, the same in every call',
      example: editorExample.id,
    }),
    place: place('Where in the document you are: a path of it, as JSON'),
    patches: z.array(DocumentPatch).max(100).openapi({ description: 'What you did since, in order; none only asks' }),
    takesOver: revision(
      'With these patches the draft holds what was published up to this revision, and counts as begun from it',
    ).optional(),
  })
  .openapi('DraftSync', { description: 'What an editor knows and did.', example: syncExample })

const answerExample = { ...stateExample, mustReload: false, patches: [] }
const DraftSyncAnswer = z
  .strictObject({
    ...state,
    mustReload: flag({
      title: 'Read again',
      description:
        'The draft was published, discarded or went too far since: what you know cannot be followed up, read the draft again',
    }),
    patches: z
      .array(DraftPatch)
      .max(500)
      .openapi({ description: 'What was done since the sequence you sent, your own included' }),
  })
  .openapi('DraftSyncAnswer', { description: 'What an editor needs to catch up.', example: answerExample })

const revisionExample = {
  number: 1,
  message: 'First revision',
  authorId: demoId('games', 'user'),
  authorName: 'Olive Owner',
  createdAt: AT,
  undoes: null,
}
const revisionFields = {
  number: revision('Counts the contents that were published'),
  message: text(
    500,
    { title: 'Message', description: 'What its author said of it', example: revisionExample.message },
    0,
  ),
  authorId: uuid({ title: 'Person', description: 'Who published it', example: revisionExample.authorId }).nullable(),
  authorName: text(200, { title: 'By', description: 'The name of who published it', example: 'Olive Owner' }),
  createdAt: time({ title: 'When', description: 'When it was published' }),
  undoes: revision('The revision that this one takes back').nullable(),
}
const Revision = z
  .strictObject(revisionFields)
  .openapi('DocumentRevision', { description: 'One publication of a document.', example: revisionExample })

/** What makes a resource a document: its published rows have a shared draft and every content they ever had. */
export interface DocumentDefinition<C extends z.ZodType> {
  /** What is edited, as loose as a draft may be: incomplete and at odds with the rules, but of this shape. */
  content: C
  example: z.input<C>
  /** Who published the example, and what they said; a person of the shop unless said. */
  publication?: { message: string; authorId: string | null; authorName: string }
}

/**
 * Makes a resource a document: its draft can be read, synchronised (edits, what others did, who is there: one call) and
 * discarded, its revisions listed and read. Publishing is the noun's own operation.
 */
export function defineDocument<R extends Resource, C extends z.ZodType>(
  resource: R,
  { content, example, publication }: DocumentDefinition<C>,
) {
  const { name, item, subject } = resource
  const one = resource.screen.singular
  const tag = resource.screen.title
  const pathExample = { id: String(resource.example['id']), number: '1' }
  const read = `${subject}:read` as const

  const draftExample = { content: example, ...stateExample, isChanged: false, updatedAt: AT }
  const Draft = z
    .strictObject({
      content,
      ...state,
      isChanged: flag({
        title: 'Changed',
        description: 'Whether the draft says something else than what is published',
      }),
      updatedAt: time({ title: 'Changed at', description: 'When it was last changed' }),
    })
    .openapi(`${name}Draft`, { description: `What is being made of a ${one}, and by whom.`, example: draftExample })
  const published = { ...revisionExample, ...publication }
  const contentExample = { ...published, content: example }
  const RevisionContent = z
    .strictObject({ ...revisionFields, content })
    .openapi(`${name}Revision`, { description: `A ${one} as it was published once.`, example: contentExample })

  const operations = {
    draft: defineOperation({
      id: `get${name}Draft`,
      method: 'get',
      path: `${item}/draft`,
      pathExample,
      tag,
      access: read,
      data: Draft,
      example: draftExample,
      etag: true,
      summary: `Get the draft of a ${one}`,
      description: `Answers the one draft that everybody shares; what is published, while nobody has changed anything.`,
    }),
    sync: defineOperation({
      id: `sync${name}Draft`,
      method: 'post',
      path: `${item}/draft/sync`,
      pathExample,
      tag,
      access: read,
      countsAs: 'read',
      body: DraftSync,
      bodyExample: syncExample,
      data: DraftSyncAnswer,
      example: answerExample,
      responseName: 'DraftSyncResponse',
      refuses: [412, 422],
      summary: `Synchronise the draft of a ${one}`,
      description: `Appends patches to the draft, all of them or none, and answers what others did and who is there. Patches need the permission \`${subject}:update\` and a current \`sequence\`: when others were faster the answer is 412 with the same content in \`current\`, for the editor to put its patches on top. A patch that is sent again is not applied again.`,
    }),
    discard: defineOperation({
      id: `discard${name}Draft`,
      method: 'delete',
      path: `${item}/draft`,
      pathExample,
      tag,
      access: `${subject}:update`,
      headers: ifMatch(draftTag({ draftId: demoId('games', 'draft'), sequence: 1 }), true),
      refuses: [412, 428],
      summary: `Discard the draft of a ${one}`,
      description: `Throws the draft away; what is published stays. Needs If-Match; when somebody has gone on editing, the answer is 412 with the draft as it is now.`,
    }),
    revisions: defineOperation({
      id: `list${name}Revisions`,
      method: 'get',
      path: `${item}/revisions`,
      pathExample,
      tag,
      access: read,
      query: listQuery({ name, sort: ['number'], filters: {}, searchable: false, attributes: false }),
      data: Revision,
      list: true,
      example: published,
      responseName: 'DocumentRevisionList',
      summary: `List the revisions of a ${one}`,
      description: `Answers every publication of the ${one}, the newest first: who, when, and what they said of it.`,
    }),
    revision: defineOperation({
      id: `get${name}Revision`,
      method: 'get',
      path: `${item}/revisions/{number}`,
      pathExample,
      tag,
      access: read,
      data: RevisionContent,
      example: contentExample,
      summary: `Get a revision of a ${one}`,
      description: `Answers the ${one} as it was published then.`,
    }),
  }
  return { resource, content, draft: Draft, draftExample, operations }
}

export type DocumentKind = ReturnType<typeof defineDocument<Resource, z.ZodType>>
