import { expect, test } from 'vitest'
import { readable, referredRows } from './readable.ts'

const reader = {
  locale: 'en-GB',
  money: (minor: number) => `€${minor / 100}`,
  nameOf: (_: string, id: string) => (id === 'moss' ? 'Moss' : undefined),
  fileUrl: (id: string) => `/files/${id}`,
}
const text = { display: 'text', links: [], columns: [], rows: [] }

test.each([
  [{ name: 'a', type: 'text', label: 'Maker' }, 'Lantern', { label: 'Maker', value: 'Lantern' }],
  [{ name: 'a', type: 'money' }, 1999, { value: '€19.99' }],
  [{ name: 'a', type: 'boolean' }, false, { value: 'No' }],
  [{ name: 'a', type: 'list', item: { name: 'b', type: 'text' } }, ['x', 'y'], { value: 'x, y' }],
  [{ name: 'a', type: 'reference', reference: { resource: 'products' } }, 'moss', { value: 'Moss' }],
  [{ name: 'a', type: 'text', localized: true }, { nl: 'Mos', en: 'Moss' }, { value: 'Moss' }],
  [{ name: 'a', type: 'richtext' }, '<p>Soft</p>', { value: '<p>Soft</p>', display: 'rich-text' }],
  [{ name: 'a', type: 'color' }, '#2a7de1', { value: '#2a7de1', display: 'color' }],
  [{ name: 'a', type: 'email' }, 'a@b.test', { value: 'a@b.test', display: 'link', links: ['mailto:a@b.test'] }],
  [{ name: 'a', type: 'gallery' }, ['1', '2'], { value: '', display: 'pictures', links: ['/files/1', '/files/2'] }],
  [
    { name: 'a', type: 'list', item: { name: 'b', type: 'image' } },
    ['1'],
    { value: '', display: 'pictures', links: ['/files/1'] },
  ],
  [
    {
      name: 'a',
      type: 'table',
      fields: [
        { name: 'n', type: 'text', label: 'N' },
        { name: 's', type: 'percentage' },
      ],
    },
    [{ n: 'Rye', s: 50 }],
    { value: 'N: Rye, s: 50%', display: 'table', columns: ['N', 's'], rows: [['Rye', '50%']] },
  ],
] as const)('%j with %j is shown as %j', (field, value, expected) => {
  expect(readable([field as never], { a: value }, reader)).toEqual([{ label: 'a', ...text, ...expected }])
})

test('what is empty, or nothing to a customer, is left out', () => {
  const fields = [
    { name: 'a', type: 'json' },
    { name: 'b', type: 'reference', reference: { resource: 'products' } },
    { name: 'c', type: 'text' },
    { name: 'd', type: 'gallery' },
  ]
  expect(readable(fields as never, { a: { x: 1 }, b: 'gone', c: '', d: [] }, reader)).toEqual([])
})

test('a text too long to read is left out, not cut into half an element', () => {
  expect(readable([{ name: 'a', type: 'richtext' }], { a: `<p>${'x'.repeat(20_000)}</p>` }, reader)).toEqual([])
})

test('the rows that references name are found in groups and tables too', () => {
  const reference = { name: 'r', type: 'reference', reference: { resource: 'brands' } }
  const fields = [
    reference,
    { name: 'g', type: 'group', fields: [reference] },
    { name: 't', type: 'table', fields: [reference] },
  ]
  expect(referredRows(fields as never, { r: '1', g: { r: '2' }, t: [{ r: '3' }] })).toEqual([
    ['brands', '1'],
    ['brands', '2'],
    ['brands', '3'],
  ])
})
