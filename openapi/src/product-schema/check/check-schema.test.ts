import { describe, expect, it } from 'vitest'
import type { JsonSchema } from '../json.ts'
import { SCHEMA_LIMITS } from '../limits.ts'
import { checkFields } from './check-fields.ts'
import { checkSchema } from './check-schema.ts'

const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'object', properties, ...more })
const faults = (schema: unknown) => checkSchema(schema).map(({ pointer, code }) => `${pointer} ${code}`)
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

const doubling = Object.fromEntries(
  Array.from({ length: 25 }, (_, at) => [
    `d${at}`,
    { anyOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] },
  ]),
)

describe('a schema is refused', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', [], [' NOT_AN_OBJECT']],
    ['no object either', null, [' NOT_AN_OBJECT']],
    ['a root that describes no object', { type: 'string' }, ['/type NOT_AN_OBJECT']],
    ['a root that leaves it open', {}, ['/type NOT_AN_OBJECT']],
    ['an unknown type', object({ a: { type: 'strng' } }), ['/properties/a/type INVALID_KEYWORD']],
    [
      'several faults',
      object({ a: { minLength: -1 }, b: { required: 'x' }, 'c/d': 3 }),
      [
        '/properties/a/minLength INVALID_KEYWORD',
        '/properties/b/required INVALID_KEYWORD',
        '/properties/c~1d INVALID_KEYWORD',
      ],
    ],
    [
      'draft 4',
      object({ a: { minimum: 1, exclusiveMinimum: true } }),
      ['/properties/a/exclusiveMinimum INVALID_KEYWORD'],
    ],
    ['items of draft 7', object({ a: { items: [{}] } }), ['/properties/a/items INVALID_KEYWORD']],
    ['a name twice', object({}, { required: ['a', 'a'] }), ['/required INVALID_KEYWORD']],
    ['no branches', object({}, { anyOf: [] }), ['/anyOf INVALID_KEYWORD']],
    ['a reference to nowhere', object({ a: { $ref: '#/$defs/a' } }), ['/properties/a/$ref DANGLING_REFERENCE']],
    [
      'a reference to no schema',
      object({ a: { $ref: '#/required' } }, { required: ['a'] }),
      ['/properties/a/$ref DANGLING_REFERENCE'],
    ],
    [
      'a reference through a prototype',
      object({ a: { $ref: '#/constructor' } }),
      ['/properties/a/$ref DANGLING_REFERENCE'],
    ],
    [
      'a reference into another document',
      object({ a: { $ref: 'https://example.com/a.json' } }),
      ['/properties/a/$ref REMOTE_REFERENCE'],
    ],
    ['a reference to itself', { type: 'object', $ref: '#' }, ['/$ref RECURSIVE_REFERENCE']],
    ['a tree', object({ child: { $ref: '#' } }), ['/properties/child/$ref RECURSIVE_REFERENCE']],
    [
      'a tree of lists',
      object({ a: { $ref: '#/$defs/n' } }, { $defs: { n: { items: { $ref: '#/$defs/n' } } } }),
      ['/$defs/n/items/$ref RECURSIVE_REFERENCE'],
    ],
    [
      'a circle of two',
      object({}, { $defs: { a: { $ref: '#/$defs/b' }, b: { allOf: [{ $ref: '#/$defs/a' }] } } }),
      ['/$defs/b/allOf/0/$ref RECURSIVE_REFERENCE'],
    ],
    [
      'a circle by anchor',
      object({ a: { $anchor: 'x', not: { $ref: '#x' } } }),
      ['/properties/a/not/$ref RECURSIVE_REFERENCE'],
    ],
    ['$dynamicRef', object({ a: { $dynamicRef: '#node' } }), ['/properties/a/$dynamicRef DYNAMIC_REFERENCE']],
    ['a document inside', object({ a: { $id: 'https://example.com/a' } }), ['/properties/a/$id EMBEDDED_DOCUMENT']],
    [
      'two parts of one name',
      object({ a: { $anchor: 'x' }, b: { $anchor: 'x' } }),
      ['/properties/b/$anchor DUPLICATE_ANCHOR'],
    ],
    [
      'references that multiply',
      object({ a: { $ref: '#/$defs/d0' } }, { $defs: { ...doubling, d25: {} } }),
      [' TOO_LARGE'],
    ],
    ['too many bytes', object({ a: { description: 'x'.repeat(SCHEMA_LIMITS.schemaBytes) } }), [' TOO_LARGE']],
    [
      'too deep',
      object({ a: { const: nested(40) } }),
      [`/properties/a/const${'/0'.repeat(SCHEMA_LIMITS.schemaDepth - 3)} TOO_DEEP`],
    ],
    [
      'too many properties',
      object(Object.fromEntries(Array.from({ length: SCHEMA_LIMITS.schemaProperties + 1 }, (_, at) => [`p${at}`, {}]))),
      ['/properties TOO_MANY_PROPERTIES'],
    ],
    [
      '__proto__',
      JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}'),
      ['/properties/__proto__ FORBIDDEN_NAME'],
    ],
    ['no regular expression', object({ a: { pattern: '(' } }), ['/properties/a/pattern INVALID_PATTERN']],
    ['a slow regular expression', object({ a: { pattern: '^(a+)+$' } }), ['/properties/a/pattern SLOW_PATTERN']],
    [
      'a slow one for names',
      object({}, { patternProperties: { '(x*)*y': {} } }),
      ['/patternProperties/(x*)*y SLOW_PATTERN'],
    ],
    [
      'a default that does not fit',
      object({ a: { type: 'string', default: 3 } }),
      ['/properties/a/default DEFAULT_MISMATCH'],
    ],
    [
      'a default against a reference',
      object({ a: { $ref: '#/$defs/s', default: 3 } }, { $defs: { s: { type: 'string' } } }),
      ['/properties/a/default DEFAULT_MISMATCH'],
    ],
    [
      'an example that does not fit',
      object({ 'a b': { type: 'integer', examples: [1, 'x'] } }),
      ['/properties/a b/examples/1 EXAMPLE_MISMATCH'],
    ],
    ['a value without JSON', object({ a: { const: Number.NaN } }), ['/properties/a/const INVALID_KEYWORD']],
  ])('%s', (_, schema, wanted) => {
    expect(faults(schema)).toEqual(wanted)
  })

  it('in words', () => {
    const message = (schema: unknown) => checkSchema(schema)[0]?.message
    expect(message(object({ a: { minLength: 'x' } }))).toBe('“minLength” must be a whole number, 0 or more')
    expect(message(object({ a: { required: [1] } }))).toBe('“required” must be a list of different property names')
    expect(message(object({ a: 1 }))).toBe('“a” must be a schema: an object, true or false')
    expect(message(object({ a: { title: 'Size', type: 'integer', default: 'x' } }))).toBe(
      'The default does not fit: Size must be a whole number',
    )
  })

  it('also when it is an object that contains itself', () => {
    const circle: JsonSchema = object({})
    circle.not = circle
    expect(faults(circle)[0]).toMatch(/TOO_DEEP$/)
  })
})

describe('a schema is accepted', () => {
  it.each<[string, JsonSchema]>([
    ['unknown formats and keywords are annotations', object({ a: { format: 'isbn', 'x-mine': { id: 1 }, foo: [] } })],
    ['a property named constructor', object({ constructor: { type: 'string' } }, { required: ['constructor'] })],
    ['properties named like keywords', object({ properties: { type: 'string' }, $ref: { type: 'string' }, items: {} })],
    [
      'shared parts',
      object({ a: { $ref: '#/$defs/n' }, b: { $ref: '#/$defs/n' } }, { $defs: { n: { type: 'number' } } }),
    ],
    ['an $id of the whole', object({}, { $id: 'https://example.com/game' })],
    [
      'conditions',
      // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
      object({ a: {} }, { if: { required: ['a'] }, then: { properties: { b: {} } }, unevaluatedProperties: false }),
    ],
  ])('%s', (_, schema) => {
    expect(checkSchema(schema)).toEqual([])
  })
})

describe('a list of fields is refused', () => {
  it.each<[string, unknown, string[]]>([
    ['no list', {}, ['']],
    ['an unknown kind', [{ name: 'a', type: 'txt' }], ['']],
    [
      'a name twice',
      [
        { name: 'a', type: 'text' },
        { name: 'a', type: 'text' },
      ],
      ['/1/name'],
    ],
    ['no name', [{ name: 'a b', type: 'text' }], ['/0/name']],
    ['no options', [{ name: 'a', type: 'select' }], ['/0/options']],
    ['options twice', [{ name: 'a', type: 'select', options: ['x', { value: 'x', label: 'X' }] }], ['/0/options']],
    ['a list of nothing', [{ name: 'a', type: 'list' }], ['/0/item']],
    [
      'a bound of another kind',
      [{ name: 'a', type: 'boolean', validation: { minLength: 1 } }],
      ['/0/validation/minLength'],
    ],
    ['a condition on nothing', [{ name: 'a', type: 'text', showWhen: { field: 'b', equals: 1 } }], ['/0/showWhen']],
    [
      'conditions in a circle',
      [
        { name: 'a', type: 'text', showWhen: { field: 'b', equals: 1 } },
        { name: 'b', type: 'text', showWhen: { field: 'a', equals: 1 } },
      ],
      ['/0/showWhen', '/1/showWhen'],
    ],
    [
      'a fault inside a group',
      [{ name: 'g', type: 'group', fields: [{ name: '1', type: 'text' }] }],
      ['/0/fields/0/name'],
    ],
    ['a default that does not fit', [{ name: 'a', type: 'integer', default: 'x' }], ['/0/default']],
  ])('%s', (_, fields, wanted) => {
    expect(checkFields(fields).map(({ pointer }) => pointer)).toEqual(wanted)
  })
})
