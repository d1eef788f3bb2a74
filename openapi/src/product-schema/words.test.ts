import { expect, it } from 'vitest'
import type { FieldDefinition } from './field-definition.ts'
import { inLanguage, valueWords } from './words.ts'

const reader = {
  locale: 'en-GB',
  money: (minor: number) => `£${(minor / 100).toFixed(2)}`,
  nameOf: (_: string, id: string) => (id === 'moss' ? 'Moss' : undefined),
}

it.each<[Partial<FieldDefinition>, unknown, string]>([
  [{ type: 'text' }, 'Moss', 'Moss'],
  [{ type: 'richtext' }, '<p>Soft <strong>moss</strong></p>', 'Soft moss'],
  [{ type: 'number', unit: 'cm' }, 1234.5, '1,234.5 cm'],
  [{ type: 'money' }, 1990, '£19.90'],
  [{ type: 'percentage' }, 12.5, '12.5%'],
  [{ type: 'measurement', unit: 'kg' }, { value: 1.5, unit: 'lb' }, '1.5 lb'],
  [{ type: 'boolean' }, false, 'No'],
  [{ type: 'date' }, '2027-01-31', '31 Jan 2027'],
  [{ type: 'duration' }, 'P3DT4H1M', '3 days 4 hours 1 minute'],
  [{ type: 'duration' }, 'PT0S', '0 minutes'],
  [{ type: 'duration' }, 'PT1.5H', 'PT1.5H'],
  [{ type: 'select', options: [{ value: 'a', label: 'First' }] }, 'a', 'First'],
  [{ type: 'multiselect', options: [{ value: 'a', label: 'First' }, 'b'] }, ['a', 'b'], 'First, b'],
  [{ type: 'tags' }, ['new', 'red'], 'new, red'],
  [{ type: 'reference', reference: { resource: 'products', many: true } }, ['moss', 'gone'], 'Moss'],
  [{ type: 'list', item: { name: 'x', type: 'integer' } }, [1, 2], '1, 2'],
  [{ type: 'table', fields: [{ name: 'a', type: 'text', label: 'A' }] }, [{ a: 'x' }, { a: 'y' }], 'A: x; A: y'],
  [{ type: 'group', fields: [{ name: 'a', type: 'integer' }] }, { a: 1 }, 'a: 1'],
  [{ type: 'text', localized: true }, { nl: 'Mos', 'en-IE': 'Moss' }, 'Moss'],
  [{ type: 'image' }, 'id', ''],
  [{ type: 'integer' }, 'older data', 'older data'],
  [{ type: 'tags' }, undefined, ''],
])('%j says %j as %j', (field, value, words) => {
  expect(valueWords(field, value, reader)).toBe(words)
})

it.each([
  [{ 'en-GB': 'a', nl: 'b' }, 'en-GB', 'a'],
  [{ 'en-IE': 'a', nl: 'b' }, 'en-GB', 'a'],
  [{ nl: 'b' }, 'en-GB', 'b'],
  [{ 'en-GB': '', nl: 'b' }, 'en-GB', 'b'],
  [{}, 'en-GB', undefined],
])('of %j a reader of %s gets %j', (value, locale, expected) => {
  expect(inLanguage(value, locale)).toBe(expected)
})
