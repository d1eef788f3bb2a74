import { expect, it } from 'vitest'
import type { Design } from '../model/design.ts'
import { designFrom, findings, jsonOf } from './text-design.ts'

const design: Design = {
  name: 'Vase',
  slug: 'vase',
  description: '',
  fields: [
    { id: 'f', name: 'front', type: 'image', label: 'Front' },
    { id: 'g', name: 'properties', type: 'group', fields: [{ id: 'x', name: 'default', type: 'image' }] },
  ],
  rest: {},
  uiConfig: {},
  choices: {},
  transfers: [],
}

/** The design as text in which one kind is misspelt. */
const misspelt = (form: 'schema' | 'fields', place: number): unknown => {
  let at = -1
  const text = JSON.stringify(jsonOf(form, design))
  return JSON.parse(
    text.replaceAll('"type":"image"', (same) => {
      at += 1
      return at === place ? '"type":"imagge"' : same
    }),
  )
}

it.each([
  ['schema', 0, '/properties/front/x-field/type'],
  ['schema', 1, '/properties/properties/properties/default/x-field/type'],
  ['fields', 0, '/fields/0/type'],
  ['fields', 1, '/fields/1/fields/0/type'],
] as const)('finds a kind that nobody knows, in the form %s at %i', (form, place, pointer) => {
  const value = misspelt(form, place)
  expect(findings(form, value).map((finding) => finding.pointer)).toContain(pointer)
  expect(designFrom(form, value, design)).toBeUndefined()
})

it.each(['schema', 'fields'] as const)('reads back what it wrote, in the form %s', (form) => {
  expect(findings(form, jsonOf(form, design))).toEqual([])
  expect(designFrom(form, jsonOf(form, design), design)).toEqual(design)
})
