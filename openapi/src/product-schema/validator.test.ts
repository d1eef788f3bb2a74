import { describe, expect, it } from 'vitest'
import { compileFields } from './compile-fields.ts'
import type { JsonSchema } from './json.ts'
import { SCHEMA_LIMITS } from './limits.ts'
import { createValidator, validateData } from './validator.ts'

const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'object', properties, ...more })
const json = (text: string): unknown => JSON.parse(text)
const found = (schema: JsonSchema, data: unknown) =>
  validateData(schema, data).map(({ field, keyword }) => `${field} ${keyword}`)

describe('what is valid', () => {
  it.each<[string, JsonSchema, unknown, string[]]>([
    ['an inherited name is not there', object({}, { required: ['constructor'] }), {}, ['/constructor required']],
    ['nor one it hangs on', { dependentRequired: { a: ['toString'] } }, { a: 1 }, ['/toString dependentRequired']],
    ['an own constructor is', object({}, { required: ['constructor'] }), json('{"constructor":1}'), []],
    [
      'unknown constructor',
      object({}, { additionalProperties: false }),
      json('{"constructor":1}'),
      ['/constructor additionalProperties'],
    ],
    [
      'unknown __proto__',
      object({}, { additionalProperties: false }),
      json('{"__proto__":{"a":1}}'),
      ['/__proto__ additionalProperties'],
    ],
    [
      'unknown __proto__, unevaluated',
      object({}, { unevaluatedProperties: false }),
      json('{"__proto__":1}'),
      ['/__proto__ unevaluatedProperties'],
    ],
    ['_id is no exception', object({}, { additionalProperties: false }), { _id: 1 }, ['/_id additionalProperties']],
    [
      'keywords beside $ref',
      { $defs: { s: { type: 'string' } }, ...object({ a: { $ref: '#/$defs/s', maxLength: 2 } }) },
      { a: 'abc' },
      ['/a maxLength'],
    ],
    [
      '$ref by anchor',
      { $defs: { s: { $anchor: 'name', type: 'string' } }, ...object({ a: { $ref: '#name' } }) },
      { a: 1 },
      ['/a type'],
    ],
    [
      'a failed alternative evaluates nothing',
      {
        anyOf: [
          { properties: { kind: { const: 'a' }, x: true }, required: ['kind'] },
          { properties: { kind: { const: 'b' }, y: true }, required: ['kind'] },
        ],
        unevaluatedProperties: false,
      },
      { kind: 'b', x: 1 },
      ['/x unevaluatedProperties'],
    ],
    ['enum does not mind the order of keys', { enum: [{ a: 1, b: 2 }] }, { b: 2, a: 1 }, []],
    ['decimal steps', { multipleOf: 0.01 }, 19.99, []],
    ['lengths count characters, not code units', { maxLength: 1 }, '😀', []],
    ['draft 7 dependencies still count', { dependencies: { a: ['b'] } }, { a: 1 }, ['/b dependentRequired']],
    [
      'id and $ref in annotations mean nothing',
      object({ a: { 'x-note': { id: 'n', $ref: 'x' } }, b: { 'x-note': { id: 'n' } } }),
      {},
      [],
    ],
    ['prefixItems', { prefixItems: [true], items: false }, [1, 2], ['/1 items']],
    ['a property that may not be', object({ a: false }), { a: 1 }, ['/a false']],
    ['names of properties', { propertyNames: { maxLength: 2 } }, { abc: 1 }, ['/abc propertyNames']],
    ['contains', { contains: { const: 1 } }, [2, 3], [' contains']],
    ['an integer out of JSON numbers', { type: 'integer' }, Number.POSITIVE_INFINITY, [' type']],
  ])('%s', (_, schema, data, wanted) => {
    expect(found(schema, data)).toEqual(wanted)
  })

  it.each<[string, string[], string[]]>([
    ['date', ['2028-02-29'], ['2027-02-29', '2027-1-1', '', '01.02.2027']],
    [
      'date-time',
      ['2027-01-31T09:30:00Z', '2027-01-31T09:30:00.5+02:00'],
      ['2027-01-31 09:30:00Z', '2027-01-31T09:30:00', ''],
    ],
    ['time', ['09:30:00Z'], ['9:30']],
    ['email', ['a.b+c@example.com'], ['a@', 'a b@example.com', '']],
    ['uri', ['https://example.com/a?b#c'], ['example', '', 'https://exa mple.com']],
    ['url', ['https://example.com/'], ['', 'x']],
    ['uri', ['http://u:p@[::1]:80/a'], ['http://a@b@c/', 'http://a:b/', 'http://a/[', 'http://[::ffff:01.2.3.4]']],
    ['uri-reference', ['/a?b', '#c', '', './1:b'], ['/a"b', '1:b', '//a:b/c']],
    ['iri', ['https://exämple.com/ö?ü#ß'], ['ö', 'https://a b', 'https://\ud800/']],
    ['idn-email', ['käse@example.com'], ['käse', '@']],
    ['uuid', ['01890a5d-ac96-774b-bcce-b302099a8057'], ['', '01890a5d']],
    ['color', ['#fff', '#A1b2C3'], ['fff', '#ffff', 'red', '']],
    ['ipv4', ['192.0.2.1'], ['256.1.1.1', '01.1.1.1.1']],
    ['hostname', ['example.com'], ['-a.com', 'a_b']],
    ['never-heard-of', ['anything'], []],
  ])('format %s', (format, right, wrong) => {
    for (const text of right) expect(found({ format }, text), text).toEqual([])
    for (const text of wrong) expect(found({ format }, text), text).toEqual([' format'])
  })
})

describe('how it is told', () => {
  const schema = compileFields([
    {
      name: 'platform',
      type: 'select',
      label: 'Platform',
      required: true,
      options: ['steam', { value: 'epic', label: 'Epic' }],
    },
    { name: 'sku', type: 'text', label: 'SKU', validation: { pattern: '^[A-Z]+$', message: 'Capitals only, please' } },
    { name: 'releaseDate', type: 'date' },
    { name: 'cover', type: 'image', label: 'Cover' },
    { name: 'a/b', type: 'integer' },
    {
      name: 'packs',
      type: 'list',
      label: 'Packs',
      item: { name: 'pack', type: 'group', fields: [{ name: 'size', type: 'integer', required: true, label: 'Size' }] },
    },
  ])

  it.each<[unknown, [string, string][]]>([
    [{}, [['/platform', 'Platform is required']]],
    [{ platform: 'x' }, [['/platform', 'Platform must be one of: steam, Epic']]],
    [{ platform: 'epic', sku: 'a' }, [['/sku', 'Capitals only, please']]],
    [{ platform: 'epic', sku: 1 }, [['/sku', 'SKU must be a text']]],
    [{ platform: 'epic', releaseDate: '' }, [['/releaseDate', 'Release date must be a date such as 2027-01-31']]],
    [{ platform: 'epic', cover: 'x' }, [['/cover', 'Cover must be an image']]],
    [{ platform: 'epic', 'a/b': 1.5 }, [['/a~1b', 'A/b must be a whole number']]],
    [{ platform: 'epic', 'c/d%': 1 }, [['/c~1d%', '“c/d%” is not a known field']]],
    [
      { platform: 'epic', packs: [{}, { size: 'x' }] },
      [
        ['/packs/0/size', 'Size is required'],
        ['/packs/1/size', 'Size must be a whole number'],
      ],
    ],
    [
      { sku: 'a', packs: 1 },
      [
        ['/packs', 'Packs must be a list'],
        ['/platform', 'Platform is required'],
        ['/sku', 'Capitals only, please'],
      ],
    ],
    [null, [['', 'This must be a group of fields']]],
  ])('%j', (data, wanted) => {
    const errors = validateData(schema, data).map(({ field, message }): [string, string] => [field, message])
    expect(errors.toSorted()).toEqual(wanted)
  })

  it('speaks of the alternative that was meant', () => {
    const way = (kind: string, name: string, schema: JsonSchema) => ({
      type: 'object',
      properties: { kind: { const: kind }, [name]: schema },
      required: ['kind', name],
    })
    const delivery = object({
      delivery: {
        title: 'Delivery',
        oneOf: [way('mail', 'to', { format: 'email', title: 'To' }), way('post', 'street', {})],
      },
    })
    expect(found(delivery, { delivery: { kind: 'mail', to: 'x' } })).toEqual(['/delivery/to format'])
    expect(found(delivery, { delivery: { kind: 'post' } })).toEqual(['/delivery/street required'])
    expect(found(delivery, { delivery: { kind: 'pigeon' } })).toEqual(['/delivery oneOf'])
  })

  it('gives what the keyword asked for', () => {
    expect(validateData({ minimum: 3 }, 1)).toEqual([
      { field: '', keyword: 'minimum', message: 'This must be 3 or more', params: { minimum: 3 } },
    ])
  })
})

describe('what it withstands', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) })

  it('refuses data that is too deep, too long or no JSON', () => {
    expect(found({}, nested(SCHEMA_LIMITS.dataDepth))).toEqual([])
    expect(found({}, nested(SCHEMA_LIMITS.dataDepth + 1))[0]).toMatch(/ depth$/)
    expect(found({ uniqueItems: true }, new Array(SCHEMA_LIMITS.dataItems + 1).fill(0))).toEqual([' maxItems'])
    expect(found({}, { a: () => 1, b: Number.NaN, '\ud800': 1 })).toEqual(['/a type', '/b type', ' propertyNames'])
  })

  it('takes an undefined member as absent, as forms leave them', () => {
    expect(found(object({ a: { type: 'string' } }, { required: ['a'] }), { a: undefined })).toEqual(['/a required'])
  })

  it('tries slow patterns on short texts only, and unsafe ones never', () => {
    const started = performance.now()
    expect(found({ pattern: '[a-z]+$' }, `${'a'.repeat(200_000)}!`)).toEqual([' maxLength'])
    expect(found({ pattern: '^(a+)+$' }, `${'a'.repeat(200)}!`)).toEqual([])
    expect(found({ pattern: '^[a-z]+$' }, `${'a'.repeat(200_000)}!`)).toEqual([' pattern'])
    expect(found({ format: 'url' }, `http://${'a'.repeat(100)}!`)).toEqual([])
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('leaves schema and data as they were, even frozen, and pollutes nothing', () => {
    const schema = deepFreeze(compileFields([{ name: 'a', type: 'list', item: { name: 'b', type: 'text' } }]))
    const data = json('{"a":["x"],"__proto__":{"isAdmin":true},"constructor":{"prototype":{"polluted":1}}}')
    const before = JSON.stringify(data)
    expect(found(schema, data)).toEqual(['/__proto__ additionalProperties', '/constructor additionalProperties'])
    expect(JSON.stringify(data)).toBe(before)
    expect(Reflect.get({}, 'isAdmin') ?? Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('compiles a schema once', () => {
    const schema = object({})
    expect(createValidator(schema)).toBe(createValidator(schema))
  })
})

function deepFreeze(schema: JsonSchema): JsonSchema {
  for (const part of Object.values(schema)) if (typeof part === 'object' && part !== null) deepFreeze(Object(part))
  return Object.freeze(schema)
}
