import { expect, test } from 'vitest'
import { readable } from './readable.ts'

const at = { locale: 'en-GB', currency: 'EUR' }
test.each([
  [{ name: 'a', type: 'text', label: 'Maker' }, 'Lantern', 'Lantern'],
  [{ name: 'a', type: 'number', unit: 'kg' }, 1234.5, '1,234.5 kg'],
  [{ name: 'a', type: 'money' }, 1999, '€19.99'],
  [{ name: 'a', type: 'boolean' }, false, 'No'],
  [{ name: 'a', type: 'date' }, '2026-11-21', '21 Nov 2026'],
  [{ name: 'a', type: 'select', options: [{ value: 's', label: 'Small' }] }, 's', 'Small'],
  [{ name: 'a', type: 'multiselect', options: ['nuts', 'milk'] }, ['milk', 'nuts'], 'milk, nuts'],
  [{ name: 'a', type: 'list', item: { name: 'b', type: 'text' } }, ['x', 'y'], 'x, y'],
  [
    { name: 'a', type: 'group', fields: [{ name: 'w', type: 'integer', label: 'Width', unit: 'mm' }] },
    { w: 12 },
    'Width: 12 mm',
  ],
] as const)('%j with %j reads %s', (field, value, expected) => {
  expect(readable([field as never], { a: value }, at)).toEqual([
    { label: 'label' in field ? field.label : 'a', value: expected },
  ])
})

test('pictures, references and empty values are left out', () => {
  const fields = [
    { name: 'a', type: 'image' },
    { name: 'b', type: 'list', item: { name: 'c', type: 'image' } },
    { name: 'd', type: 'text' },
  ]
  expect(readable(fields as never, { a: 'id', b: ['id'], d: '' }, at)).toEqual([])
})
