import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { integer, jsonObject, longText, slug, text } from '../fields.ts'
import { JsonValue } from '../json-value.ts'
import { rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

/** The schema of a product type's custom fields, as JSON Schema 2020-12. */
const schemaDoc = {
  title: 'Schema',
  description:
    'The custom fields as JSON Schema 2020-12 with an object at its root. Refused, with a pointer, when it is broken, dangles, recurses without end or is too large',
  example: { type: 'object', properties: { platform: { type: 'string', title: 'Platform' } }, required: ['platform'] },
}
/** The short form: one entry per field. */
export const FieldList = z
  .array(z.record(z.string().max(80), JsonValue).openapi({ description: 'One field', maxProperties: 40 }))
  .max(500)
  .openapi({
    title: 'Fields',
    description:
      'The short form of a schema: a list of { name, type, label, required, validation, options }. Sent instead of `schema`, and compiled into it',
    example: [{ name: 'platform', type: 'text', label: 'Platform', required: true }],
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
      example: 'A key to be redeemed on a platform',
    }).default(''),
    schema: jsonObject(schemaDoc).optional(),
    fields: FieldList.optional(),
    uiConfig: jsonObject({
      title: 'Form',
      description: 'How the form groups its fields and which of them the list shows',
      example: { grid: ['platform'] },
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
      description: 'Grows by one whenever the schema changes',
      example: 1,
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
    description: 'A key to be redeemed on a platform',
    schema: schemaDoc.example,
    fields: [{ name: 'platform', type: 'text', label: 'Platform', required: true }],
    uiConfig: { grid: ['platform'] },
    revision: 1,
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
