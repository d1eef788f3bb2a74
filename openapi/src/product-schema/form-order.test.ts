import { expect, test } from 'vitest'
import { inFormOrder } from './form-order.ts'
import type { UiConfig } from './ui-schema.ts'

const fields = ['a', 'b', 'c', 'd'].map((name) => ({ name }))

test.each<[string, UiConfig, string]>([
  ['as in the schema where the form says nothing', {}, 'abcd'],
  ['as the form orders them', { order: ['c', 'a'] }, 'cabd'],
  ['group by group, the others after them', { groups: [{ title: 'One', fields: ['d', 'b'] }], order: ['c'] }, 'dbca'],
  [
    'tab by tab; a group of no tab stands on the first',
    {
      tabs: [{ title: 'First' }, { title: 'Second' }],
      groups: [
        { title: 'One', fields: ['a'], tab: 'Second' },
        { title: 'Two', fields: ['d'], tab: 'First' },
        { title: 'Three', fields: ['c'] },
      ],
    },
    'dcab',
  ],
])('fields stand %s', (_, config, order) => {
  expect(
    inFormOrder(fields, config)
      .map(({ name }) => name)
      .join(''),
  ).toBe(order)
})
