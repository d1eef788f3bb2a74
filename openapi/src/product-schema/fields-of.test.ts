import { describe, expect, it } from 'vitest'
import { checkFields } from './check/check-fields.ts'
import { compileFields } from './compile-fields.ts'
import { fieldsOf } from './fields-of.ts'
import type { JsonSchema } from './json.ts'
import { randomFields, seeded } from './random-fields.ts'
import { sameSchema } from './same-schema.ts'
import { sampleData } from './sample/sample-data.ts'
import { validateData } from './validator.ts'

describe('the way back', () => {
  it('gives the same fields for every list of fields', () => {
    const random = seeded(7)
    for (let round = 0; round < 400; round += 1) {
      const fields = randomFields(random)
      const schema = compileFields(fields)
      expect(fieldsOf(schema)).toStrictEqual({ fields, rest: {}, lossless: true })
      // Binary JSON columns sort keys; the fields must come back in their own order.
      expect(fieldsOf(sortedKeys(schema)).fields).toEqual(fields)
      expect(checkFields(fields)).toEqual([])
      expect(validateData(schema, sampleData(schema))).toEqual([])
    }
  })

  it.each<[string, JsonSchema]>([
    ['a title of the whole', { title: 'Game' }],
    ['open to unknown fields', { additionalProperties: true }],
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
    ['a free condition', { allOf: [{ if: { required: ['a'] }, then: { required: ['b'] } }] }],
    ['shared parts', { $defs: { a: { type: 'string' } } }],
  ])('keeps beside the fields what is said of the whole: %s', (_, more) => {
    const read = fieldsOf({ ...compileFields([{ name: 'a', type: 'text' }]), ...more })
    expect(read).toEqual({ fields: [{ name: 'a', type: 'text' }], rest: more, lossless: false })
  })

  it.each<[JsonSchema, object]>([
    [{ type: 'string' }, { type: 'text' }],
    [
      { type: 'string', title: 'A', maxLength: 3 },
      { type: 'text', label: 'A', validation: { maxLength: 3 } },
    ],
    [{ type: 'string', format: 'email' }, { type: 'email' }],
    [{ enum: ['a', 'b'] }, { type: 'select', options: ['a', 'b'] }],
    [
      { type: 'array', items: { type: 'string', enum: ['a'] }, uniqueItems: true },
      { type: 'multiselect', options: ['a'] },
    ],
    [
      { type: 'array', items: { enum: ['a'] }, uniqueItems: true },
      { type: 'list', item: { type: 'select' } },
    ],
    [
      { type: 'array', items: { type: 'number' } },
      { type: 'list', item: { name: 'item', type: 'number' } },
    ],
    [
      { type: 'object', properties: {} },
      { type: 'group', fields: [] },
    ],
    [
      { type: 'object', properties: { b: { type: 'string' } }, required: ['b'] },
      { type: 'group', fields: [{ name: 'b', type: 'text', required: true }] },
    ],
    [
      { type: 'string', contentEncoding: 'base64' },
      { type: 'text', rest: { contentEncoding: 'base64' } },
    ],
    [
      { type: ['string', 'null'], title: 'A' },
      { type: 'text', label: 'A', rest: { type: ['string', 'null'] } },
    ],
    [{ $ref: '#/$defs/a' }, { type: 'schema', schema: { $ref: '#/$defs/a' } }],
    [{ type: 'string', anyOf: [{ maxLength: 3 }] }, { type: 'schema' }],
    [
      { type: 'string', 'x-field': { type: 'text', slug: true } },
      { type: 'text', rest: { 'x-field': { slug: true } } },
    ],
    [{ type: 'string', 'x-field': { type: 'integer' } }, { type: 'schema' }],
    [
      { type: 'integer', 'x-field': { type: 'schema', grid: true } },
      { type: 'schema', grid: true, schema: { type: 'integer' } },
    ],
    [{}, { type: 'json' }],
  ])('reads a property that nobody compiled, and loses nothing: %j', (property, wanted) => {
    const schema = { type: 'object', properties: { a: property }, $defs: { a: { type: 'string' } } }
    const { fields, rest } = fieldsOf(schema)
    expect(fields[0]).toMatchObject({ name: 'a', ...wanted })
    expect(Object.keys(rest).toSorted()).toEqual(['$defs', 'x-without'])
    expect(written(compileFields(fields, rest))).toEqual(schema)
  })

  it('loses nothing of any schema', () => {
    const random = seeded(11)
    for (let round = 0; round < 600; round += 1) {
      const schema = { ...randomSchema(random, 3), type: 'object' }
      const { fields, rest } = fieldsOf(schema)
      const again = compileFields(fields, rest)
      expect(sameSchema(written(again), written(schema)), JSON.stringify({ schema, fields, rest, again })).toBe(true)
      expect(compileFields(fieldsOf(again).fields, fieldsOf(again).rest)).toEqual(again)
    }
  })

  it('what is added to a field from elsewhere is kept', () => {
    const { fields, rest } = fieldsOf({ type: 'object', properties: { a: { type: 'string' } } })
    const [field] = fields
    if (field === undefined) throw new Error('The field was lost')
    const changed = compileFields(
      [
        { ...field, placeholder: 'e.g.' },
        { name: 'b', type: 'money' },
      ],
      rest,
    )
    expect(fieldsOf(changed).fields).toMatchObject([
      { name: 'a', placeholder: 'e.g.' },
      { name: 'b', type: 'money' },
    ])
    expect(changed).not.toHaveProperty('additionalProperties')
  })

  it('ends on a schema that contains itself', () => {
    const tree = { type: 'object', properties: { child: { $ref: '#' } } }
    expect(fieldsOf(tree).fields).toEqual([{ name: 'child', type: 'schema', schema: { $ref: '#' } }])
  })
})

/** A schema without the annotations that compiling adds. */
function written({ $schema: _dialect, ...schema }: JsonSchema): unknown {
  return JSON.parse(JSON.stringify(schema), (key, part: unknown) => (key === 'x-order' ? undefined : part))
}

/** Keywords thrown together, many of them in our own words but not quite. */
function randomSchema(random: () => number, depth: number): JsonSchema {
  const chance = (share: number) => random() < share
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]
  const inner = () => (chance(0.1) ? chance(0.5) : randomSchema(random, depth - 1))
  if (depth > 0 && chance(0.2))
    return { ...compileFields(randomFields(random, 1)), ...(chance(0.5) ? { title: 'T' } : {}) }
  const schema: JsonSchema = {}
  const names = ['a', 'b', 'c'].filter(() => chance(0.5))
  if (chance(0.8))
    schema.type = pick([
      'string',
      'number',
      'integer',
      'boolean',
      'array',
      'object',
      ['string', 'null'],
      ['object', 'null'],
      ['array', 'null'],
    ])
  if (chance(0.2)) schema.title = 'Title'
  if (chance(0.1)) schema.default = pick(['a', 3, null])
  if (chance(0.1)) schema.deprecated = chance(0.5)
  if (chance(0.1)) schema.format = pick(['email', 'date', 'isbn'])
  if (chance(0.1)) schema.maxLength = 3
  if (chance(0.1))
    schema.enum = pick([
      ['a', 'b'],
      [1, 2],
    ])
  if (chance(0.1)) schema.uniqueItems = true
  if (chance(0.2))
    schema['x-field'] = pick([
      { type: 'text' },
      { type: 'group' },
      { type: 'tags' },
      { other: 1 },
      { type: 'schema', grid: true },
      { type: 'list' },
      { type: 'table' },
      { type: 'measurement' },
      { type: 'text', localized: true },
      { type: 'text', aliases: [{ name: 'b', until: '2030-01-01' }] },
    ])
  if (chance(0.05)) schema['x-alias-of'] = 'a'
  if (depth === 0) return schema
  if (chance(0.4)) schema.properties = Object.fromEntries(names.map((name) => [name, inner()]))
  if (chance(0.3)) schema.required = ['c', 'a', 'z'].filter(() => chance(0.5))
  if (chance(0.3)) schema.items = inner()
  if (chance(0.2)) schema.additionalProperties = inner()
  if (chance(0.1)) schema.unevaluatedProperties = false
  if (chance(0.2)) schema.allOf = [inner(), { if: inner(), ...Object.fromEntries([['then', inner()]]) }]
  if (chance(0.1)) schema.oneOf = [{ const: 'a' }, { const: 'b', title: 'B' }]
  if (chance(0.1)) schema.$ref = '#/$defs/a'
  return schema
}

function sortedKeys(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
