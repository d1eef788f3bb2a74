import { describe, expect, it } from 'vitest'
import { attributesOf, indexedText, soughtText } from './attributes.ts'
import { compileFields } from './compile-fields.ts'
import type { FieldDefinition } from './field-definition.ts'
import { filterableFields } from './filterable-fields.ts'
import { sampleData } from './sample/sample-data.ts'
import { uiSchemaOf } from './ui-schema.ts'
import { validateData } from './validator.ts'

const fields: FieldDefinition[] = [
  {
    name: 'platform',
    type: 'select',
    label: 'Platform',
    options: ['steam', { value: 'epic', label: 'Epic' }],
    filterable: true,
  },
  { name: 'notes', type: 'richtext', help: 'Shown below', placeholder: 'Once upon a time' },
  { name: 'releasedAt', type: 'datetime' },
  { name: 'tags', type: 'list', item: { name: 'tag', type: 'text' } },
  { name: 'pictures', type: 'list', item: { name: 'picture', type: 'image' } },
  {
    name: 'dimensions',
    type: 'group',
    label: 'Size',
    fields: [{ name: 'weight', type: 'number', label: 'Weight', unit: 'kg' }],
  },
  { name: 'rows', type: 'list', item: { name: 'row', type: 'group', fields: [{ name: 'a', type: 'text' }] } },
  { name: 'raw', type: 'json' },
  { name: 'used', type: 'boolean', filterable: false },
  { name: 'brand', type: 'reference', reference: { resource: 'brands' } },
  { name: 'key', type: 'text', showWhen: { field: 'platform', equals: 'steam' } },
]
const schema = compileFields(fields)

describe('the rows that make custom fields searchable', () => {
  const row = (key: string, data: unknown) =>
    attributesOf(schema, data)
      .filter((attribute) => attribute.key === key)
      .map(({ position, type, value, textValue, numberValue, boolValue }) => [
        position,
        type,
        value,
        textValue ?? numberValue ?? boolValue,
      ])

  it.each<[string, unknown, unknown[][]]>([
    ['platform', { platform: 'Epic' }, [[0, 'text', 'Epic', 'epic']]],
    ['key', { key: 'K' }, [[0, 'text', 'K', 'k']]],
    ['used', { used: false }, [[0, 'boolean', false, false]]],
    ['dimensions.weight', { dimensions: { weight: 1.5 } }, [[0, 'number', 1.5, 1.5]]],
    [
      'releasedAt',
      { releasedAt: '2027-01-31T01:00:00+02:00' },
      [[0, 'text', '2027-01-31T01:00:00+02:00', '2027-01-30t23:00:00.000z']],
    ],
    [
      'tags',
      { tags: ['B', 'a'] },
      [
        [-1, 'text', ['B', 'a'], null],
        [0, 'text', 'B', 'b'],
        [1, 'text', 'a', 'a'],
      ],
    ],
    ['tags', { tags: [] }, [[-1, 'text', [], null]]],
    ['rows', { rows: [{ a: 'x' }] }, [[-1, 'text', [{ a: 'x' }], null]]],
    ['raw', { raw: { a: 1 } }, [[0, 'text', { a: 1 }, null]]],
    ['notes', { notes: null }, []],
  ])('%s of %j', (key, data, wanted) => {
    expect(row(key, data)).toEqual(wanted)
  })

  it('of measurements, durations and values in several languages', () => {
    const wide = compileFields([
      { name: 'weight', type: 'measurement', measure: { family: 'mass' }, unit: 'kg' },
      { name: 'warmth', type: 'measurement', measure: { family: 'temperature' } },
      { name: 'length', type: 'duration' },
      { name: 'title', type: 'text', localized: true },
      { name: 'words', type: 'tags', localized: true },
      { name: 'opens', type: 'time' },
      { name: 'share', type: 'percentage' },
    ])
    const rows = attributesOf(wide, {
      weight: { value: 2.5, unit: 'kg' },
      warmth: { value: 212, unit: '°F' },
      length: 'PT1H30M',
      title: { en: 'Sun', de: 'Sonne' },
      words: { en: ['a', 'b'] },
      opens: '09:30',
      share: 12.5,
    })
    expect(rows.map(({ key, position, textValue, numberValue }) => [key, position, textValue ?? numberValue])).toEqual([
      ['weight', 0, 2500],
      ['warmth', 0, 100],
      ['length', 0, 5400],
      ['title', -1, null],
      ['title', 0, 'sun'],
      ['title', 1, 'sonne'],
      ['words', -1, null],
      ['words', 0, 'a'],
      ['words', 1, 'b'],
      ['opens', 0, '09:30'],
      ['share', 0, 12.5],
    ])
    expect(rows[0]?.value).toEqual({ value: 2.5, unit: 'kg' })
    expect(filterableFields(wide).map(({ key, type, unit }) => [key, type, unit])).toEqual([
      ['weight', 'measurement', 'g'],
      ['warmth', 'measurement', '°C'],
      ['length', 'duration', 's'],
      ['title', 'text', undefined],
      ['words', 'tags', undefined],
      ['opens', 'time', undefined],
      ['share', 'percentage', undefined],
    ])
    expect(validateData(wide, sampleData(wide))).toEqual([])
  })

  it('bounds indexed texts without cutting a character in two', () => {
    expect(indexedText('Ä'.repeat(600))).toBe('ä'.repeat(512))
    expect(indexedText(`${'a'.repeat(511)}😀`)).toBe('a'.repeat(511))
  })

  it('looks moments up as they stand in the index, whatever their offset', () => {
    const [row] = attributesOf(
      { properties: { seen: { type: 'string', format: 'date-time' } } },
      { seen: '2026-06-01T12:00:00+02:00' },
    )
    for (const text of ['2026-06-01T10:00:00Z', '2026-06-01T12:00:00+02:00', '2026-06-01t10:00:00.000z'])
      expect(soughtText(text)).toBe(row?.textValue)
    for (const text of ['2026-06-01', 'Steam', '2026-06-01T10:00']) expect(soughtText(text)).toBe(indexedText(text))
  })

  it('gives no row for what is no object', () => {
    expect(attributesOf(schema, null)).toEqual([])
  })
})

it('offers the fields worth filtering by', () => {
  expect(filterableFields(schema)).toEqual([
    {
      key: 'platform',
      label: 'Platform',
      type: 'select',
      options: [
        { value: 'steam', label: 'steam' },
        { value: 'epic', label: 'Epic' },
      ],
    },
    { key: 'releasedAt', label: 'Released at', type: 'datetime' },
    { key: 'tags', label: 'Tags', type: 'text' },
    { key: 'dimensions.weight', label: 'Size: Weight', type: 'number', unit: 'kg' },
    { key: 'brand', label: 'Brand', type: 'reference' },
    { key: 'key', label: 'Key', type: 'text' },
  ])
})

it('offers what is written elsewhere in the schema as what it is there', () => {
  const shared = {
    type: 'object',
    properties: { level: { $ref: '#/$defs/level', title: 'Level' }, size: { $ref: '#/$defs/size' } },
    $defs: {
      level: { enum: ['low', 'high'] },
      size: { type: 'object', properties: { height: { type: 'number' } } },
    },
  }
  expect(filterableFields(shared).map(({ key, label, type }) => [key, label, type])).toEqual([
    ['level', 'Level', 'select'],
    ['size.height', 'Size: Height', 'number'],
  ])
})

it('the form follows its layout', () => {
  const groups = [{ title: 'About', fields: ['platform'] }]
  const ui = uiSchemaOf({
    groups,
    order: ['key'],
    spans: { notes: 'full' },
    uiSchema: { notes: { 'ui:widget': 'textarea' } },
  })
  expect(uiSchemaOf({ tabs: [{ title: 'One' }] })).toEqual({ 'ui:options': { tabs: [{ title: 'One' }] } })
  expect(ui).toEqual({
    'ui:order': ['key', '*'],
    'ui:options': { groups },
    notes: { 'ui:widget': 'textarea', 'ui:options': { span: 'full' } },
  })
})

describe('a sample', () => {
  it('fits and shows every field, the conditional ones too', () => {
    const data = sampleData(schema)
    expect(validateData(schema, data)).toEqual([])
    expect(Object.keys(Object(data)).toSorted()).toEqual(fields.map(({ name }) => name).toSorted())
    expect(sampleData(schema)).toEqual(data)
  })

  it.each([
    { type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' },
    { type: 'string', pattern: '^(?:foo|bar)\\.[a-f]+$' },
    { type: 'string', minLength: 20, maxLength: 21, title: 'T' },
    { type: 'integer', exclusiveMinimum: 5, multipleOf: 4 },
    { type: 'number', minimum: -3, maximum: -2 },
    { type: 'number', exclusiveMinimum: 0, maximum: 0.5 },
    { type: 'integer', maximum: -7 },
    { type: 'array', minItems: 2, uniqueItems: true, items: { enum: ['a', 'b'] } },
    { type: 'array', minItems: 3, uniqueItems: true, items: { type: 'string', format: undefined } },
    { type: ['null', 'boolean'] },
    { examples: ['x'] },
    { anyOf: [{ type: 'string', format: 'email' }, { type: 'null' }] },
  ])('of %j fits', (property) => {
    const tight = { type: 'object', properties: { a: property }, required: ['a'] }
    expect(validateData(tight, sampleData(tight))).toEqual([])
  })
})
