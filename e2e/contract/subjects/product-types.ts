import { SCHEMA_LIMITS } from '@mtc/openapi/product-schema'
import { describe, expect, test } from 'vitest'
import type { Json } from '../ask/document.ts'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'
import { FIELDS } from './custom-fields.ts'

const text = { type: 'string' }
const wide = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`field${i}`, text]))

/** Schemas that would hang or overflow a form or a validator, or that say nothing. */
const REFUSED: Readonly<Record<string, Json>> = {
  'a list at the root': { type: 'array', items: text },
  'an unknown type': { type: 'object', properties: { a: { type: 'colour' } } },
  'a dangling reference': { type: 'object', properties: { a: { $ref: '#/$defs/nowhere' } } },
  'a reference to elsewhere': { type: 'object', properties: { a: { $ref: 'https://example.com/schema.json' } } },
  'a schema that requires itself': {
    type: 'object',
    properties: { a: { $ref: '#/$defs/a' } },
    $defs: { a: { type: 'object', properties: { a: { $ref: '#/$defs/a' } }, required: ['a'] } },
  },
  'a pattern that is none': { type: 'object', properties: { a: { type: 'string', pattern: '(' } } },
  'a pattern that never ends': { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } },
  'bounds that nothing fits': { type: 'object', properties: { a: { type: 'string', minLength: 'two' } } },
  'too many fields': { type: 'object', properties: wide(SCHEMA_LIMITS.schemaProperties + 1) },
}

export function productTypesSubject(here: Here): void {
  describe('product types', () => {
    test.each(Object.entries(REFUSED))(
      '%s is refused with its pointer, when saved and when tried',
      async (_what, schema) => {
        const owner = await here().as('owner')
        const saved = await owner.refuse(400, 'createProductType', {
          body: { name: 'Refused', slug: unique(), schema },
        })
        expect(saved.fields.every((field) => field.startsWith('/schema'))).toBe(true)
        const tried = (await owner.must('checkProductType', { body: { schema, data: [{}] } })).row
        expect((tried['schemaErrors'] as { field: string }[]).map((e) => e.field).toSorted()).toEqual(saved.fields)
        expect(tried['results']).toEqual([])
      },
    )

    test.each([
      ['an unknown kind of field', [{ name: 'a', type: 'hologram' }]],
      [
        'the same name twice',
        [
          { name: 'a', type: 'text' },
          { name: 'a', type: 'text' },
        ],
      ],
      ['a field without a name', [{ type: 'text' }]],
    ])('fields with %s are refused', async (_what, fields) => {
      const owner = await here().as('owner')
      const refused = await owner.refuse(400, 'createProductType', {
        body: { name: 'Refused', slug: unique(), fields },
      })
      expect(refused.fields.every((field) => /^\/(?:fields|schema)/.test(field))).toBe(true)
    })

    test('the short form compiles to a schema and comes back as it was sent', async () => {
      const owner = await here().as('owner')
      const { row } = await owner.must('createProductType', { body: { name: 'Short', slug: unique(), fields: FIELDS } })
      expect(row['fields']).toMatchObject(FIELDS)
      const { results, schema } = (
        await owner.must('checkProductType', { body: { schema: row['schema'], data: [{ maker: 'A' }, {}] } })
      ).row
      expect(schema).toEqual(row['schema'])
      expect(results).toMatchObject([
        { valid: true, errors: [] },
        { valid: false, errors: [{ field: '/maker' }] },
      ])
    })

    test('the order of fields is kept', async () => {
      const owner = await here().as('owner')
      const names = ['zulu', 'alpha', 'a-long-name', 'mike', 'b']
      const fields = names.map((name) => ({ name, type: 'text', label: name }))
      const { id } = (await owner.must('createProductType', { body: { name: 'Ordered', slug: unique(), fields } })).row
      const { row } = await owner.must('getProductType', { params: { id } })
      expect((row['fields'] as { name: string }[]).map((field) => field.name)).toEqual(names)
      expect(Object.keys((row['schema'] as { properties: object }).properties)).toEqual(names)
    })

    test('what every object inherits satisfies no requirement', async () => {
      const owner = await here().as('owner')
      for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
        const schema = { type: 'object', properties: { [name]: text }, required: [name] }
        const data = [{}, { [name]: 'given' }]
        const { results } = (await owner.must('checkProductType', { body: { schema, data } })).row
        expect(results, name).toMatchObject([{ valid: false, errors: [{ field: `/${name}` }] }, { valid: true }])
      }
    })

    test('neither or both forms are refused, and so are more than a hundred samples', async () => {
      const owner = await here().as('owner')
      const schema = { type: 'object' }
      await owner.refuse(400, 'checkProductType', { body: {} })
      await owner.refuse(400, 'checkProductType', { body: { schema, fields: [] } })
      const crowd = await owner.refuse(400, 'checkProductType', {
        body: { schema, data: Array.from({ length: 101 }, () => ({})) },
      })
      expect(crowd.fields).toEqual(['/data'])
      await owner.refuse(400, 'createProductType', { body: { name: 'Both', slug: unique(), schema, fields: [] } })
    })

    test('every change that is published makes a revision; products say which one they were held against', async () => {
      const owner = await here().as('owner')
      const body = { name: 'Revised', slug: unique(), fields: [{ name: 'a', type: 'text' }] }
      const type = (await owner.must('createProductType', { body })).row
      const params = { id: type.id }
      const headers = { 'If-Match': '*' }
      const change = async (change: Json) =>
        (await owner.must('updateProductType', { params, headers, body: change })).row
      expect(type['revision']).toBe(1)
      const product = await make(owner, resourceAt('products'), { productTypeId: type.id, metadata: { a: 'x' } })
      expect(product['typeRevision']).toBe(1)
      expect((await change({ schema: type['schema'] }))['revision']).toBe(1)
      expect((await change({ name: 'Renamed' }))['revision']).toBe(2)
      expect(
        (
          await change({
            fields: [
              { name: 'a', type: 'text', required: true },
              { name: 'b', type: 'text' },
            ],
          })
        )['revision'],
      ).toBe(3)
      const of = { params: { id: product.id }, headers }
      expect((await owner.must('updateProduct', { ...of, body: { price: 5 } })).row['typeRevision']).toBe(1)
      const saved = await owner.must('updateProduct', { ...of, body: { metadata: { a: 'x', b: 'y' } } })
      expect(saved.row['typeRevision']).toBe(3)
      expect((await owner.refuse(400, 'updateProduct', { ...of, body: { metadata: { b: 'y' } } })).fields).toEqual([
        '/metadata/a',
      ])
      const [entry] = (await owner.must('listProductTypeHistory', { params })).rows
      const back = await owner.must('restoreProductType', { params, body: { auditEntryId: entry?.id } })
      expect(back.row).toMatchObject({ schema: type['schema'], revision: 4 })
    })
  })
}
