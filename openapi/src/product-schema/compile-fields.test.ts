import { describe, expect, it } from 'vitest'
import { compileFields, schemaOf } from './compile-fields.ts'
import type { FieldDefinition } from './field-definition.ts'
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
      { type: 'array', uniqueItems: true, items: { type: 'string', enum: ['x'] } },
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
    [
      { name: 'a', type: 'percentage', validation: { max: 100 } },
      { type: 'number', maximum: 100, 'x-field': { type: 'percentage' } },
    ],
    [
      { name: 'a', type: 'phone' },
      { type: 'string', pattern: '^\\+[1-9]\\d{6,14}$' },
    ],
    [
      { name: 'a', type: 'tags' },
      { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 1, maxLength: 60 } },
    ],
    [
      { name: 'a', type: 'reference', reference: { resource: 'products', many: true } },
      { type: 'array', uniqueItems: true, items: { type: 'string', format: 'uuid' } },
    ],
    [
      { name: 'a', type: 'table', fields: [{ name: 'b', type: 'text' }] },
      { type: 'array', items: { type: 'object', properties: { b: { type: 'string' } }, additionalProperties: false } },
    ],
    [
      { name: 'a', type: 'schema', schema: { const: 3 }, label: 'A' },
      { const: 3, title: 'A' },
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

describe('what a value may be', () => {
  const found = (field: FieldDefinition, value: unknown) =>
    validateData(compileFields([field]), { a: value }).map(({ field: at, message }) => `${at} ${message}`)
  const parcel: FieldDefinition = {
    name: 'a',
    type: 'measurement',
    label: 'Weight',
    measure: { family: 'mass', units: ['g', 'kg'] },
    unit: 'kg',
    validation: { min: 0, max: 5, messages: { max: 'Too heavy for the post' } },
  }
  const title: FieldDefinition = {
    name: 'a',
    type: 'text',
    label: 'Title',
    localized: true,
    validation: { maxLength: 3 },
  }

  it.each<[string, FieldDefinition, unknown, string[]]>([
    ['a weight within its bounds', parcel, { value: 4.5, unit: 'kg' }, []],
    ['the bounds in another unit', parcel, { value: 4500, unit: 'g' }, []],
    ['too much', parcel, { value: 6, unit: 'kg' }, ['/a/value Too heavy for the post']],
    ['too much in another unit', parcel, { value: 6000, unit: 'g' }, ['/a/value Too heavy for the post']],
    ['too little in another unit', parcel, { value: -1, unit: 'g' }, ['/a/value Weight must be 0 or more']],
    ['a unit that is not offered', parcel, { value: 1, unit: 'lb' }, ['/a/unit Unit must be one of: kg, g']],
    ['one value for each language', title, { en: 'Sun', 'de-AT': 'Sol' }, []],
    [
      'no language',
      title,
      { '?': 'Sun' },
      ['/a/? Title is given in a language that is none: name it as in en or de-AT'],
    ],
    ['a fault in one language', title, { en: 'Moon' }, ['/a/en Title must have at most 3 characters']],
    ['a time', { name: 'a', type: 'time' }, '23:59:59', []],
    ['no time', { name: 'a', type: 'time', label: 'Opens' }, '24:00', ['/a Opens must be a time of day such as 09:30']],
    [
      'no number',
      { name: 'a', type: 'phone', label: 'Hotline' },
      '030',
      ['/a Hotline must be a telephone number with its country code, such as +4930123456'],
    ],
    ['a duration', { name: 'a', type: 'duration' }, 'P1DT2H', []],
  ])('%s', (_, field, value, wanted) => {
    expect(found(field, value)).toEqual(wanted)
  })

  it('speaks in the person’s own words', () => {
    const fields: FieldDefinition[] = [
      {
        name: 'a',
        type: 'text',
        required: true,
        validation: { minLength: 2, maxLength: 4, messages: { required: 'Say something', minLength: 'Longer' } },
      },
      { name: 'b', type: 'email', validation: { message: 'Look again', messages: { format: 'No address' } } },
    ]
    const said = (data: unknown) =>
      validateData(compileFields(fields), data)
        .map(({ message }) => message)
        .toSorted()
    expect(said({ b: 'x' })).toEqual(['No address', 'Say something'])
    expect(said({ a: 'x' })).toEqual(['Longer'])
    expect(said({ a: 'xxxxx' })).toEqual(['A must have at most 4 characters'])
  })

  it('takes a former name in place of the new one', () => {
    const schema = compileFields([
      { name: 'developer', type: 'text', required: true, aliases: [{ name: 'dev', until: '2030-01-31' }] },
    ])
    expect(schema).toMatchObject({
      properties: { dev: { type: 'string', deprecated: true, 'x-alias-of': 'developer' } },
    })
    expect(validateData(schema, { dev: 'X' })).toEqual([])
    expect(validateData(schema, { developer: 'X' })).toEqual([])
    expect(validateData(schema, {}).map(({ field, keyword }) => `${field} ${keyword}`)).toEqual(['/developer required'])
  })
})
