import { describe, expect, test } from 'vitest'
import { compileFields } from '../product-schema/compile-fields.ts'
import type { JsonSchema } from '../product-schema/json.ts'
import type { Binding } from './binding.ts'
import type { PageVariable } from './content.ts'
import { idsIn, variableWithoutForeign, widgetWithoutForeign } from './without-foreign.ts'

const OWN = '0190a3c4-0000-7000-8000-000000000001'
const FOREIGN = '0190a3c4-0000-7000-8000-000000000002'
const knows = (id: string) => id === OWN

const propsSchema = compileFields([
  { name: 'title', type: 'text' },
  { name: 'imageId', type: 'image' },
  { name: 'gallery', type: 'gallery' },
  { name: 'kind', type: 'select', options: ['products', 'orders'] },
  {
    name: 'productTypeId',
    type: 'reference',
    reference: { resource: 'product-types' },
    showWhen: { field: 'kind', equals: 'products' },
  },
  { name: 'brands', type: 'reference', reference: { resource: 'brands', many: true } },
  {
    name: 'slides',
    type: 'table',
    fields: [
      { name: 'caption', type: 'text' },
      { name: 'imageId', type: 'image' },
    ],
  },
  { name: 'sku', type: 'text', localized: true },
])

describe('of the props of a widget', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['what the shop knows stays', { imageId: OWN, gallery: [OWN] }, { imageId: OWN, gallery: [OWN] }],
    ['a picture goes', { title: 'Tea', imageId: FOREIGN }, { title: 'Tea' }],
    ['pictures go one by one', { gallery: [FOREIGN, OWN] }, { gallery: [OWN] }],
    ['a record goes, also where it is asked for only sometimes', { productTypeId: FOREIGN }, {}],
    ['records go one by one', { brands: [OWN, FOREIGN] }, { brands: [OWN] }],
    [
      'a picture in a row goes, its row stays',
      { slides: [{ caption: 'One', imageId: FOREIGN }] },
      { slides: [{ caption: 'One' }] },
    ],
    ['words stay, whatever they look like', { title: FOREIGN }, { title: FOREIGN }],
    ['words in languages, too', { sku: { en: FOREIGN } }, { sku: { en: FOREIGN } }],
    [
      'what no schema describes goes where it looks like an id',
      { former: { ids: [FOREIGN, 7] } },
      { former: { ids: [7] } },
    ],
  ])('%s', (_rule, props, want) => {
    const { value, isLess } = widgetWithoutForeign({ props, binding: null }, propsSchema, knows)
    expect(value).toEqual({ props: want, binding: null })
    expect(isLess).toBe(JSON.stringify(props) !== JSON.stringify(want))
  })

  test('a schema that means itself comes to an end', () => {
    const node: JsonSchema = {
      $ref: '#/$defs/node',
      $defs: {
        node: {
          allOf: [{ $ref: '#/$defs/node' }],
          properties: { imageId: { type: 'string', format: 'uuid' }, below: { $ref: '#/$defs/node' } },
        },
      },
    }
    const props = { below: { below: { imageId: FOREIGN } } }
    expect(widgetWithoutForeign({ props, binding: null }, node, knows).value.props).toEqual({ below: { below: {} } })
  })
})

test('a condition loses the values that are foreign and stays, also where none is left', () => {
  const binding: Binding = {
    kind: 'rows',
    resource: 'orders',
    fields: ['id'],
    conditions: [
      { field: 'storeId', operator: 'is', values: [FOREIGN] },
      { field: 'storeId', operator: 'is', values: [OWN, FOREIGN] },
      { field: 'status', operator: 'is', values: ['paid'] },
      { field: 'storeId', operator: 'is', variable: 'stores' },
    ],
    sort: '',
    limit: 10,
  }
  const { value, isLess } = widgetWithoutForeign({ props: {}, binding }, {}, knows)
  expect(value.binding?.conditions).toEqual([
    { field: 'storeId', operator: 'is', values: [] },
    { field: 'storeId', operator: 'is', values: [OWN] },
    { field: 'status', operator: 'is', values: ['paid'] },
    { field: 'storeId', operator: 'is', variable: 'stores' },
  ])
  expect(isLess).toBe(true)
})

test.each<[PageVariable['kind'], PageVariable['default'], PageVariable['default']]>([
  ['stores', [OWN, FOREIGN], [OWN]],
  ['currency', ['EUR'], ['EUR']],
  ['period', { kind: 'all' }, { kind: 'all' }],
])('a choice of %s begins with what the shop knows', (kind, held, want) => {
  const { value, isLess } = variableWithoutForeign({ id: 'v', label: 'V', kind, default: held }, knows)
  expect(value.default).toEqual(want)
  expect(isLess).toBe(kind === 'stores')
})

test('ids are found wherever they stand', () => {
  expect(idsIn({ a: [OWN, 'tea', { b: FOREIGN }], c: null, d: 7 })).toEqual([OWN, FOREIGN])
})
