import { compileFields } from '@mtc/openapi/product-schema'
import { expect, it } from 'vitest'
import { formSchema } from './form-schema.ts'
import { deriveUiSchema, mergeUiSchema } from './ui-schema.ts'

it('draws each kind of field with its widget', () => {
  const schema = compileFields([
    { name: 'price', type: 'money' },
    { name: 'weight', type: 'number', unit: 'g', placeholder: '250' },
    { name: 'brand', type: 'reference', reference: { resource: 'brands' } },
    { name: 'pictures', type: 'list', item: { name: 'picture', type: 'image' } },
    { name: 'extra', type: 'json' },
    { name: 'tags', type: 'multiselect', options: ['a', 'b'] },
    { name: 'size', type: 'select', options: ['s', 'm'] },
    { name: 'box', type: 'group', fields: [{ name: 'width', type: 'integer' }] },
  ])
  expect(deriveUiSchema(schema)).toMatchObject({
    price: { 'ui:widget': 'money' },
    weight: { 'ui:widget': 'number', 'ui:unit': 'g', 'ui:placeholder': '250' },
    brand: { 'ui:widget': 'reference', 'ui:resource': 'brands' },
    pictures: { 'ui:widget': 'images' },
    extra: { 'ui:widget': 'json' },
    tags: { 'ui:widget': 'checkboxes' },
    size: {},
    box: { width: { 'ui:widget': 'number' } },
  })
})

it('knows the fields that a condition brings in, and their place', () => {
  const schema = compileFields([
    { name: 'kind', type: 'select', options: ['a', 'b'] },
    { name: 'price', type: 'money', showWhen: { field: 'kind', equals: 'a' } },
  ])
  expect(deriveUiSchema(schema)).toMatchObject({ price: { 'ui:widget': 'money' }, 'ui:order': ['kind', 'price', '*'] })
})

it('draws a field as what it is, whatever conditions add to it', () => {
  const when = { '==': [{ var: 'kind' }, 'a'] } as const
  const conditions = (['show', 'require', 'readOnly'] as const).map((effect) => ({ effect, when }))
  const schema = compileFields([
    { name: 'kind', type: 'select', options: ['a', 'b'] },
    { name: 'price', type: 'money', conditions },
    {
      name: 'sizes',
      type: 'multiselect',
      options: ['s', 'm'],
      conditions: [...conditions, { effect: 'options', when, options: ['s'] }],
    },
  ])
  expect(deriveUiSchema(schema)).toMatchObject({
    price: { 'ui:widget': 'money' },
    sizes: { 'ui:widget': 'checkboxes' },
  })
})

it('ends on a schema that contains itself', () => {
  const tree = { type: 'object', properties: { child: { $ref: '#' } } }
  expect(() => deriveUiSchema(tree)).not.toThrow()
})

it('lets the host have the last word', () => {
  const merged = mergeUiSchema({ a: { 'ui:widget': 'json' }, b: {} }, { a: { 'ui:widget': 'text', 'ui:title': 'A' } })
  expect(merged).toEqual({ a: { 'ui:widget': 'text', 'ui:title': 'A' }, b: {} })
})

it('folds "text or nothing" into one field', () => {
  const schema = {
    properties: { note: { anyOf: [{ type: 'string', maxLength: 9 }, { type: 'null' }], title: 'Note' } },
  }
  expect(formSchema(schema)).toEqual({
    properties: { note: { type: ['string', 'null'], maxLength: 9, title: 'Note' } },
  })
})
