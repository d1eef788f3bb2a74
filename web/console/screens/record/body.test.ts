import { describe, expect, it } from 'vitest'
import { resourceOf } from '../../core/schemas.ts'
import { bodyOf, changesBetween, editSchema } from './body.ts'

const brands = resourceOf('brands')

describe('the form of a row', () => {
  it('asks for what creating asks for, and allows a save without a change', () => {
    const schema = editSchema(brands)
    expect(schema?.required).toEqual(['name', 'slug'])
    expect(schema).not.toHaveProperty('minProperties')
  })

  it('is not there for what nobody writes', () => {
    expect(editSchema(resourceOf('orders'))).toBeUndefined()
  })

  it('holds the writable part of the row', () => {
    const row = { id: '1', version: 3, name: 'Heron', slug: 'heron', createdAt: 'then' }
    expect(bodyOf(editSchema(brands), row)).toEqual({ name: 'Heron', slug: 'heron' })
  })
})

describe('a change', () => {
  const before = { name: 'Heron', slug: 'heron', description: 'Boats', sectorId: 'a' }
  it.each([
    ['says nothing when nothing differs', { ...before }, {}],
    ['says the fields that differ', { ...before, name: 'Egret' }, { name: 'Egret' }],
    ['says an emptied text as empty', { ...before, description: undefined }, { description: '' }],
    ['says an emptied reference as none', { ...before, sectorId: undefined }, { sectorId: null }],
  ])('%s', (_, after, changes) => {
    expect(changesBetween(brands, before, after)).toEqual(changes)
  })
})
