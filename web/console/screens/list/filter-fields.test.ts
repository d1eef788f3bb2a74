import { compileFields } from '@mtc/openapi/product-schema'
import { expect, it } from 'vitest'
import { resourceOf } from '../../core/schemas.ts'
import { attributeFields, filterFields, parametersOf } from './filter-fields.ts'

it.each([
  ['productTypeId', 'reference', ['productTypeId']],
  ['status', 'choice', ['status']],
  ['price', 'money', ['price.gte', 'price.lte']],
  ['createdAt', 'time', ['createdAt.gte', 'createdAt.lte']],
])('products are narrowed by %s, a %s', (name, kind, parameters) => {
  const field = filterFields(resourceOf('products')).find((one) => one.name === name)
  expect(field?.kind).toBe(kind)
  expect(field && parametersOf(field)).toEqual(parameters)
})

it('a custom field is narrowed by what it holds, unless it says that it is not', () => {
  const schema = compileFields([
    { name: 'platform', type: 'text', label: 'Platform' },
    { name: 'hours', type: 'integer', label: 'Hours' },
    { name: 'released', type: 'date', label: 'Released' },
    { name: 'boxed', type: 'boolean', label: 'Boxed' },
    { name: 'cover', type: 'image', label: 'Cover' },
    { name: 'notes', type: 'text', label: 'Notes', filterable: false },
  ])
  expect(attributeFields(schema).map(({ name, kind }) => [name, kind])).toEqual([
    ['attr.platform', 'text'],
    ['attr.hours', 'number'],
    ['attr.released', 'day'],
    ['attr.boxed', 'flag'],
  ])
})
