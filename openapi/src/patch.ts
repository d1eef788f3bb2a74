import { z } from '@hono/zod-openapi'
import { demoId } from './demo-id.ts'
import { PATCH_LIMITS } from './document/operation.ts'
import { integer, text, time, uuid } from './fields.ts'
import { JsonValue } from './json-value.ts'
import { NO_NUL } from './no-nul.ts'

/** The wire form of what `document/operation.ts` describes. */
export const contentPath = (description: string) =>
  z
    .array(
      z
        .string()
        .max(PATCH_LIMITS.step)
        .regex(NO_NUL)
        .openapi({ description: 'The name of a member, or `#` and the id of an item' }),
    )
    .min(1)
    .max(PATCH_LIMITS.steps)
    .openapi({ description })
const itemId = (description: string) =>
  z.string().min(1).max(PATCH_LIMITS.id).regex(NO_NUL).openapi({ description, example: 'developer' })
const after = (description: string) => itemId(description).nullable()
const item = (description: string) =>
  z
    .looseObject({ id: itemId('Names the item within the document') })
    .catchall(JsonValue)
    .openapi({ description, maxProperties: 200 })
const op = <const O extends string>(name: O) => z.literal(name).openapi({ description: 'What is done' })

const renamed = {
  op: 'set' as const,
  path: ['fields', '#developer', 'label'],
  value: 'Studio',
  was: 'Developer',
}
const added = {
  op: 'insert' as const,
  path: ['fields'],
  item: { id: 'engine', name: 'engine', type: 'text', label: 'Engine' },
  after: 'developer',
}

const SetStep = z
  .strictObject({
    op: op('set'),
    path: contentPath('The member'),
    value: JsonValue.optional(),
    was: JsonValue.optional(),
  })
  .openapi('SetStep', {
    description: 'Gives a member a value. Without `value` it goes; without `was` it is new.',
    example: renamed,
  })
const InsertStep = z
  .strictObject({
    op: op('insert'),
    path: contentPath('The list'),
    item: item('What is put in'),
    after: after('The item that it comes behind; null: it comes first'),
  })
  .openapi('InsertStep', { description: 'Puts an item into a list whose items have ids.', example: added })
const RemoveStep = z
  .strictObject({
    op: op('remove'),
    path: contentPath('The list'),
    id: itemId('The item'),
    was: item('The item as it is'),
    after: after('The item that it stands behind; null: it stands first'),
  })
  .openapi('RemoveStep', {
    description: 'Takes an item out of a list.',
    example: { op: 'remove', path: added.path, id: added.item.id, was: added.item, after: added.after },
  })
const MoveStep = z
  .strictObject({
    op: op('move'),
    from: contentPath('The list that it is in'),
    to: contentPath('The list that it comes to'),
    id: itemId('The item'),
    after: after('The item that it comes behind; null: it comes first'),
    wasAfter: after('The item that it stands behind; null: it stands first'),
  })
  .openapi('MoveStep', {
    description: 'Takes an item to another place of its list, or to another list.',
    example: { op: 'move', from: ['fields'], to: ['fields'], id: 'engine', after: null, wasAfter: 'developer' },
  })

const patchFields = {
  id: uuid({
    title: 'Id',
    description: 'Made by the editor: a patch that is sent twice is applied once',
    example: demoId('games', 'patch'),
  }),
  label: text(PATCH_LIMITS.label, {
    title: 'Label',
    description: 'What was done, in words',
    example: 'Rename Developer',
  }),
  operations: z
    .array(z.discriminatedUnion('op', [SetStep, InsertStep, RemoveStep, MoveStep]))
    .min(1)
    .max(PATCH_LIMITS.operations)
    .openapi({ description: 'The steps, in order; all of them or none' }),
}
const patchExample = { id: demoId('games', 'patch'), label: 'Rename Developer', operations: [renamed] }

/** One step of an edit as its editor sends it. */
export const DocumentPatch = z
  .strictObject(patchFields)
  .openapi('DocumentPatch', { description: 'One step of an edit, as a person made it.', example: patchExample })

const madeExample = {
  ...patchExample,
  sequence: 1,
  editorId: demoId('games', 'editor'),
  authorId: demoId('games', 'user'),
  authorName: 'Olive Owner',
  createdAt: '2026-11-21T09:30:00.000Z',
}
/** The same as a draft keeps it. */
export const DraftPatch = z
  .strictObject({
    ...patchFields,
    sequence: integer(1, 2_000_000_000, {
      title: 'Number',
      description: 'Its place among the draft’s patches',
      example: 1,
    }),
    editorId: uuid({ title: 'Editor', description: 'The window it was made in', example: madeExample.editorId }),
    authorId: uuid({ title: 'Person', description: 'Who made it', example: madeExample.authorId }).nullable(),
    authorName: text(200, { title: 'By', description: 'The name of who made it', example: 'Olive Owner' }),
    createdAt: time({ title: 'When', description: 'When it was made' }),
  })
  .openapi('DraftPatch', { description: 'One step of an edit, with who made it.', example: madeExample })
