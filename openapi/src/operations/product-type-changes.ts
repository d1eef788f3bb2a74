import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { jsonObject, text } from '../fields.ts'
import { contractHashHeader } from '../headers.ts'
import { impactExample, ProductTypeImpact, ProductTypeUndo, revisionNumber, undoExample } from '../impact.ts'
import { defineOperation, type RawAnswer } from '../operation.ts'
import { ifMatchDraft } from '../parameters.ts'
import { Jobs } from '../resources/jobs.ts'
import { ProductTypes } from '../resources/product-types.ts'
import { csvAnswer } from './csv.ts'

const TYPE = '/{tenant}/admin/product-types/{id}'
/** The type of the demonstration that has a published change in its history. */
const changed = { id: demoId('games', 'product-type', 2) }
const csv = (description: string, more: Pick<RawAnswer, 'example' | 'headers'>) =>
  csvAnswer(100_000_000, { schema: description, description, ...more })
const message = text(
  500,
  { title: 'Message', description: 'Why, for those who read the history', example: 'Hours are hours of play' },
  0,
)

const ImpactRequest = z
  .strictObject({
    design: jsonObject({
      title: 'Design',
      description:
        'The type as it would be: { name, slug, description, fields, rest, uiConfig }. The draft unless sent',
    }).optional(),
    choices: jsonObject({
      title: 'Choices',
      description:
        'By the key of a change: { value, mapping: [{ from, to }], expression (JsonLogic), otherwise: keep | drop | value | refuse, aliasUntil }. Those of the draft unless sent',
    }).optional(),
    transfers: z
      .array(
        jsonObject({
          title: 'Transfer',
          description: '{ id, kind: split | merge, from: [ids], to: [ids], separator }',
        }),
      )
      .max(100)
      .optional()
      .openapi({ description: 'Values that are taken apart or put together. Those of the draft unless sent' }),
  })
  .openapi('ProductTypeImpactRequest', {
    description: 'What to look at: the draft of the type, or a design; and what is chosen for its changes.',
    example: {},
  })

export const previewProductTypeImpact = defineOperation({
  id: 'previewProductTypeImpact',
  method: 'post',
  path: `${TYPE}/impact`,
  pathExample: changed,
  tag: 'Product types',
  access: 'product-types:read',
  body: ImpactRequest,
  bodyExample: {},
  data: ProductTypeImpact,
  example: impactExample,
  refuses: [422],
  summary: 'Preview a change of a product type',
  description:
    'Tries a changed type on every product that there is: how many stay valid, which do not and why, what would be lost, what else refers to the fields. Changes nothing.',
})

export const exportProductTypeImpact = defineOperation({
  id: 'exportProductTypeImpact',
  method: 'post',
  path: `${TYPE}/impact/export`,
  pathExample: changed,
  tag: 'Product types',
  access: 'product-types:read',
  body: ImpactRequest,
  bodyExample: {},
  raw: csv('Every fault and every loss, one line each: product id, name, SKU, what, field, message, before, after', {
    example: 'productId,name,sku,what,field,message,before,after\n',
  }),
  refuses: [422],
  summary: 'Export what a change of a product type would do',
  description:
    'The same as the preview, as a file: a line for every fault of every product that would not fit, and for every value that would be lost.',
})

const Publication = z.strictObject({ type: ProductTypes.schema, job: Jobs.schema }).openapi('ProductTypePublication', {
  description: 'The type as it is published now, and the job that carries its products over.',
  example: { type: ProductTypes.example, job: Jobs.example },
})

export const publishProductType = defineOperation({
  id: 'publishProductType',
  method: 'post',
  path: `${TYPE}/publish`,
  pathExample: changed,
  tag: 'Product types',
  access: 'product-types:update',
  headers: ifMatchDraft,
  body: z
    .strictObject({
      publishedRevision: revisionNumber('Revision', 'The published revision that the preview was compared with'),
      message: message.default(''),
    })
    .openapi('ProductTypePublish', {
      description: 'What is published over, and why.',
      example: { publishedRevision: 2, message: 'Hours are hours of play' },
    }),
  bodyExample: { publishedRevision: 2, message: 'Hours are hours of play' },
  data: Publication,
  example: { type: ProductTypes.example, job: Jobs.example },
  refuses: [409, 412, 422, 428],
  summary: 'Publish the draft of a product type',
  description:
    "Makes the draft the type, as a new revision, and starts the job that carries every product over; until it reaches a product, that product is read as it was. Needs If-Match with the draft's ETag: 412 when the draft or the type was changed since. Refused when a choice says so (422).",
})

export const previewProductTypeUndo = defineOperation({
  id: 'previewProductTypeUndo',
  method: 'get',
  path: `${TYPE}/undo`,
  pathExample: changed,
  tag: 'Product types',
  access: 'product-types:read',
  query: z.strictObject({
    revision: z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .openapi({
        param: {
          name: 'revision',
          in: 'query',
          description:
            'The revision to take back: the newest change that stands, unless said; or the newest revision of all, to bring again what was taken back',
        },
        type: 'integer',
        format: 'int32',
        minimum: 1,
        maximum: 1_000_000,
      }),
  }),
  data: ProductTypeUndo,
  example: undoExample,
  refuses: [422],
  summary: 'Preview taking back the last published change',
  description:
    'Says what taking back the last published change would do: which products come back exactly, and what of those that were edited or made since would be lost. Refused when there is no published change to take back (422).',
})

export const undoProductType = defineOperation({
  id: 'undoProductType',
  method: 'post',
  path: `${TYPE}/undo`,
  pathExample: changed,
  tag: 'Product types',
  access: 'product-types:update',
  body: z
    .strictObject({
      publishedRevision: revisionNumber('Revision', 'The revision that is published now, as the preview said'),
      revision: revisionNumber('Change', 'The revision that is taken back, as the preview said'),
      message: message.default(''),
    })
    .openapi('ProductTypeUndoRequest', {
      description: 'Which published change is taken back, and why.',
      example: { publishedRevision: 2, revision: 2, message: '' },
    }),
  bodyExample: { publishedRevision: 2, revision: 2, message: '' },
  data: Publication,
  example: { type: ProductTypes.example, job: Jobs.example },
  refuses: [409, 412, 422],
  summary: 'Take back a published change',
  description:
    'Publishes the content of the revision before as a new one, and starts the job that brings the products back: exactly, where they were not edited since. An undo can be taken back as well. 412 when the type was changed since the preview.',
})

export const getProductTypeImportTemplate = defineOperation({
  id: 'getProductTypeImportTemplate',
  method: 'get',
  path: `${TYPE}/import-template`,
  pathExample: changed,
  tag: 'Product types',
  access: 'product-types:read',
  raw: csv(
    'A CSV file with one line: the columns of a product of this type, its own fields first, then `attr.` and each custom field',
    {
      example: 'name,slug,sku,description,status,price,currency,brand,category,attr.baseGame\n',
      headers: contractHashHeader,
    },
  ),
  summary: 'Get the import template of a product type',
  description:
    "Answers the header line of a file that products of this type can be imported from. `X-Contract-Hash` and the file's name say which contract it was made for.",
})
