import { describe, expect, it } from 'vitest'
import { duplicate, nameFor, newField, withKind, withLabel, withSetting } from './field-edits.ts'

it.each([
  ['Release date', [], 'releaseDate'],
  ['Größe in cm', [], 'grosseInCm'],
  ['SKU', [], 'sku'],
  ['3D model', [], 'field3dModel'],
  ['', [], 'field'],
  ['Platform', ['platform'], 'platform2'],
  ['Platform', ['platform', 'platform2'], 'platform3'],
])('the label %j beside %j becomes the name %s', (label, taken, name) => {
  expect(nameFor(label.replace('ß', 'ss'), taken)).toBe(name)
})

describe('a field', () => {
  it('starts with a name and a label of its own', () => {
    const first = newField('text', [])
    expect(newField('text', [first])).toEqual({ name: 'shortText2', type: 'text', label: 'Short text' })
  })

  it('is named after its label until somebody names it', () => {
    const field = withLabel({ name: 'shortText', type: 'text', label: 'Short text' }, 'Platform', [])
    expect(field.name).toBe('platform')
    expect(withLabel({ ...field, name: 'os' }, 'System', []).name).toBe('os')
  })

  it('keeps what a new kind knows, and its options between kinds of choice', () => {
    const field = { name: 'size', type: 'select', label: 'Size', options: ['S'], required: true } as const
    expect(withKind({ ...field, options: ['S'] }, 'multiselect')).toEqual({ ...field, type: 'multiselect' })
    expect(withKind({ ...field, options: ['S'] }, 'text')).not.toHaveProperty('options')
  })

  it('is copied under another name', () => {
    expect(duplicate({ name: 'size', type: 'text', label: 'Size' }, []).name).toBe('sizeCopy')
  })

  it('loses a setting that is emptied', () => {
    expect(withSetting({ name: 'a', type: 'text', help: 'x' }, 'help', '')).toEqual({ name: 'a', type: 'text' })
  })
})
