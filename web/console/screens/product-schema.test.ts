import { expect, it } from 'vitest'
import { productSchema } from './product-schema.ts'

const type = (schema: Record<string, unknown>) => ({ id: 't', version: 1, name: 'Cider', schema })
const body = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
const price = { type: 'integer' }

it("puts a type's schema in the place of the custom fields, under no name of its own", () => {
  const $id = 'https://orchard.example/cider.json'
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id,
    type: 'object',
    $defs: { price },
    properties: { small: { $ref: '#/$defs/price' }, large: { $ref: `${$id}#/$defs/price` }, $id: { type: 'string' } },
  }
  expect(productSchema(body, type(schema))).toEqual({
    type: 'object',
    required: ['name', 'metadata'],
    properties: {
      name: { type: 'string' },
      metadata: {
        title: 'Cider',
        type: 'object',
        $defs: { price },
        properties: {
          small: { $ref: '#/properties/metadata/$defs/price' },
          large: { $ref: '#/properties/metadata/$defs/price' },
          $id: { type: 'string' },
        },
      },
    },
  })
})
