import { compileFields } from '@mtc/openapi/product-schema'
import { expect, test } from 'vitest'
import { attributeColumns } from './attribute-columns.ts'

test('the fields that say they are a column become one, in the order of the type or in that of its columns', () => {
  const schema = compileFields([
    { name: 'platform', type: 'text', label: 'Platform', grid: true },
    { name: 'notes', type: 'text', label: 'Notes' },
    { name: 'hours', type: 'integer', label: 'Hours', grid: true },
  ])
  expect(attributeColumns(schema, undefined).map(({ name, label }) => [name, label])).toEqual([
    ['platform', 'Platform'],
    ['hours', 'Hours'],
  ])
  const ordered = attributeColumns(schema, ['hours', 'notes', 'platform'])
  expect(ordered.map(({ name }) => name)).toEqual(['hours', 'platform'])
  expect(attributeColumns(undefined, undefined)).toEqual([])
})
