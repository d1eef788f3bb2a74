import { expect, it } from 'vitest'
import { derivedSchema, wholeOf } from './component-schema.ts'

const figure = {
  id: 'a',
  baseId: null,
  slug: 'figure',
  name: 'Figure',
  type: 'widget',
  revision: 2,
  propsSchema: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
  defaultProps: { title: 'Revenue', trend: true },
  renderConfig: { view: 'figure' },
}
const target = { ...figure, id: 'b', baseId: 'a', slug: 'target', propsSchema: {}, defaultProps: { title: 'Target' } }

it('knows a derived component by the props and view of the one that it comes from', () => {
  expect(wholeOf([figure, target], 'b')).toMatchObject({
    view: 'figure',
    propsSchema: figure.propsSchema,
    defaultProps: { title: 'Target', trend: true },
  })
})

it('asks for the defaults as the component asks for its props, and for none of them necessarily', () => {
  const base = wholeOf([figure], 'a')
  if (!base) throw new Error('There is a figure')
  const body = { type: 'object', properties: { name: {}, slug: {}, category: {}, propsSchema: {}, baseId: {} } }
  expect(derivedSchema(body, base)).toMatchObject({
    required: ['name', 'slug', 'category'],
    properties: { name: {}, slug: {}, category: {}, defaultProps: { properties: { title: { type: 'string' } } } },
  })
  expect(derivedSchema(body, base)).not.toHaveProperty('properties.defaultProps.required')
})
