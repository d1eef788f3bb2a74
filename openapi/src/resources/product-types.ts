import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { integer, jsonObject, longText, slug, text } from '../fields.ts'
import { JsonValue } from '../json-value.ts'
import { rangeFilter } from '../paging.ts'
import { SCHEMA_LIMITS } from '../product-schema/limits.ts'
import { defineResource } from '../resource.ts'

/** The schema of a product type's custom fields, as JSON Schema 2020-12. */
const schemaDoc = {
  title: 'Schema',
  description:
    'The custom fields as JSON Schema 2020-12 with an object at its root. Refused, with a pointer, when it is broken, dangles, recurses without end or is too large',
  example: {
    type: 'object',
    properties: { developer: { type: 'string', title: 'Developer', minLength: 2, maxLength: 80 } },
    required: ['developer'],
  },
}
const fieldsExample = [
  {
    name: 'developer',
    type: 'text',
    label: 'Developer',
    required: true,
    validation: { minLength: 2, maxLength: 80 },
  },
]
/** The short form: one entry per field. */
export const FieldList = z
  .array(z.record(z.string().max(80), JsonValue).openapi({ description: 'One field', maxProperties: 40 }))
  .max(SCHEMA_LIMITS.schemaProperties)
  .openapi({
    title: 'Fields',
    description:
      'The short form of a schema: a list of { name, type, label, required, validation, options }. Sent instead of `schema`, and compiled into it',
    example: fieldsExample,
  })

export const ProductTypes = defineResource({
  name: 'ProductType',
  plural: 'ProductTypes',
  path: 'product-types',
  subject: 'product-types',
  description: 'What kind of thing is sold: the custom fields of its products and the form that fills them.',
  fields: {
    name: text(120, { title: 'Name', description: 'What people call this kind of product', example: 'Game key' }),
    slug: slug({ example: 'game-key' }),
    description: longText(2000, {
      title: 'Description',
      description: 'When to choose this type',
      example: 'A licence for one game on one platform, delivered by e-mail as a key.',
    }).default(''),
    schema: jsonObject(schemaDoc).optional(),
    fields: FieldList.optional(),
    uiConfig: jsonObject({
      title: 'Form',
      description: 'How the form groups its fields and which of them the list shows',
      example: { grid: ['cover', 'platform', 'edition', 'genres', 'releaseDate'] },
    }).default({}),
  },
  computed: {
    schema: jsonObject(schemaDoc),
    fields: FieldList.nullable().openapi({
      title: 'Fields',
      description: 'The schema in its short form; null when it says more than the short form can',
    }),
    revision: integer(1, 1_000_000, {
      title: 'Revision',
      description: 'Grows by one with every change that is published',
      example: 1,
    }),
    contractHash: z
      .string()
      .length(16)
      .regex(/^[0-9a-f]{16}$/)
      .openapi({
        title: 'Contract',
        description:
          'Names the schema and the form by their content: whoever reports the same hash speaks of the same contract',
        example: '0123456789abcdef',
      }),
  },
  filters: { createdAt: rangeFilter('Made', 'time') },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name', 'description'],
  example: {
    id: demoId('games', 'product-type'),
    name: 'Game key',
    slug: 'game-key',
    description: 'A licence for one game on one platform, delivered by e-mail as a key.',
    schema: schemaDoc.example,
    fields: fieldsExample,
    uiConfig: { grid: ['cover', 'platform', 'edition', 'genres', 'releaseDate'] },
    revision: 1,
    contractHash: '0123456789abcdef',
  },
  createExample: {
    name: 'Board game',
    slug: 'board-game',
    description: 'A box with rules in it.',
    fields: [{ name: 'players', type: 'integer', label: 'Players', required: true, validation: { min: 1, max: 12 } }],
    uiConfig: { grid: ['players'] },
  },
  screen: {
    group: 'catalog',
    order: 2,
    icon: 'IconForms',
    title: 'Product types',
    singular: 'product type',
    nameField: 'name',
    purpose: 'A product type says which fields a product has. Design one, and its form is ready at once.',
    columns: ['name', 'slug', 'description', 'revision', 'updatedAt'],
  },
})
