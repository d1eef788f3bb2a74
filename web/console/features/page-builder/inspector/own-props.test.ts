import { expect, it } from 'vitest'
import { ownProps } from './own-props.ts'

const defaults = { title: 'Revenue', trend: true, look: { size: 'm' } }

it.each([
  ['what is as the component has it stays the component’s', { ...defaults }, {}, {}],
  ['what differs is kept', { ...defaults, trend: false }, {}, { trend: false }],
  ['what was set stays set, be it as the component has it', { ...defaults }, { trend: false }, { trend: true }],
  ['an emptied text stays empty', { trend: true, look: { size: 'm' } }, { title: 'A' }, { title: '' }],
  ['what is taken away goes', { ...defaults }, { note: 'x' }, {}],
  ['what the component says nothing of is kept', { ...defaults, note: 'x' }, {}, { note: 'x' }],
])('%s', (_what, data, before, wanted) => {
  expect(ownProps(data, defaults, before)).toEqual(wanted)
})
