import { z } from '@hono/zod-openapi'
import { demoId } from './demo-id.ts'
import { integer, jsonObject, oneOf, text, time, uuid } from './fields.ts'
import { JsonValue } from './json-value.ts'
import { FieldIssue } from './problems.ts'
import { CHANGE_KINDS, CHOICE_MEMBERS, SEVERITIES } from './product-schema/changes/change.ts'

/** How many offenders, losses and references an answer shows; all of them are in the file. */
export const SHOWN_LIMIT = 20
const SAMPLE_LIMIT = 3
const MANY = 1_000_000_000

const count = (title: string, description: string, example = 0) => integer(0, MANY, { title, description, example })
const names = (title: string, description: string, example: string) =>
  text(1000, { title, description, example }, 0).nullable()
const pointer = text(
  1024,
  { title: 'Field', description: 'A JSON Pointer into the custom fields', example: '/hoursOfPlay' },
  0,
)
export const revisionNumber = (title: string, description: string, example = 2) =>
  integer(1, 1_000_000, { title, description, example })

const product = {
  productId: uuid({ title: 'Product', description: 'The product', example: demoId('games', 'product', 30) }),
  productName: text(200, { title: 'Name', description: 'What the product is called', example: 'Rim of the Valley' }, 0),
}
const productExample = { productId: demoId('games', 'product', 30), productName: 'Rim of the Valley' }

const lossExample = {
  ...productExample,
  change: 'convert:hours',
  field: '/hours',
  before: 'about 12',
  after: null,
}
const Loss = z
  .strictObject({
    ...product,
    change: text(300, { title: 'Change', description: 'The key of the change', example: 'convert:hours' }),
    field: pointer,
    before: JsonValue.openapi({ description: 'The value that there is' }),
    after: JsonValue.openapi({ description: 'What would be left of it if the change were taken back; null: nothing' }),
  })
  .openapi('ProductTypeLoss', {
    description: 'A value that could not be worked back from what a change makes of it.',
    example: lossExample,
  })

const changeExample = {
  key: 'rename:hours',
  kind: 'rename',
  severity: 'free',
  fieldId: 'hours',
  label: 'Hours of play',
  from: 'hours',
  to: 'hoursOfPlay',
  details: [],
  takes: ['alias'],
  choice: { aliasUntil: '2027-01-31' },
  affected: 42,
  lossy: 0,
  losses: [],
}
const ChangeImpact = z
  .strictObject({
    key: text(300, {
      title: 'Key',
      description: 'Tells the change from others; choices are kept under it',
      example: 'rename:hours',
    }),
    kind: oneOf(CHANGE_KINDS, { title: 'Kind', description: 'What is done', example: 'rename' }),
    severity: oneOf(SEVERITIES, {
      title: 'Severity',
      description: 'free: no product suffers; checks: products may become invalid; loses: values may be lost',
      example: 'free',
    }),
    fieldId: text(
      300,
      { title: 'Field', description: "The field's id; null when it is about the whole type", example: 'hours' },
      0,
    ).nullable(),
    label: text(300, { title: 'Label', description: 'What people call the field', example: 'Hours of play' }, 0),
    from: names('Before', 'The way of names to the field before; null when it is new', 'hours'),
    to: names('After', 'The way of names to the field after; null when it is removed', 'hoursOfPlay'),
    details: z
      .array(text(1000, { title: 'Detail', description: 'What of it changes', example: 'maxLength 80 → 40' }, 0))
      .max(100)
      .openapi({ description: 'What of the field changes, one entry each' }),
    takes: z
      .array(oneOf(CHOICE_MEMBERS, { title: 'Choice', description: 'A member of the choice', example: 'alias' }))
      .max(CHOICE_MEMBERS.length)
      .openapi({ description: 'What can be chosen' }),
    choice: jsonObject({ title: 'Choice', description: 'What was chosen', example: {} }),
    affected: count('Affected', 'Products that hold a value which the change touches', 42),
    lossy: count('Lossy', 'Products whose value could not be worked back'),
    losses: z.array(Loss).max(SAMPLE_LIMIT).openapi({ description: 'The first of them' }),
  })
  .openapi('ProductTypeChange', {
    description: 'One change of a product type, and how many products it touches.',
    example: changeExample,
  })

const offenderExample = { ...productExample, field: '/hoursOfPlay', message: 'Hours of play is required' }
const Offender = z
  .strictObject({
    ...product,
    field: pointer,
    message: text(1000, { title: 'Reason', description: 'What would be wrong', example: 'Hours of play is required' }),
  })
  .openapi('ProductTypeOffender', {
    description: 'A product that would not fit the type any more, and the first reason.',
    example: offenderExample,
  })

const referenceExample = {
  kind: 'uiConfig',
  id: null,
  name: 'Columns of the list',
  place: '/uiConfig/grid/4',
  field: 'hours',
  change: 'rename:hours',
}
const Reference = z
  .strictObject({
    kind: text(60, {
      title: 'What',
      description: 'What refers: uiConfig, condition, ui/widgets, ui/templates',
      example: 'uiConfig',
    }),
    id: uuid({
      title: 'Row',
      description: 'The row that refers; null: the type itself',
      example: demoId('system', 'component'),
    }).nullable(),
    name: text(300, { title: 'Name', description: 'What it is called', example: 'Columns of the list' }, 0),
    place: text(1024, { title: 'Place', description: 'Where it refers to the field', example: '/uiConfig/grid/4' }, 0),
    field: text(1000, { title: 'Field', description: 'The name by which it does', example: 'hours' }),
    change: text(300, {
      title: 'Change',
      description: 'The key of the change that takes the name away',
      example: 'rename:hours',
    }),
  })
  .openapi('ProductTypeReference', {
    description: 'Something that names a field which the change renames, moves, converts or removes.',
    example: referenceExample,
  })

/** How the products fare; the same in the preview of a change and of its undoing. */
const verdict = {
  total: count('Products', 'Products of the type', 42),
  valid: count('Valid', 'Those that would fit the type', 42),
  invalid: count('Invalid', 'Those that would not'),
  lossy: count('Lossy', 'Those of which something would be lost'),
}
const verdictExample = { total: 42, valid: 42, invalid: 0, lossy: 0 }
const offenders = z.array(Offender).max(SHOWN_LIMIT).openapi({ description: 'The first of those that would not fit' })
const losses = z.array(Loss).max(SHOWN_LIMIT).openapi({ description: 'The first of what would be lost' })

export const impactExample = {
  sequence: 3,
  publishedRevision: 2,
  severity: 'free',
  ...verdictExample,
  changes: [changeExample],
  offenders: [],
  losses: [],
  references: [referenceExample],
  refusals: [],
  contractHash: '0123456789abcdef',
}
export const ProductTypeImpact = z
  .strictObject({
    sequence: integer(0, MANY, {
      title: 'Sequence',
      description: 'The state of the draft that was looked at; null for a design',
      example: 3,
    }).nullable(),
    publishedRevision: revisionNumber(
      'Revision',
      'The published revision that it was compared with: publishing sends it back',
    ),
    severity: oneOf(SEVERITIES, { title: 'Severity', description: 'The gravest of the changes', example: 'free' }),
    ...verdict,
    changes: z.array(ChangeImpact).max(2000).openapi({ description: 'Every change, in the order of the form' }),
    offenders,
    losses,
    references: z.array(Reference).max(500).openapi({ description: 'What else names the fields that change' }),
    refusals: z
      .array(FieldIssue)
      .max(1000)
      .openapi({ description: 'Why it cannot be published as it is: pointers into the design' }),
    contractHash: text(64, {
      title: 'Contract',
      description: 'The hash of the contract it would make',
      example: '0123456789abcdef',
    }),
  })
  .openapi('ProductTypeImpact', { description: 'What a change of a product type would do.', example: impactExample })

const undoExample = {
  revision: 2,
  publishedRevision: 4,
  message: 'Hours are hours of play',
  publishedAt: '2026-11-21T09:30:00.000Z',
  publishedByName: 'Olive Owner',
  ...verdictExample,
  untouched: 42,
  edited: 0,
  created: 0,
  offenders: [],
  losses: [],
}
export const ProductTypeUndo = z
  .strictObject({
    revision: revisionNumber('Change', 'The revision that would be taken back'),
    publishedRevision: revisionNumber('Revision', 'The revision that is published now: undoing sends it back'),
    message: text(
      500,
      { title: 'Message', description: 'What was said when it was published', example: 'Hours are hours of play' },
      0,
    ),
    publishedAt: time({ title: 'Published', description: 'When it was published' }),
    publishedByName: text(200, { title: 'By', description: 'Who published it', example: 'Olive Owner' }),
    ...verdict,
    untouched: count('Untouched', 'Products that come back exactly as they were', 42),
    edited: count(
      'Edited',
      'Products whose custom fields were edited since: what was not edited comes back exactly, the rest is worked back',
    ),
    created: count('Created', 'Products made since: all of their fields are worked back'),
    offenders,
    losses,
  })
  .openapi('ProductTypeUndo', {
    description: 'What taking back a published change of a product type would do.',
    example: undoExample,
  })
export { undoExample }
