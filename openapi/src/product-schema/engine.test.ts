import { describe, expect, it } from 'vitest'
import { compileEngine } from './engine.ts'

const isValid = (schema: unknown, data: unknown, options = {}) => compileEngine(schema, options)(data).length === 0

describe('drafts', () => {
  const places = { items: [{ type: 'string' }], additionalItems: false }

  it.each<[string, unknown, object, unknown, boolean]>([
    ['draft-07 by $schema', { $schema: 'http://json-schema.org/draft-07/schema#', ...places }, {}, ['a', 1], false],
    ['draft-07 by option', places, { draft: '07' }, ['a', 1], false],
    ['2020-12 has no additionalItems', { prefixItems: [true], additionalItems: false }, {}, ['a', 1], true],
    [
      '$ref alone counts in draft-07',
      { $ref: '#/definitions/a', type: 'string', definitions: { a: {} } },
      { draft: '07' },
      1,
      true,
    ],
    ['beside others in 2020-12', { $ref: '#/$defs/a', type: 'string', $defs: { a: {} } }, {}, 1, false],
  ])('%s', (_, schema, options, data, wanted) => {
    expect(isValid(schema, data, options)).toBe(wanted)
  })
})

describe('references', () => {
  it('lead to documents that are given, and nowhere else', () => {
    const schema = { $ref: 'https://example.com/a#/$defs/b' }
    const documents = { 'https://example.com/a': { $defs: { b: { type: 'string' } } } }
    expect(isValid(schema, 'x', { documents })).toBe(true)
    expect(isValid(schema, 1, { documents })).toBe(false)
    expect(() => isValid(schema, 'x')).toThrow(
      'The reference “https://example.com/a#/$defs/b” of a schema leads nowhere',
    )
  })

  it('may lead back to where they came from', () => {
    const tree = { properties: { value: { type: 'number' }, left: { $ref: '#' } }, additionalProperties: false }
    expect(isValid(tree, { value: 1, left: { left: { value: 2 } } })).toBe(true)
    expect(compileEngine(tree)({ left: { left: { value: 'x' } } })).toMatchObject([
      { field: '/left/left/value', keyword: 'type', schema: { type: 'number' } },
    ])
  })

  it.each(['#/constructor', '#/__proto__', '#/toString', '#%', '#/%'])('do not lead to %s', (reference) => {
    expect(() => isValid({ $ref: reference }, 1)).toThrow('leads nowhere')
  })
})

describe('findings', () => {
  it('say which schema, as its author wrote it, and the way there', () => {
    const name = { type: 'string' }
    const person = { properties: { name } }
    const schema = { properties: { people: { items: { $ref: '#/$defs/person' } } }, $defs: { person } }
    const [finding] = compileEngine(schema)({ people: [{ name: 1 }] })
    expect(finding?.schema).toBe(name)
    expect(finding?.schemas).toEqual([schema, schema.properties.people, { $ref: '#/$defs/person' }, person, name])
    expect(finding).toMatchObject({
      field: '/people/0/name',
      location: '#/properties/people/items/$ref/properties/name/type',
      keywords: ['properties', 'items', '$ref', 'properties', 'type'],
    })
  })

  it('are all there are, not just the first', () => {
    const schema = { properties: { a: { minimum: 3, multipleOf: 2 }, b: false }, required: ['c'] }
    const found = compileEngine(schema)({ a: 1, b: 1 }).map(({ field, keyword }) => `${field} ${keyword}`)
    expect(found).toEqual([' required', '/a minimum', '/a multipleOf', '/b false'])
  })

  it('hold a part of the schema against data where that is asked', () => {
    const run = compileEngine({ $defs: { 'a/b': { type: 'string' } } })
    expect(run(1, '/$defs/a~1b')).toHaveLength(1)
    expect(run('x', '/$defs/a~1b')).toEqual([])
  })
})
