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
    { name: 'story', type: 'richtext', label: 'Story' },
    { name: 'weight', type: 'measurement', label: 'Weight', measure: { family: 'mass' }, unit: 'kg' },
    { name: 'lasts', type: 'duration', label: 'Lasts' },
    { name: 'words', type: 'tags', label: 'Words' },
    { name: 'called', type: 'text', label: 'Called', localized: true },
    { name: 'parts', type: 'table', label: 'Parts', fields: [{ name: 'part', type: 'text' }] },
    { name: 'pieces', type: 'integer', label: 'Pieces', conditions: [{ effect: 'show', when: { var: 'boxed' } }] },
  ])
  expect(attributeFields(schema).map(({ name, kind }) => [name, kind])).toEqual([
    ['attr.platform', 'text'],
    ['attr.hours', 'number'],
    ['attr.released', 'day'],
    ['attr.boxed', 'flag'],
    ['attr.weight', 'number'],
    ['attr.lasts', 'number'],
    ['attr.words', 'text'],
    ['attr.called', 'text'],
    ['attr.pieces', 'number'],
  ])
  expect(attributeFields(schema).find(({ name }) => name === 'attr.weight')?.label).toBe('Weight (g)')
})
