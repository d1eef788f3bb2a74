import { apply } from '@mtc/openapi/document'
import { expect, it } from 'vitest'
import type { Design } from '../model/design.ts'
import { tabsOf } from '../model/sections.ts'
import { addKind } from './add.ts'
import { targetAfter } from './place.ts'

const design: Design = {
  name: 'Vase',
  slug: 'vase',
  description: '',
  fields: [
    { id: 'c', name: 'colour', type: 'text' },
    { id: 'g', name: 'size', type: 'group', fields: [{ id: 'h', name: 'height', type: 'number' }] },
    { id: 'm', name: 'maker', type: 'text' },
  ],
  rest: {},
  uiConfig: {
    tabs: [{ title: 'Looks' }, { title: 'Origin' }, { title: 'Care' }, { title: 'Bare' }],
    groups: [
      { title: 'Looks', fields: ['colour', 'size'], tab: 'Looks' },
      { title: 'Maker', fields: ['maker'], tab: 'Origin' },
      { title: 'Washing', fields: [], tab: 'Care' },
    ],
  },
  choices: {},
  transfers: [],
}

/** The names on each tab after a field was added. */
const added = (selected: string | undefined, shown: string) => {
  const { content: after } = apply(
    design,
    addKind(design, 'text', 'n', targetAfter(design, selected, shown)).operations,
  )
  if (!after) throw new Error('The edit did not fit the design.')
  return Object.fromEntries(
    tabsOf(after).map(({ title, sections }) => [
      title,
      sections.flatMap(({ fields }) => fields.map(({ name }) => name)),
    ]),
  )
}
const before = { Looks: ['colour', 'size'], Origin: ['maker'], Care: [], Bare: [] }

it.each([
  ['beside the selection on the tab on show', 'c', 'Looks', { Looks: ['colour', 'shortText', 'size'] }],
  ['last on it while nothing is selected', undefined, 'Origin', { Origin: ['maker', 'shortText'] }],
  ['there while the selection is elsewhere', 'c', 'Origin', { Origin: ['maker', 'shortText'] }],
  ['there while a field inside another is selected elsewhere', 'h', 'Origin', { Origin: ['maker', 'shortText'] }],
  ['on its empty card', 'c', 'Care', { Care: ['shortText'] }],
  ['on a card of its own where the tab has none', 'c', 'Bare', { Bare: ['shortText'] }],
])('puts a field %s', (_, selected, shown, change) => {
  expect(added(selected, shown)).toEqual({ ...before, ...change })
})
