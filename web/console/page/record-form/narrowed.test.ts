import { expect, it } from 'vitest'
import { narrowed } from './narrowed.ts'

const text = { type: 'string' }
const product = {
  type: 'object',
  required: ['name', 'price', 'metadata'],
  properties: {
    name: text,
    description: text,
    price: { type: 'integer' },
    metadata: { type: 'object', required: ['platform'], properties: { platform: text, edition: text, genre: text } },
  },
}

it.each([
  [[], ['name', 'price', 'metadata'], ['platform']],
  [
    ['description', 'genre'],
    ['name', 'description', 'price', 'metadata'],
    ['platform', 'genre'],
  ],
  [['constructor', 'nothing'], ['name', 'price', 'metadata'], ['platform']],
])('asks for what is required, and for %j', (chosen, names, custom) => {
  const { properties } = narrowed(product, chosen)
  expect(Object.keys(properties as object)).toEqual(names)
  expect(properties).toMatchObject({ metadata: { properties: Object.fromEntries(custom.map((name) => [name, text])) } })
  expect(Object.keys((properties as typeof product.properties).metadata.properties)).toEqual(custom)
})

it('leaves out custom fields that nothing is asked of', () => {
  const schema = { ...product, properties: { ...product.properties, metadata: { properties: { edition: text } } } }
  expect(narrowed(schema, [])).toMatchObject({ required: ['name', 'price'] })
  expect(Object.keys(narrowed(schema, []).properties as object)).toEqual(['name', 'price'])
})

it('keeps custom fields together that depend on one another', () => {
  const conditional = { allOf: [{ if: {}, else: {} }], properties: { platform: text, edition: text } }
  const schema = { ...product, properties: { ...product.properties, metadata: conditional } }
  expect(narrowed(schema, []).properties).toMatchObject({ metadata: conditional })
})
