import { expect, test } from 'vitest'
import { goneRows, namedRows } from './check/named-rows.ts'
import type { PageVariable } from './content.ts'
import { samplePage, sampleSurroundings, sampleWidget, someFigures, someRows } from './testing/sample-page.ts'

const reference = { type: 'string', 'x-field': { type: 'reference', reference: { resource: 'product-types' } } }
const about = {
  name: 'About',
  propsSchema: { properties: { type: reference, types: { type: 'array', items: reference }, title: {} } },
  defaultProps: {},
}
const surroundings = {
  ...sampleSurroundings,
  components: new Map([...sampleSurroundings.components, ['about', about]]),
}
const choice: PageVariable = { id: 's', label: 'Store', kind: 'stores', default: ['first'] }
const page = samplePage({
  variables: [choice, { id: 'c', label: 'Currency', kind: 'currency', default: ['EUR'] }],
  widgets: [
    sampleWidget({
      binding: {
        ...someFigures,
        conditions: [
          { field: 'status', operator: 'is', values: ['paid'] },
          { field: 'store', operator: 'isNot', values: ['first', 'second'] },
          { field: 'store', operator: 'is', variable: 's' },
        ],
      },
    }),
    sampleWidget({
      componentId: 'table',
      binding: { ...someRows, conditions: [{ field: 'storeId', operator: 'is', values: ['third'] }] },
    }),
    sampleWidget({ componentId: 'about', props: { type: 'book', types: ['game'], title: 'book' }, binding: null }),
  ],
})

test('every row that a page names is found where it is named, with the resource that it is of', () => {
  const found = namedRows(page, surroundings).map(({ resource, id, blame }) => [blame('').pointer, resource, id])
  expect(found).toEqual([
    ['/variables/0/default', 'stores', 'first'],
    ['/widgets/0/binding/conditions/1/values/0', 'stores', 'first'],
    ['/widgets/0/binding/conditions/1/values/1', 'stores', 'second'],
    ['/widgets/1/binding/conditions/0/values/0', 'stores', 'third'],
    ['/widgets/2/props/type', 'product-types', 'book'],
    ['/widgets/2/props/types/0', 'product-types', 'game'],
  ])
})

test('one that is gone is a fault at its place, with what it was', () => {
  const faults = goneRows(
    namedRows(page, surroundings),
    ({ id }) => id === 'third',
    () => 'store',
  )
  expect(faults).toEqual([
    {
      pointer: '/widgets/1/binding/conditions/0/values/0',
      message: 'This store was deleted: take it out or choose another',
      widgetId: 'w1',
    },
  ])
})
