import { expect, it } from 'vitest'
import { settleAliases } from './aliases.ts'
import { compileFields } from './compile-fields.ts'
import { designOf, schemaOfDesign } from './design.ts'
import type { FieldDefinition } from './field-definition.ts'
import { randomFields, seeded } from './random-fields.ts'

const row = (schema: Record<string, unknown>) => ({ name: 'Game', slug: 'game', schema })

it('a design and its row say the same, both ways', () => {
  const random = seeded(13)
  for (let round = 0; round < 300; round += 1) {
    const schema = compileFields(randomFields(random), round % 2 === 0 ? {} : { title: 'Game', $defs: { a: {} } })
    const design = designOf(row(schema))
    expect(schemaOfDesign(design)).toEqual(schema)
    expect(designOf(row(schemaOfDesign(design)))).toEqual(design)
  }
})

it('every field of a design has an id: the way of names to it unless it says another', () => {
  const { fields } = designOf(
    row(
      compileFields([
        { name: 'title', type: 'text' },
        { name: 'size', type: 'group', fields: [{ name: 'weight', type: 'number', id: 'kilos' }] },
        { name: 'rows', type: 'table', fields: [{ name: 'a', type: 'text' }] },
        { name: 'tracks', type: 'list', item: { name: 'track', type: 'text' } },
      ]),
    ),
  )
  const ids = (list: FieldDefinition[]): unknown[] =>
    list.map(({ id, fields: inner = [], item }) => [id, ...ids([...inner, ...(item ? [item] : [])])])
  expect(ids(fields)).toEqual([['title'], ['size', ['kilos']], ['rows', ['rows.a']], ['tracks', ['tracks.track']]])
})

it('an id is written into the schema only once the field is called something else', () => {
  const design = designOf(row(compileFields([{ name: 'dev', type: 'text' }])))
  expect(schemaOfDesign(design)).toEqual(compileFields([{ name: 'dev', type: 'text' }]))
  const [field] = design.fields
  const renamed = schemaOfDesign({ ...design, fields: field ? [{ ...field, name: 'developer' }] : [] })
  expect(renamed).toMatchObject({ properties: { developer: { 'x-field': { type: 'text', id: 'dev' } } } })
  expect(designOf(row(renamed)).fields).toMatchObject([{ name: 'developer', id: 'dev' }])
})

const schema = compileFields([
  { name: 'developer', type: 'text', label: 'Developer', aliases: [{ name: 'dev', until: '2027-01-31' }] },
  {
    name: 'size',
    type: 'group',
    fields: [{ name: 'mass', type: 'number', aliases: [{ name: 'kg', until: '2027-06-30' }] }],
  },
  { name: 'rows', type: 'table', fields: [{ name: 'a', type: 'text', aliases: [{ name: 'b', until: '2027-06-30' }] }] },
])

it.each<[string, unknown, string, unknown]>([
  ['moves to the new name', { dev: 'X' }, '2027-01-31', { developer: 'X' }],
  ['gives way to it', { dev: 'X', developer: 'Y' }, '2027-01-31', { developer: 'Y' }],
  [
    'in a group and in rows',
    { size: { kg: 3 }, rows: [{ b: 'x' }] },
    '2027-01-31',
    { size: { mass: 3 }, rows: [{ a: 'x' }] },
  ],
  ['leaves everything else alone', { developer: 'X', other: [1] }, '2027-01-31', { developer: 'X', other: [1] }],
])('what comes under a former name %s', (_, data, today, wanted) => {
  expect(settleAliases(schema, data, today)).toEqual({ data: wanted, errors: [] })
})

it('a former name is an error after its day', () => {
  const { errors } = settleAliases(schema, { dev: 'X', size: { kg: 3 } }, '2027-02-01')
  expect(errors.map(({ field, message }) => `${field} ${message}`)).toEqual([
    '/dev “dev” is called “developer” now: send Developer under that name',
  ])
})
