import { expect, test } from 'vitest'
import { changesBetween } from './changes-between.ts'
import type { TypeDraft } from './choice.ts'
import { sampleType as draft, groupField as group, textField as text } from './testing/sample-type.ts'

const shop = { locale: 'en-GB', currency: 'EUR' }
const told = (before: TypeDraft, after: TypeDraft) =>
  changesBetween(before, after, shop).map(({ key, severity, from, to, details }) =>
    [key, severity, `${from ?? '–'} → ${to ?? '–'}`, ...details].join(' | '),
  )

/** A sentence, the type before, the type after, and the changes. */
const TABLE: [string, TypeDraft, TypeDraft, string[]][] = [
  ['nothing', draft([text('a')]), draft([text('a')]), []],
  [
    'a field is added, another one removed',
    draft([text('a')]),
    draft([text('b', { required: true })]),
    ['add:b | checks | – → b | required', 'remove:a | loses | a → –'],
  ],
  [
    'a new field that everybody is given a value of breaks nothing',
    draft([]),
    draft([text('b', { required: true })], { choices: { 'add:b': { value: 'x' } } }),
    ['add:b | free | – → b | required'],
  ],
  [
    'two fields change names',
    draft([text('a'), text('b')]),
    draft([text('a', { name: 'b' }), text('b', { name: 'a' })]),
    ['rename:a | free | a → b', 'rename:b | free | b → a'],
  ],
  [
    'key, label and kind of one field',
    draft([text('a')]),
    draft([{ id: 'a', name: 'count', label: 'Count', type: 'integer' }]),
    [
      'rename:a | free | a → count',
      'relabel:a | free | a → count | a | Count',
      'convert:a | loses | a → count | text → integer',
    ],
  ],
  [
    'amounts in a currency of other minor units',
    draft([text('a', { type: 'money', unit: 'EUR' })]),
    draft([text('a', { type: 'money', unit: 'JPY' })]),
    ['convert:a | checks | a → a | EUR → JPY', 'describe:a | free | a → a | unit'],
  ],
  [
    'a list of amounts that were in the currency of the shop',
    draft([text('a', { type: 'list', item: { name: 'one', type: 'money' } })]),
    draft([text('a', { type: 'list', item: { name: 'one', type: 'money', unit: 'KWD' } })]),
    ['convert:a | checks | a → a | list → list', 'describe:a | free | a → a | each: unit'],
  ],
  [
    'amounts in a currency of as many minor units',
    draft([text('a', { type: 'money', unit: 'EUR' })]),
    draft([text('a', { type: 'money', unit: 'USD' })]),
    ['describe:a | free | a → a | unit'],
  ],
  [
    'into a group and out of one',
    draft([text('a'), group('g', [text('b')])]),
    draft([group('g', [text('a')]), text('b')]),
    ['move:a | free | a → g.a', 'move:b | free | g.b → b'],
  ],
  [
    'a group goes with all that is in it, except what was moved out',
    draft([group('g', [text('a'), text('b')])]),
    draft([text('b')]),
    ['move:b | free | g.b → b', 'remove:g | loses | g → –'],
  ],
  [
    'a renamed group is one change',
    draft([group('g', [text('a')])]),
    draft([group('g', [text('a')], { name: 'h' })]),
    ['rename:g | free | g → h'],
  ],
  [
    'stricter and laxer at once',
    draft([text('a', { validation: { minLength: 2, maxLength: 80 } })]),
    draft([text('a', { required: true, validation: { maxLength: 40 } })]),
    ['constrain:a | checks | a → a | required | maxLength 80 → 40', 'relax:a | free | a → a | minLength 2 → –'],
  ],
  [
    'options come and go',
    draft([text('a', { type: 'select', options: ['x', 'y'] })]),
    draft([text('a', { type: 'select', options: ['y', 'z'] })]),
    ['constrain:a | checks | a → a | options − x', 'relax:a | free | a → a | options + z'],
  ],
  ['another order', draft([text('a'), text('b')]), draft([text('b'), text('a')]), ['reorder | free | – → –']],
  [
    'a column of a table',
    draft([text('t', { type: 'table', fields: [text('c')] })]),
    draft([text('t', { type: 'table', fields: [text('c', { name: 'd' })] })]),
    ['rename:c | free | t[].c → t[].d'],
  ],
  [
    'one field is taken apart into two',
    draft([text('a')]),
    draft([text('b'), text('c')], { transfers: [{ id: 's', kind: 'split', from: ['a'], to: ['b', 'c'] }] }),
    ['split:s | loses | a → b'],
  ],
  [
    'the type itself',
    draft([]),
    draft([], { name: 'Games', uiConfig: { grid: ['a'] }, rest: { minProperties: 1 } }),
    ['rest | checks | – → –', 'layout | free | – → –', 'details | free | – → – | name'],
  ],
]
test.each(TABLE)('%s', (_, before, after, changes) => {
  expect(told(before, after)).toEqual(changes)
})
