import { describe, expect, test } from 'vitest'
import type { FieldDefinition } from '../field-definition.ts'
import { seeded } from '../random-fields.ts'
import type { TypeDraft } from './choice.ts'
import { migrationBetween } from './migration.ts'
import { LOSSLESS, LOSSY } from './testing/random-edits.ts'
import { randomData } from './testing/random-products.ts'
import { sampleType as draft, groupField as group, textField as text } from './testing/sample-type.ts'

const shop = { locale: 'en-GB', currency: 'EUR' }
type Data = Record<string, unknown>
const size = text('s', { type: 'select', options: ['S', 'M'] })

/** A sentence, before, after, data, what it becomes, what is lost of it. */
const TABLE: [string, TypeDraft, TypeDraft, Data, Data, string[]][] = [
  [
    'keys change places',
    draft([text('a'), text('b')]),
    draft([text('a', { name: 'b' }), text('b', { name: 'a' })]),
    { a: '1', b: '2' },
    { b: '1', a: '2' },
    [],
  ],
  ['nothing there is nothing there', draft([text('a')]), draft([text('a', { name: 'b' })]), {}, {}, []],
  ['into a new group', draft([text('a')]), draft([group('g', [text('a')])]), { a: '1' }, { g: { a: '1' } }, []],
  [
    'a renamed group takes along what nobody knows',
    draft([group('g', [text('a')])]),
    draft([group('g', [text('a')], { name: 'h' })]),
    { g: { a: '1', stray: 2 } },
    { h: { a: '1', stray: 2 } },
    [],
  ],
  [
    'amounts of 12.00 are 12 where there are no cents',
    draft([text('a', { type: 'money', unit: 'EUR' })]),
    draft([text('a', { type: 'money', unit: 'JPY' })]),
    { a: 1200 },
    { a: 12 },
    [],
  ],
  [
    'amounts of 12.50 lose their cents',
    draft([text('a', { type: 'money', unit: 'EUR' })]),
    draft([text('a', { type: 'money', unit: 'JPY' })]),
    { a: 1250 },
    { a: 13 },
    ['/a'],
  ],
  ['a removed field', draft([text('a'), text('b')]), draft([text('b')]), { a: '1', b: '2' }, { b: '2' }, ['/a']],
  [
    'a removed group',
    draft([group('g', [text('a'), text('b')])]),
    draft([text('b')]),
    { g: { a: '1', b: '2' } },
    { b: '2' },
    ['/g'],
  ],
  [
    'a removed group without anything to lose',
    draft([group('g', [text('a'), text('b')])]),
    draft([text('b')]),
    { g: { b: '2' } },
    { b: '2' },
    [],
  ],
  [
    'what cannot be converted stays, and comes back',
    draft([text('a')]),
    draft([text('a', { type: 'integer' })]),
    { a: 'about 5' },
    { a: 'about 5' },
    [],
  ],
  [
    'what is written otherwise is lost',
    draft([text('a')]),
    draft([text('a', { type: 'integer' })]),
    { a: '007' },
    { a: 7 },
    ['/a'],
  ],
  [
    'what cannot be converted may go',
    draft([text('a')]),
    draft([text('a', { type: 'integer' })], { choices: { 'convert:a': { otherwise: 'drop' } } }),
    { a: 'about 5' },
    {},
    ['/a'],
  ],
  [
    'or be replaced',
    draft([text('a')]),
    draft([text('a', { type: 'integer' })], { choices: { 'convert:a': { otherwise: 'value', value: 1 } } }),
    { a: 'about 5' },
    { a: 1 },
    ['/a'],
  ],
  [
    'an expression works the value out',
    draft([text('a', { type: 'integer' })]),
    draft([text('a', { type: 'integer' }), text('b', { type: 'integer' })], {
      choices: { 'add:b': { expression: { '*': [{ var: 'a' }, 60] } } },
    }),
    { a: 2 },
    { a: 2, b: 120 },
    [],
  ],
  [
    'an expression that makes no number adds nothing',
    draft([text('a', { type: 'integer' })]),
    draft([text('a', { type: 'integer' }), text('b', { type: 'number' })], {
      choices: { 'add:b': { expression: { '/': [{ var: 'a' }, 0] } } },
    }),
    { a: 2 },
    { a: 2 },
    [],
  ],
  [
    'an expression over data that names itself like what every object has',
    draft([text('a', { type: 'json' })]),
    draft([text('a', { type: 'json' }), text('b')], {
      choices: { 'add:b': { expression: { cat: ['is ', { var: 'a' }] } } },
    }),
    { a: { toString: 1 } },
    { a: { toString: 1 }, b: 'is {"toString":1}' },
    [],
  ],
  [
    'options that go are mapped',
    draft([size]),
    draft([{ ...size, options: ['small', 'M'] }], {
      choices: { 'constrain:s': { mapping: [{ from: 'S', to: 'small' }] } },
    }),
    { s: 'S' },
    { s: 'small' },
    [],
  ],
  [
    'two options that become one cannot be told apart',
    draft([size]),
    draft([{ ...size, options: ['any'] }], {
      choices: {
        'constrain:s': {
          mapping: [
            { from: 'S', to: 'any' },
            { from: 'M', to: 'any' },
          ],
        },
      },
    }),
    { s: 'M' },
    { s: 'any' },
    ['/s'],
  ],
  [
    'a required field is filled where it is empty',
    draft([text('a')]),
    draft([text('a', { required: true })], { choices: { 'constrain:a': { value: 'none' } } }),
    {},
    { a: 'none' },
    [],
  ],
  [
    'a column of a table',
    draft([text('t', { type: 'table', fields: [text('c'), text('d')] })]),
    draft([text('t', { type: 'table', fields: [text('c', { type: 'integer', name: 'n' })] })]),
    { t: [{ c: '1' }, { c: '2', d: 'x' }] },
    { t: [{ n: 1 }, { n: 2 }] },
    ['/t'],
  ],
  [
    'a name is taken apart',
    draft([text('n')]),
    draft([text('f'), text('l')], { transfers: [{ id: 's', kind: 'split', from: ['n'], to: ['f', 'l'] }] }),
    { n: 'Ada King Lovelace' },
    { f: 'Ada', l: 'King Lovelace' },
    [],
  ],
  [
    'and put together',
    draft([text('f'), text('l')]),
    draft([text('n')], { transfers: [{ id: 'm', kind: 'merge', from: ['f', 'l'], to: ['n'], separator: ', ' }] }),
    { f: 'King', l: 'Ada' },
    { n: 'King, Ada' },
    [],
  ],
  [
    'two first names cannot be told from a name',
    draft([text('f'), text('l')]),
    draft([text('n')], { transfers: [{ id: 'm', kind: 'merge', from: ['f', 'l'], to: ['n'] }] }),
    { f: 'Ada Augusta', l: 'King' },
    { n: 'Ada Augusta King' },
    ['/f', '/l'],
  ],
  [
    'a size is taken apart into numbers',
    draft([text('n')]),
    draft([text('w', { type: 'integer' }), text('h', { type: 'integer' })], {
      transfers: [{ id: 's', kind: 'split', from: ['n'], to: ['w', 'h'], separator: 'x' }],
    }),
    { n: '12x30' },
    { w: 12, h: 30 },
    [],
  ],
  [
    'what stands in the way of a new name is lost',
    draft([text('a')]),
    draft([text('a', { name: 'b' })]),
    { a: '1', b: 'stray' },
    { b: '1' },
    ['/b'],
  ],
]

describe('carrying data over', () => {
  test.each(TABLE)('%s', (_, before, after, data, made, lost) => {
    const migration = migrationBetween(before, after, shop)
    expect(migration.forward(data)).toEqual({ data: made, refused: [] })
    expect(migration.losses(data).map(({ field }) => field)).toEqual(lost)
    if (lost.length === 0) expect(migration.backward(made)).toMatchObject(data)
  })

  test('somebody who refuses a loss is told which change meets it', () => {
    const after = draft([text('a', { type: 'integer' })], { choices: { 'convert:a': { otherwise: 'refuse' } } })
    const { forward } = migrationBetween(draft([text('a')]), after, shop)
    expect(forward({ a: 'about 5' }).refused).toEqual(['convert:a'])
    expect(forward({ a: '5' }).refused).toEqual([])
  })
})

const START: FieldDefinition[] = [
  text('title', { required: true }),
  text('count', { type: 'integer' }),
  text('price', { type: 'number' }),
  text('gift', { type: 'boolean' }),
  text('size', { type: 'select', options: ['S', 'M', 'L'] }),
  text('day', { type: 'date' }),
  text('cover', { type: 'image' }),
  text('words', { type: 'tags' }),
  text('weight', { type: 'measurement', measure: { family: 'mass' } }),
  group('box', [text('depth', { type: 'integer' }), group('inner', [text('note')])]),
  text('rows', { type: 'table', fields: [text('step'), text('minutes', { type: 'integer' })] }),
]
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, canonical(v)]),
        )
      : value
/** Without what was filled in, and without groups in which nothing is. */
const bare = (value: unknown): unknown =>
  canonical(
    JSON.parse(
      JSON.stringify(value, (_, inner) => (inner === 'filled' ? undefined : inner)),
      (_, inner) => (isEmpty(inner) ? undefined : inner),
    ) ?? {},
  )
const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

describe('any sequence of edits', () => {
  const seeds = Array.from({ length: 60 }, (_, i) => i + 1)

  test.each(seeds)('of lossless ones gives every product back (%i)', (seed) => {
    const random = seeded(seed)
    let after = draft(structuredClone(START))
    for (let n = 0; n < 12; n += 1)
      after = (LOSSLESS[Math.floor(random() * LOSSLESS.length)] ?? ((d) => d))(after, random, n)
    const migration = migrationBetween(draft(START), after, shop)
    for (let n = 0; n < 40; n += 1) {
      const data = randomData(START, random)
      const back = migration.backward(migration.forward(data).data)
      expect(bare(back)).toEqual(bare(data))
      expect(migration.losses(data)).toEqual([])
    }
  })

  test.each(seeds)('of any kind reports exactly the products that differ (%i)', (seed) => {
    const random = seeded(seed + 1000)
    const edits = [...LOSSLESS, ...LOSSY]
    let after = draft(structuredClone(START))
    for (let n = 0; n < 10; n += 1) after = (edits[Math.floor(random() * edits.length)] ?? ((d) => d))(after, random, n)
    const migration = migrationBetween(draft(START), after, shop)
    for (let n = 0; n < 40; n += 1) {
      const data = randomData(START, random)
      const back = bare(migration.backward(migration.forward(data).data))
      const differs = JSON.stringify(back) !== JSON.stringify(bare(data))
      expect(migration.losses(data).length > 0, JSON.stringify({ data, back })).toBe(differs)
    }
  })
})
