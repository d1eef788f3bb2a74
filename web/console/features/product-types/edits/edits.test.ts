import { apply, invert } from '@mtc/openapi/document'
import { describe, expect, it } from 'vitest'
import type { Design } from '../model/design.ts'
import { everyField } from '../model/tree.ts'
import { addKind } from './add.ts'
import { setColumns } from './columns.ts'
import { duplicateField } from './duplicate.ts'
import type { Edit } from './edit.ts'
import { wrapInGroup } from './group.ts'
import { indent, moveBy, moveField, outdent } from './move.ts'
import { targetAfter } from './place.ts'
import { removeField } from './remove.ts'
import { setRules } from './rules.ts'
import { addSection, addTab, changeSection, removeSection, removeTab, renameTab } from './sections.ts'
import { convert, relabel, rename, setMember } from './set.ts'
import { dropTransfer, mergeFields, splitField } from './transfers.ts'

const design: Design = {
  name: 'Game',
  slug: 'game',
  description: '',
  fields: [
    { id: 'p', name: 'platform', type: 'select', label: 'Platform', options: ['Steam'] },
    {
      id: 'd',
      name: 'dimensions',
      type: 'group',
      label: 'Dimensions',
      fields: [{ id: 'w', name: 'weight', type: 'number' }],
    },
    {
      id: 'r',
      name: 'region',
      type: 'text',
      label: 'Region',
      conditions: [{ effect: 'show', when: { '==': [{ var: 'platform' }, 'Steam'] } }],
    },
  ],
  rest: {},
  uiConfig: { groups: [{ title: 'Main', fields: ['platform', 'dimensions'] }], grid: ['platform'] },
  choices: {},
  transfers: [],
}

let count = 0
const nextId = () => `new${++count}`

function done(edit: Edit | undefined, over: Design = design): Design {
  if (!edit) throw new Error('There was nothing to do')
  const after = apply(over, edit.operations)
  if (after.misfit) throw new Error(after.misfit.message)
  const back = apply(after.content, invert(edit.operations))
  expect(back.content, 'undone, everything is as before').toEqual(over)
  return after.content
}

const shape = (of: Design) =>
  everyField(of).map(({ field, parent }) => `${parent ? `${parent.field.id}.` : ''}${field.id}`)

describe('adding', () => {
  it('puts a field of a kind after the selected one, on its card', () => {
    const after = done(addKind(design, 'integer', 'n', targetAfter(design, 'p', undefined)))
    expect(shape(after)).toEqual(['p', 'n', 'd', 'd.w', 'r'])
    expect(after.uiConfig.groups?.[0]?.fields).toEqual(['platform', 'wholeNumber', 'dimensions'])
  })

  it('puts it last where none is selected, and gives it a name of its own', () => {
    const once = done(addKind(design, 'text', 'a', targetAfter(design, undefined, undefined)))
    const twice = done(addKind(once, 'text', 'b', targetAfter(once, undefined, undefined)), once)
    expect(twice.fields.map(({ name }) => name)).toEqual([
      'platform',
      'dimensions',
      'region',
      'shortText',
      'shortText2',
    ])
  })

  it('copies a field with all inside it under new identities', () => {
    const after = done(duplicateField(design, 'd', nextId))
    const ids = everyField(after).map(({ field }) => field.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(after.fields[2]).toMatchObject({ name: 'dimensionsCopy', label: 'Dimensions copy' })
  })
})

describe('moving', () => {
  it('goes one place up and down, over the edge of a card on to the next', () => {
    expect(shape(done(moveBy(design, 'd', -1)))).toEqual(['d', 'd.w', 'p', 'r'])
    const over = done(moveBy(design, 'r', -1))
    expect(over.uiConfig.groups?.[0]?.fields).toEqual(['platform', 'dimensions', 'region'])
    expect(moveBy(design, 'p', -1)).toBeUndefined()
    expect(moveBy(design, 'r', 1)).toBeUndefined()
  })

  it('goes into the group before it and out again', () => {
    const flat = { ...design, uiConfig: {} }
    const inside = done(indent(flat, 'r'), flat)
    expect(shape(inside)).toEqual(['p', 'd', 'd.w', 'd.r'])
    expect(shape(done(outdent(inside, 'r'), inside))).toEqual(['p', 'd', 'd.w', 'r'])
    expect(indent(flat, 'p')).toBeUndefined()
    expect(outdent(flat, 'p')).toBeUndefined()
  })

  it('never puts a group inside itself', () => {
    expect(moveField(design, 'd', { parent: 'd', after: null })).toBeUndefined()
    expect(moveField(design, 'd', { parent: undefined, section: 0, after: 'd' })).toBeUndefined()
  })

  it('puts a group around a field in its place', () => {
    const after = done(wrapInGroup(design, 'p', 'g'))
    expect(shape(after)).toEqual(['g', 'g.p', 'd', 'd.w', 'r'])
    expect(after.uiConfig.groups?.[0]?.fields).toEqual(['group', 'dimensions'])
  })

  it('takes a field away from everywhere', () => {
    const after = done(removeField(design, 'p'))
    expect(after.uiConfig).toEqual({ groups: [{ title: 'Main', fields: ['dimensions'] }], grid: [] })
  })
})

describe('settings', () => {
  it('the name follows the label until it is published or chosen', () => {
    expect(done(relabel(design, 'p', 'System', false)).fields[0]).toMatchObject({ label: 'System', name: 'system' })
    expect(done(relabel(design, 'p', 'System', true)).fields[0]).toMatchObject({ label: 'System', name: 'platform' })
    const chosen = done(rename(design, 'p', 'os'))
    expect(done(relabel(chosen, 'p', 'System', false), chosen).fields[0]).toMatchObject({ name: 'os' })
  })

  it('a rename reaches cards, columns and conditions', () => {
    const after = done(rename(design, 'p', 'os'))
    expect(after.uiConfig).toEqual({ groups: [{ title: 'Main', fields: ['os', 'dimensions'] }], grid: ['os'] })
    expect(after.fields[2]?.conditions?.[0]?.when).toEqual({ '==': [{ var: 'os' }, 'Steam'] })
  })

  it('another kind keeps what it knows', () => {
    expect(done(convert(design, 'p', 'multiselect')).fields[0]).toMatchObject({
      type: 'multiselect',
      options: ['Steam'],
    })
    expect(done(convert(design, 'p', 'text')).fields[0]).not.toHaveProperty('options')
  })

  it('what is emptied goes away, and what stays the same is no edit', () => {
    const helped = done(setMember(design, 'p', 'help', 'Which shop'))
    expect(done(setMember(helped, 'p', 'help', ''), helped).fields[0]).not.toHaveProperty('help')
    expect(setMember(design, 'p', 'label', 'Platform')).toBeUndefined()
  })

  it('writes the shorthand of a condition out with its first change', () => {
    const short = done(setMember(design, 'p', 'showWhen', { field: 'region', equals: 'x' }))
    const after = done(setRules(short, 'p', []), short)
    expect(after.fields[0]).not.toHaveProperty('showWhen')
  })
})

describe('the layout', () => {
  const bare = { ...design, uiConfig: {} }

  it('the first section takes in what there is', () => {
    const after = done(addSection(bare, 'Section'), bare)
    expect(after.uiConfig.groups?.map(({ title, fields }) => [title, fields.length])).toEqual([
      ['Details', 3],
      ['Section', 0],
    ])
    expect(done(removeSection(after, 0), after).uiConfig.groups).toHaveLength(1)
    expect(done(changeSection(after, 1, { columns: 3 }), after).uiConfig.groups?.[1]).toMatchObject({ columns: 3 })
  })

  it('the first tab makes room for what there is', () => {
    const after = done(addTab(bare, 'Tab'), bare)
    expect(after.uiConfig.tabs).toEqual([{ title: 'General' }, { title: 'Tab' }])
    const renamed = done(renameTab(after, 'Tab', 'Shipping'), after)
    expect(renamed.uiConfig.groups?.at(-1)?.tab).toBe('Shipping')
    expect(done(removeTab(renamed, 'General'), renamed).uiConfig.groups?.[0]?.tab).toBe('Shipping')
  })

  it('columns of the list are marked on their fields too', () => {
    const after = done(setColumns(design, ['region', 'platform']))
    expect(after.uiConfig.grid).toEqual(['region', 'platform'])
    expect(after.fields[2]?.grid).toBe(true)
  })
})

describe('taking apart and putting together', () => {
  const published = new Map(everyField(design).map(({ field }) => [field.id, field]))
  const labels = (of: Design) => of.fields.map(({ label }) => label)

  it('two texts take the place of one, on its card too', () => {
    const card = { title: 'Rest', fields: ['region'] }
    const laid = { ...design, uiConfig: { ...design.uiConfig, groups: [...(design.uiConfig.groups ?? []), card] } }
    const split = done(splitField(laid, 'r', nextId), laid)
    expect(split.transfers[0]).toMatchObject({ kind: 'split', from: ['r'] })
    expect(labels(split)).toEqual(['Platform', 'Dimensions', 'Region 1', 'Region 2'])
    expect(split.uiConfig.groups?.[1]?.fields).toEqual(['region1', 'region2'])
    const whole = done(dropTransfer(split, split.transfers[0]?.id ?? '', published), split)
    expect(whole).toEqual(laid)
  })

  it('one text takes the place of two', () => {
    const merged = done(mergeFields(design, 'd', nextId))
    expect(merged.transfers[0]).toMatchObject({ kind: 'merge', from: ['d', 'r'] })
    expect(labels(merged)).toEqual(['Platform', 'Dimensions and region'])
    const apart = done(dropTransfer(merged, merged.transfers[0]?.id ?? '', published), merged)
    expect(labels(apart)).toEqual(labels(design))
    expect(apart.transfers).toEqual([])
  })
})
