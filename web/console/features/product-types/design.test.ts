import { describe, expect, it } from 'vitest'
import { designOf, oneForm, withSchema } from './design.ts'

describe('a design', () => {
  it('is its fields, compiled', () => {
    const { schema } = designOf({ fields: [{ name: 'hours', type: 'integer', label: 'Hours', required: true }] })
    expect(schema.required).toEqual(['hours'])
  })

  it('is its schema where the short form says too little', () => {
    const schema = { type: 'object', patternProperties: { '^x': { type: 'string' } } }
    expect(designOf({ fields: null, schema })).toMatchObject({ fields: undefined, schema })
  })

  it('turns a schema back into fields when nothing is lost', () => {
    const { schema } = designOf({ fields: [{ name: 'hours', type: 'integer' }] })
    expect(withSchema({}, schema)).toEqual({ fields: [{ name: 'hours', type: 'integer' }] })
    expect(withSchema({}, { type: 'object', minProperties: 2 })).toMatchObject({ fields: null })
  })

  it.each([
    [
      { name: 'a', fields: [], schema: {} },
      { name: 'a', fields: [] },
    ],
    [{ fields: null, schema: { type: 'object' } }, { schema: { type: 'object' } }],
    [{ name: 'a' }, { name: 'a' }],
  ])('is sent in one form: %j', (changes, sent) => {
    expect(oneForm(changes)).toEqual(sent)
  })
})
