import { expect, it } from 'vitest'
import type { Design } from './design.ts'
import { faultInWords, faultsOf } from './faults.ts'
import { checked } from './field-issues.ts'

const design: Design = {
  name: 'Vase',
  slug: 'vase',
  description: '',
  fields: [
    { id: 'g', name: 'size', type: 'group', label: 'Size', fields: [{ id: 's', name: 'shape', type: 'select' }] },
    { id: 'c', name: 'colour', type: 'select', label: 'Colour', options: [] },
  ],
  rest: {},
  uiConfig: {},
  choices: {},
  transfers: [],
}

it('tells the innermost field of each fault, in the order of the form', () => {
  const faults = faultsOf(design, checked(design.fields))
  expect(faults.map(({ found }) => found?.field.id)).toEqual(['s', 'c'])
  expect(faults.map(faultInWords)[1]).toMatch(/^Colour: ./)
})

it('keeps what is about no field, last', () => {
  const all = [
    { field: '', message: 'Too large' },
    { field: '/1/options', message: 'Empty' },
  ]
  const faults = faultsOf(design, { all, at: () => undefined, within: () => true })
  expect(faults.map(faultInWords)).toEqual(['Colour: Empty', 'Too large'])
})
