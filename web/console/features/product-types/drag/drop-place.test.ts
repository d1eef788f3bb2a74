import { expect, it } from 'vitest'
import type { Design } from '../model/design.ts'
import { sideOf, targetOf } from './drop-place.ts'

const design: Design = {
  name: '',
  slug: '',
  description: '',
  fields: [
    { id: 'a', name: 'a', type: 'text' },
    { id: 'g', name: 'g', type: 'group', fields: [{ id: 'x', name: 'x', type: 'text' }] },
    { id: 'b', name: 'b', type: 'text' },
  ],
  rest: {},
  uiConfig: {
    groups: [
      { title: 'One', fields: ['a', 'g'] },
      { title: 'Two', fields: ['b'] },
    ],
  },
  choices: {},
  transfers: [],
}

it.each([
  ['before a field', { over: 'g' }, false, undefined, { parent: undefined, section: 0, after: 'a' }],
  ['after a field', { over: 'a' }, true, undefined, { parent: undefined, section: 0, after: 'a' }],
  ['before what it follows already', { over: 'g' }, false, 'a', { parent: undefined, section: 0, after: null }],
  ['beside a field in a group', { over: 'x' }, true, undefined, { parent: 'g', section: undefined, after: 'x' }],
  ['into a group', { inside: 'g' }, false, undefined, { parent: 'g', after: 'x' }],
  ['onto a card', { section: 1 }, false, undefined, { parent: undefined, section: 1, after: 'b' }],
  ['onto the card it ends', { section: 1 }, false, 'b', { parent: undefined, section: 1, after: null }],
  ['onto itself', { over: 'a' }, true, 'a', undefined],
])('%s', (_, zone, isAfter, moved, target) => {
  expect(targetOf(design, zone, isAfter, moved)).toEqual(target)
})

it('goes by height, or from side to side where fields share a row', () => {
  const box = { left: 0, right: 100, top: 0, bottom: 40, width: 100, height: 40 }
  expect(sideOf({ x: 90, y: 5 }, box, 100)).toEqual({ isAfter: false, isUpright: false })
  expect(sideOf({ x: 90, y: 5 }, box, 200)).toEqual({ isAfter: true, isUpright: true })
})
