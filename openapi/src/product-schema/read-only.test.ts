import { expect, test } from 'vitest'
import { compileFields } from './compile-fields.ts'
import { readOnlyPlaces } from './read-only.ts'

test('finds what is read-only always, in a group, and while a condition holds', () => {
  const schema = compileFields([
    { name: 'serial', type: 'text', rest: { readOnly: true } },
    { name: 'state', type: 'select', options: ['open', 'final'] },
    { name: 'price', type: 'money', conditions: [{ effect: 'readOnly', when: { '==': [{ var: 'state' }, 'final'] } }] },
    { name: 'box', type: 'group', fields: [{ name: 'depth', type: 'integer', rest: { readOnly: true } }] },
  ])
  const places = readOnlyPlaces(schema)
  expect(places({ state: 'open' })).toEqual(['/serial', '/box/depth'])
  expect(places({ state: 'final', price: 5 }).toSorted()).toEqual(['/box/depth', '/price', '/serial'])
})

test('a schema without any costs nothing', () => {
  expect(readOnlyPlaces({ type: 'object', properties: { a: { type: 'string' } } })({ a: '1' })).toEqual([])
})
