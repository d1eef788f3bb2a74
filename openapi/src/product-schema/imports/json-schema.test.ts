import { describe, expect, it } from 'vitest'
import { compileEngine } from '../engine.ts'
import { DIALECT } from '../field-keywords.ts'
import type { JsonSchema } from '../json.ts'
import { importJsonSchema } from './json-schema.ts'
import { inStoredDraft, modernized } from './modernize.ts'

const DRAFT_07 = 'http://json-schema.org/draft-07/schema#'
const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'object', properties, ...more })
const old = (properties: JsonSchema, more: JsonSchema = {}) => object(properties, { $schema: DRAFT_07, ...more })
const today = (properties: JsonSchema, more: JsonSchema = {}) => object(properties, { $schema: DIALECT, ...more })

describe('an older draft is written as 2020-12', () => {
  it.each<[string, JsonSchema, JsonSchema]>([
    [
      'lists of fixed places',
      old({ a: { type: 'array', items: [{ type: 'string' }], additionalItems: { type: 'number' } } }),
      today({ a: { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'number' } } }),
    ],
    [
      'additionalItems beside plain items, which never counted',
      old({ a: { items: {}, additionalItems: false } }),
      today({ a: { items: {} } }),
    ],
    [
      'definitions and what refers to them',
      old({ a: { $ref: '#/definitions/x' } }, { definitions: { x: { type: 'string' } } }),
      today({ a: { $ref: '#/$defs/x' } }, { $defs: { x: { type: 'string' } } }),
    ],
    [
      'a reference into a list of fixed places',
      old({ a: { items: [{ type: 'string' }] }, b: { $ref: '#/properties/a/items/0' } }),
      today({ a: { prefixItems: [{ type: 'string' }] }, b: { $ref: '#/properties/a/prefixItems/0' } }),
    ],
    [
      'references by $id and by anchor',
      old(
        { a: { $ref: 'x.json' }, b: { $ref: '#y' } },
        { $id: 'https://example.com/root.json', definitions: { x: { $id: 'x.json' }, y: { $id: '#y' } } },
      ),
      today(
        { a: { $ref: '#/$defs/x' }, b: { $ref: '#/$defs/y' } },
        { $id: 'https://example.com/root.json', $defs: { x: {}, y: {} } },
      ),
    ],
    [
      'a reference to where no schema is looked for',
      old({ a: { $ref: '#/components/schemas/x' } }, { components: { schemas: { x: { title: 'The x' } } } }),
      today(
        { a: { $ref: '#/$defs/The-x' } },
        { components: { schemas: { x: { title: 'The x' } } }, $defs: { 'The-x': { title: 'The x' } } },
      ),
    ],
    [
      'dependencies',
      old({}, { dependencies: { a: ['b'], c: { required: ['d'] } } }),
      today({}, { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { required: ['d'] } } }),
    ],
    [
      'bounds that were a yes or no',
      object(
        { a: { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false } },
        { $schema: 'http://json-schema.org/draft-04/schema#', id: 'https://example.com/a' },
      ),
      today({ a: { exclusiveMinimum: 1, maximum: 9 } }, { $id: 'https://example.com/a' }),
    ],
    [
      'named choices of forms',
      old({ a: { type: 'string', enum: ['x', 'y'], enumNames: ['The x', 'The y'] } }),
      today({
        a: {
          type: 'string',
          oneOf: [
            { const: 'x', title: 'The x' },
            { const: 'y', title: 'The y' },
          ],
        },
      }),
    ],
    [
      'definitions in a schema that does not say what it is',
      object({ a: { $ref: '#/definitions/x' }, b: { $ref: '#y' } }, { definitions: { x: { $anchor: 'y' } } }),
      object({ a: { $ref: '#/$defs/x' }, b: { $ref: '#y' } }, { $defs: { x: { $anchor: 'y' } } }),
    ],
    ['null of OpenAPI', old({ a: { type: 'string', nullable: true } }), today({ a: { type: ['string', 'null'] } })],
    [
      'a name called like a keyword',
      old({ items: { type: 'string' }, id: {} }),
      today({ items: { type: 'string' }, id: {} }),
    ],
  ])('%s', (_, given, wanted) => {
    expect(modernized(given).schema).toEqual(wanted)
  })

  it('and accepts the same data', () => {
    const given = old(
      {
        a: { items: [{ type: 'string' }, { $ref: '#/definitions/n' }], additionalItems: false },
        b: { type: 'string' },
      },
      { definitions: { n: { type: 'number', exclusiveMinimum: 0 } }, dependencies: { b: ['a'] } },
    )
    const [before, after] = [compileEngine(given), compileEngine(importJsonSchema(given).schema)]
    for (const data of [
      { a: ['x', 1] },
      { a: ['x', 0] },
      { a: ['x', 1, 2] },
      { a: [1] },
      { b: 'x' },
      { b: 'x', a: [] },
    ]) {
      expect(after(data).length === 0, JSON.stringify(data)).toBe(before(data).length === 0)
    }
  })
})

describe('what a product type cannot have is left out and noted', () => {
  it.each<[string, JsonSchema, JsonSchema, string[]]>([
    [
      'a part that contains itself',
      object(
        { tree: { $ref: '#/$defs/node' } },
        { $defs: { node: object({ children: { type: 'array', items: { $ref: '#/$defs/node' } } }) } },
      ),
      object({ tree: object({ children: { type: 'array', items: {} } }) }),
      ['dropped /$defs/node/properties/children/items/$ref', 'changed '],
    ],
    [
      'another document',
      object({ a: { $ref: 'https://example.com/a', title: 'A' } }),
      object({ a: { title: 'A' } }),
      ['dropped /properties/a/$ref'],
    ],
    [
      'a slow pattern',
      object({ a: { type: 'string', pattern: '^(a+)+$' } }),
      object({ a: { type: 'string' } }),
      ['dropped /properties/a/pattern'],
    ],
    [
      'a default that does not fit',
      object({ a: { type: 'string', default: 3 } }),
      object({ a: { type: 'string' } }),
      ['dropped /properties/a/default'],
    ],
    [
      'two examples of which one does not fit',
      object({ a: { type: 'string', examples: [1, 'x', 2] } }),
      object({ a: { type: 'string', examples: ['x'] } }),
      ['dropped /properties/a/examples/2', 'dropped /properties/a/examples/0'],
    ],
    [
      'an unknown type',
      object({ a: { type: 'any', title: 'A' } }),
      object({ a: { title: 'A' } }),
      ['dropped /properties/a/type'],
    ],
    [
      'what stood beside $ref for nothing',
      { ...old({ a: { $ref: '#/definitions/x', title: 'A', minLength: 3 } }), definitions: { x: {} } },
      today({ a: { title: 'A' } }),
      ['changed ', 'dropped /properties/a/minLength', 'changed '],
    ],
    ['a root that may be null', { type: ['object', 'null'], properties: {} }, object({}), ['dropped /type']],
    [
      'a root that does not say its type',
      { properties: { a: { type: 'string' } } },
      object({ a: { type: 'string' } }),
      ['changed /type'],
    ],
    [
      'a root that is a reference',
      { $ref: '#/$defs/x', $defs: { x: object({ a: { type: 'string' } }) } },
      object({ a: { type: 'string' } }, { $defs: { x: object({ a: { type: 'string' } }) } }),
      ['changed /$ref'],
    ],
  ])('%s', (_, given, wanted, noted) => {
    const { schema, notes, issues } = importJsonSchema(given)
    expect(schema).toEqual(wanted)
    expect(
      notes
        .filter(({ message }) => !message.includes('kept as JSON Schema'))
        .map(({ kind, pointer }) => `${kind} ${pointer}`),
    ).toEqual(noted)
    expect(issues).toEqual([])
  })

  it.each<[string, unknown]>([
    ['no object', [1]],
    ['no JSON', undefined],
    ['a schema of a list', { type: 'array', items: {} }],
  ])('and what no leaving out can mend is refused: %s', (_, given) => {
    expect(importJsonSchema(given).issues.map(({ code }) => code)).toEqual(['NOT_AN_OBJECT'])
  })

  it('withstands names of prototypes', () => {
    const given = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"a":{"type":"string"}},"__proto__":{"x":1}}',
    )
    const { schema, fields } = importJsonSchema(given)
    expect(Object.keys(Object(schema['properties']))).toEqual(['a'])
    expect(fields.map(({ name }) => name)).toEqual(['a'])
    expect(Reflect.get({}, 'x')).toBeUndefined()
  })
})

describe('references', () => {
  const $defs = { size: object({ width: { type: 'integer' } }), short: { type: 'string', maxLength: 3 } }

  it('are written out, so that they become fields', () => {
    const given = object(
      { a: { $ref: '#/$defs/size', title: 'A' }, b: { type: 'array', items: { $ref: '#/$defs/short' } } },
      { $defs },
    )
    const { schema, fields } = importJsonSchema(given)
    expect(schema).toEqual(object({ a: { ...$defs.size, title: 'A' }, b: { type: 'array', items: $defs.short } }))
    expect(fields.map(({ type }) => type)).toEqual(['group', 'list'])
  })

  it('stay where something beside them counts as well', () => {
    const given = object({ a: { $ref: '#/$defs/short', minLength: 2 }, b: { $ref: '#/$defs/short' } }, { $defs })
    const { schema } = importJsonSchema(given)
    expect(schema).toEqual(object({ a: { $ref: '#/$defs/short', minLength: 2 }, b: $defs.short }, { $defs }))
  })

  it('stay where writing them out would make the schema too large', () => {
    const long = { type: 'string', description: 'x'.repeat(5000) }
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, nth) => [`p${nth}`, { $ref: '#/$defs/long' }]))
    expect(importJsonSchema(object(many, { $defs: { long } })).schema).toEqual(object(many, { $defs: { long } }))
  })
})

describe('fields', () => {
  it('have the words that a schema has', () => {
    const given = old(
      {
        name: { type: 'string', title: 'Name', maxLength: 20 },
        kind: { type: 'string', oneOf: [{ const: 'a', title: 'An A' }, { const: 'b' }] },
        site: { type: 'string', format: 'uri' },
        size: object({ width: { type: 'integer', minimum: 1 } }),
      },
      { title: 'Thing', description: 'Any thing', required: ['name'] },
    )
    const imported = importJsonSchema(given)
    expect(imported).toMatchObject({ name: 'Thing', description: 'Any thing', draft: '07' })
    expect(imported.fields).toMatchObject([
      { name: 'name', type: 'text', label: 'Name', required: true, validation: { maxLength: 20 } },
      { name: 'kind', type: 'select', options: [{ value: 'a', label: 'An A' }, 'b'] },
      { name: 'site', type: 'url' },
      { name: 'size', type: 'group', fields: [{ name: 'width', type: 'integer', validation: { min: 1 } }] },
    ])
  })

  it('come out of a form playground', () => {
    const given = { schema: object({ a: { type: 'string' } }), uiSchema: {}, formData: { a: 'x' } }
    expect(importJsonSchema(given).fields.map(({ name }) => name)).toEqual(['a'])
  })
})

it.each<[string, unknown, boolean]>([
  ['draft-07', old({ a: { items: [{}] } }), true],
  ['draft 2019-09', object({ a: { items: [{}] } }, { $schema: 'https://json-schema.org/draft/2019-09/schema' }), true],
  ['no draft', object({ a: { items: [{}] } }), false],
  ['2020-12', today({ a: { items: [{}] } }), false],
  ['something else', object({}, { $schema: 'https://example.com/schema' }), false],
  ['no schema', 'x', false],
])('is rewritten when it is stored only if it says it is older: %s', (_, given, isRewritten) => {
  expect(inStoredDraft(given) !== given).toBe(isRewritten)
})
