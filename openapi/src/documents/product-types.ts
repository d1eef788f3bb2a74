import { z } from '@hono/zod-openapi'
import { defineDocument } from '../define-document.ts'
import { jsonObject, longText, text } from '../fields.ts'
import { JsonValue } from '../json-value.ts'
import type { Resource } from '../resource.ts'
import { FieldList, ProductTypes } from '../resources/product-types.ts'

const example = {
  name: 'Game key',
  slug: 'game-key',
  description: 'A licence for one game on one platform, delivered by e-mail as a key.',
  fields: [{ id: 'developer', name: 'developer', type: 'text', label: 'Developer', required: true }],
  rest: {},
  uiConfig: { grid: ['cover', 'platform', 'edition', 'genres', 'releaseDate'] },
  choices: {},
  transfers: [],
}

/** What the designer edits. While somebody is typing, names may be empty and fields at odds with each other. */
const ProductTypeDesign = z
  .strictObject({
    name: text(120, { title: 'Name', description: 'What people call this kind of product', example: example.name }, 0),
    slug: text(
      80,
      { title: 'Address', description: 'The part of the web address that names it', example: example.slug },
      0,
    ),
    description: longText(2000, { title: 'Description', description: 'When to choose this type' }),
    fields: FieldList.openapi({ description: 'The fields in the short form, each with an id, those of groups too' }),
    rest: jsonObject({ title: 'Rest', description: 'What the schema says beyond its fields, kept as it is' }),
    uiConfig: jsonObject({
      title: 'Form',
      description: 'How the form groups its fields and which of them the list shows',
    }),
    choices: jsonObject({
      title: 'Choices',
      description: 'What is to become of the products, by the change it is about',
    }),
    transfers: z
      .array(z.record(z.string().max(80), JsonValue).openapi({ description: 'One transfer', maxProperties: 20 }))
      .max(100)
      .openapi({ title: 'Transfers', description: 'Fields that are split into several or merged into one' }),
  })
  .openapi('ProductTypeDesign', { description: 'A product type as it is edited.', example })

export const ProductTypeDocument = defineDocument(ProductTypes as unknown as Resource, {
  content: ProductTypeDesign,
  example,
})
