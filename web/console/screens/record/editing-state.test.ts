import { describe, expect, it } from 'vitest'
import { adopted, isDirty, over, typed, untouched } from './editing-state.ts'

const first = { body: { name: 'Heron', slug: 'heron' }, etag: '"v1"' }
const second = { body: { name: 'Egret', slug: 'heron' }, etag: '"v2"' }
const form = untouched(first)

describe('a form', () => {
  it.each([
    ['is clean at first', form, false],
    ['is clean with defaults filled in', typed(form, { ...first.body, country: 'PT' }, false), false],
    ['has changes once somebody has typed', typed(form, { ...first.body, name: 'Egret' }, true), true],
    ['is clean again when all is as it was', typed(typed(form, second.body, true), first.body, true), false],
  ])('%s', (_, editing, dirty) => {
    expect(isDirty(editing)).toBe(dirty)
  })
})

describe('a saved version', () => {
  const sent = typed(form, second.body, true)

  it('takes over what was sent', () => {
    expect(adopted(sent, second, sent.data)).toEqual(untouched(second))
  })

  it('leaves alone what was typed while it was on its way', () => {
    const later = typed(sent, { ...sent.data, slug: 'egret' }, true)
    expect(adopted(later, second, sent.data)).toEqual(over(second, { name: 'Egret', slug: 'egret' }))
  })

  it('leaves alone what was emptied while it was on its way', () => {
    const later = typed(sent, { name: 'Egret' }, true)
    expect(adopted(later, second, sent.data).data.slug).toBeUndefined()
  })
})
