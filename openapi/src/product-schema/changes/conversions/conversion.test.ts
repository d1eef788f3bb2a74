import { describe, expect, test } from 'vitest'
import type { FieldDefinition } from '../../field-definition.ts'
import { conversionBetween } from './conversion.ts'

const shop = { locale: 'en-GB', currency: 'EUR' }
const field = (type: FieldDefinition['type'], more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  name: 'a',
  type,
  ...more,
})
const kg = field('measurement', { measure: { family: 'mass' }, unit: 'kg' })
const sizes = field('select', { options: ['S', { value: 'M', label: 'Medium' }] })
const many = field('multiselect', { options: ['red', 'green'] })
const texts = field('list', { item: { name: 'one', type: 'text' } })
const NONE = Symbol('no value')

/** From, to, a value, what becomes of it, and what comes back. */
const TABLE: [FieldDefinition, FieldDefinition, unknown, unknown, unknown?][] = [
  [field('text'), field('integer'), '12', 12, '12'],
  [field('text'), field('integer'), ' 007 ', 7, '7'],
  [field('text'), field('integer'), 'about 12', NONE],
  [field('text'), field('integer'), '1.5', NONE],
  [field('text'), field('integer'), '', NONE],
  [field('text'), field('number'), '-2.50', -2.5, '-2.5'],
  [field('text'), field('percentage'), '12.5 %', 12.5, '12.5'],
  [field('integer'), field('text'), 1e21, '1000000000000000000000', 1e21],
  [field('number'), field('integer'), 2.5, 3, 3],
  [field('number'), field('money'), 19.99, 1999, 19.99],
  [field('money'), field('number'), 1999, 19.99, 1999],
  [field('money', { unit: 'JPY' }), field('number'), 1999, 1999, 1999],
  [field('money', { unit: 'KWD' }), field('text'), 1999, '1.999', 1999],
  [field('text'), field('money'), '5', 500, '5'],
  [field('money'), field('money', { unit: 'USD' }), 1250, 1250, 1250],
  [field('money'), field('money', { unit: 'JPY' }), 1250, 13, 1300],
  [field('money', { unit: 'JPY' }), field('money'), 13, 1300, 13],
  [field('money'), field('money', { unit: 'KWD' }), 1250, 12500, 1250],
  [
    field('list', { item: field('money') }),
    field('list', { item: field('money', { unit: 'JPY' }) }),
    [500],
    [5],
    [500],
  ],
  [field('number'), kg, 2.5, { value: 2.5, unit: 'kg' }, 2.5],
  [kg, field('number'), { value: 500, unit: 'g' }, 0.5, { value: 0.5, unit: 'kg' }],
  [field('text'), kg, '12 g', { value: 12, unit: 'g' }, '12 g'],
  [field('text'), kg, '12 miles', NONE],
  [field('text'), sizes, 'medium', 'M', 'M'],
  [field('text'), sizes, 'XL', NONE],
  [sizes, field('text'), 'M', 'M', 'M'],
  [field('text'), many, 'Red; green', ['red', 'green'], 'red, green'],
  [field('text'), many, 'red, blue', NONE],
  [field('text'), field('tags'), 'new,  loud', ['new', 'loud'], 'new, loud'],
  [field('tags'), field('text'), ['new', 'loud'], 'new, loud', ['new', 'loud']],
  [field('text'), texts, 'one, two', ['one, two'], 'one, two'],
  [texts, field('text'), ['one', 'two'], 'one, two', ['one, two']],
  [field('tags'), sizes, ['S', 'M'], 'S', ['S']],
  [field('boolean'), field('select', { options: ['gift', 'no gift'] }), false, 'no gift', false],
  [field('boolean'), field('select', { options: ['no', 'yes'] }), true, 'yes', true],
  [field('boolean'), sizes, true, 'S', true],
  [field('boolean'), field('select', { options: ['a', 'b', 'c'] }), true, NONE],
  [field('text'), field('boolean'), 'Yes', true, 'yes'],
  [field('integer'), field('boolean'), 2, NONE],
  [field('date'), field('datetime'), '2026-11-21', '2026-11-21T00:00:00.000Z', '2026-11-21'],
  [field('datetime'), field('date'), '2026-11-21T23:30:00-02:00', '2026-11-22', '2026-11-22T00:00:00.000Z'],
  [field('text'), field('date'), '21.11.2026', NONE],
  [field('text'), field('time'), '09:30', '09:30', '09:30'],
  [field('text'), field('duration'), 'PT90M', 'PT90M', 'PT90M'],
  [field('image'), field('gallery'), 'id', ['id'], 'id'],
  [field('gallery'), field('image'), ['a', 'b'], 'a', ['a']],
  [field('integer'), field('list', { item: field('text') }), 3, ['3'], 3],
  [field('list', { item: field('integer') }), field('list', { item: field('number') }), [1, 2], [1, 2], [1, 2]],
  [field('text', { localized: true }), field('text'), { 'de-DE': 'Hallo', 'en-GB': 'Hi' }, 'Hi', { 'en-GB': 'Hi' }],
  [field('integer'), field('text', { localized: true }), 3, { 'en-GB': '3' }, 3],
  [field('json'), field('text'), 'any', 'any', 'any'],
]

describe('a value of one kind becomes one of another, and comes back', () => {
  test.each(TABLE)('%j → %j: %j', (from, to, value, made, back = NONE) => {
    const conversion = conversionBetween(from, to, shop)
    const there = conversion?.forward(value)
    expect(there?.value ?? NONE).toEqual(made)
    if (there) expect(conversion?.backward(there.value)?.value ?? NONE).toEqual(back)
  })

  test('there is no way from a group to a number, nor from a picture to a day', () => {
    expect(conversionBetween(field('group'), field('integer'), shop)).toBeUndefined()
    expect(conversionBetween(field('image'), field('date'), shop)).toBeUndefined()
  })
})
