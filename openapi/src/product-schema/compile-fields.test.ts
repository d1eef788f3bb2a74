import { describe, expect, it } from 'vitest'
import { checkFields } from './check/check-fields.ts'
import { compileFields, schemaOf } from './compile-fields.ts'
import type { FieldDefinition } from './field-definition.ts'
import { fieldsOf } from './fields-of.ts'
import { randomFields, seeded } from './random-fields.ts'
import { sampleData } from './sample/sample-data.ts'
import { validateData } from './validator.ts'

const property = (field: FieldDefinition) => {
  const { properties } = compileFields([field])
  return Reflect.get(Object(properties), field.name)
}

const game: FieldDefinition[] = [
  {
    name: 'platform',
    type: 'select',
    label: 'Platform',
    required: true,
    options: ['steam', { value: 'epic', label: 'Epic' }],
  },
  { name: 'key', type: 'text', label: 'Key', required: true, showWhen: { field: 'platform', equals: 'steam' } },
  { name: 'regions', type: 'multiselect', options: ['eu', 'us'] },
  { name: 'price', type: 'money', validation: { min: 0 }, unit: 'EUR' },
  { name: 'tax', type: 'text', showWhen: { field: 'regions', equals: 'eu' } },
]

describe('compiling fields', () => {
  it.each<[FieldDefinition, object]>([
    [
      { name: 'a', type: 'text', label: 'A', help: 'H' },
      { type: 'string', title: 'A', description: 'H' },
    ],
    [
      { name: 'a', type: 'money', validation: { min: 0, step: 5 } },
      { type: 'integer', minimum: 0, multipleOf: 5 },
    ],
    [
      { name: 'a', type: 'image' },
      { type: 'string', format: 'uuid' },
    ],
    [
      { name: 'a', type: 'color', default: '#fff' },
      { type: 'string', format: 'color', default: '#fff' },
    ],
    [
      { name: 'a', type: 'datetime' },
      { type: 'string', format: 'date-time' },
    ],
    [
      { name: 'a', type: 'select', options: ['x', { value: 'y', label: 'Y' }] },
      { type: 'string', oneOf: [{ const: 'x' }, { const: 'y', title: 'Y' }] },
    ],
    [
      { name: 'a', type: 'multiselect', options: ['x'] },
      { type: 'array', uniqueItems: true, items: { type: 'string', oneOf: [{ const: 'x' }] } },
    ],
    [
      { name: 'a', type: 'list', item: { name: 'entry', type: 'integer' }, validation: { minItems: 1 } },
      { type: 'array', minItems: 1, items: { type: 'integer', 'x-field': { type: 'integer', name: 'entry' } } },
    ],
    [
      { name: 'a', type: 'group', fields: [{ name: 'b', type: 'boolean', required: true }] },
      { type: 'object', required: ['b'], additionalProperties: false },
    ],
    [
      { name: 'a', type: 'reference', reference: { resource: 'brands' }, filterable: true, grid: true },
      { 'x-field': { type: 'reference', reference: { resource: 'brands' }, filterable: true, grid: true } },
    ],
  ])('%j', (field, wanted) => {
    expect(property(field)).toMatchObject(wanted)
  })

  it('keeps the order of fields and refuses unknown ones', () => {
    const schema = compileFields([
      { name: 'z', type: 'text' },
      { name: 'a', type: 'text' },
    ])
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false, 'x-order': ['z', 'a'] })
  })

  it('takes a field with a condition out of the properties', () => {
    const schema = compileFields(game)
    expect(Object.keys(Object(schema.properties))).toEqual(['platform', 'regions', 'price'])
    expect(schema).toMatchObject({
      required: ['platform'],
      unevaluatedProperties: false,
      'x-order': ['platform', 'key', 'regions', 'price', 'tax'],
      allOf: [{ if: { properties: { platform: { const: 'steam' } } } }, { if: { properties: { regions: {} } } }],
    })
  })

  it.each<[unknown, string[]]>([
    [{ platform: 'steam', key: 'K' }, []],
    [{ platform: 'steam' }, ['/key required']],
    [{ platform: 'steam', key: 1 }, ['/key type']],
    [{ platform: 'epic' }, []],
    [{ platform: 'epic', key: 'K' }, ['/key unevaluatedProperties']],
    [{ platform: 'epic', regions: ['us', 'eu'], tax: 'x' }, []],
    [{ platform: 'epic', regions: ['us'], tax: 'x' }, ['/tax unevaluatedProperties']],
    [{ platform: 'epic', other: 1 }, ['/other unevaluatedProperties']],
  ])('asks for a hidden field only while it shows: %j', (data, wanted) => {
    expect(validateData(compileFields(game), data).map(({ field, keyword }) => `${field} ${keyword}`)).toEqual(wanted)
  })

  it('reads either form', () => {
    expect(schemaOf({ fields: game })).toEqual(compileFields(game))
    expect(schemaOf({ schema: { type: 'object' } })).toEqual({ type: 'object' })
  })
})

describe('the way back', () => {
  it('gives the same fields for every list of fields', () => {
    const random = seeded(7)
    for (let round = 0; round < 400; round += 1) {
      const fields = randomFields(random)
      const schema = compileFields(fields)
      expect(fieldsOf(schema)).toStrictEqual({ fields, lossless: true })
      // Binary JSON columns sort keys; the fields must come back in their own order.
      expect(fieldsOf(sortedKeys(schema)).fields).toEqual(fields)
      expect(checkFields(fields)).toEqual([])
      expect(validateData(schema, sampleData(schema))).toEqual([])
    }
  })

  it.each<[string, object]>([
    ['a title of the whole', { title: 'Game' }],
    ['a keyword without short form', { properties: { a: { type: 'string', contentEncoding: 'base64' } } }],
    ['open to unknown fields', { additionalProperties: true }],
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
    ['a free condition', { allOf: [{ if: { required: ['a'] }, then: { required: ['b'] } }] }],
    ['a reference', { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { type: 'string' } } }],
  ])('says when the short form would lose something: %s', (_, more) => {
    const { fields, lossless } = fieldsOf({ ...compileFields([{ name: 'a', type: 'text' }]), ...more })
    expect(lossless).toBe(false)
    expect(fields.map(({ name, type }) => [name, type])).toEqual([['a', 'text']])
  })

  it.each<[object, string]>([
    [{ type: 'string' }, 'text'],
    [{ type: 'string', format: 'email' }, 'email'],
    [{ enum: ['a', 'b'] }, 'select'],
    [{ type: 'array', items: { enum: ['a'] }, uniqueItems: true }, 'multiselect'],
    [{ type: 'array', items: { type: 'number' } }, 'list'],
    [{ type: 'object', properties: {} }, 'group'],
    [{ type: ['string', 'null'] }, 'json'],
  ])('finds the kind of a property that nobody named: %j', (schema, type) => {
    expect(fieldsOf({ type: 'object', properties: { a: schema } }).fields[0]?.type).toBe(type)
  })

  it('ends on a schema that contains itself', () => {
    const tree = { type: 'object', properties: { child: { $ref: '#' } } }
    expect(fieldsOf(tree).lossless).toBe(false)
  })
})

function sortedKeys(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
