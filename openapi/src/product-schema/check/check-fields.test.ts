import { describe, expect, it } from 'vitest'
import type { FieldDefinition } from '../field-definition.ts'
import { checkFields } from './check-fields.ts'

const a: FieldDefinition = { name: 'a', type: 'text' }
const n: FieldDefinition = { name: 'n', type: 'integer' }
const s: FieldDefinition = { name: 's', type: 'select', options: ['x', 'y'] }
const g: FieldDefinition = { name: 'g', type: 'group', fields: [n] }
const when = (rule: unknown, over: object = {}) => ({
  name: 'z',
  type: 'text',
  conditions: [{ effect: 'show', when: rule }],
  ...over,
})
const limited = (options: unknown) => ({
  ...s,
  name: 'z',
  conditions: [{ effect: 'options', when: { var: 'a' }, options }],
})

describe('a list of fields is refused, at the place of its fault', () => {
  it.each<[string, unknown[], string[]]>([
    ['a member nobody knows', [{ ...a, colour: 'red' }], ['/0/colour']],
    ['a label that is no text', [{ ...a, label: 3 }], ['/0/label']],
    ['a width there is not', [{ ...a, width: 'wide' }], ['/0/width']],
    ['a bound that is no number', [{ ...n, validation: { min: '3' } }], ['/0/validation']],
    ['bounds that exclude each other', [{ ...n, validation: { min: 3, max: 2 } }], ['/0/validation/max']],
    [
      'a message about nothing',
      [{ ...n, validation: { messages: { maxLength: 'x' } } }],
      ['/0/validation/messages/maxLength'],
    ],
    ['an id with a space', [{ ...a, id: 'a b' }], ['/0/id']],
    [
      'an id twice',
      [
        { ...a, id: 'q' },
        { ...g, fields: [{ ...n, id: 'q' }] },
      ],
      ['/1/fields/0/id'],
    ],
    ['an id that is the name of another', [a, { ...n, id: 'a' }], []],
    ['a measurement of nothing', [{ name: 'm', type: 'measurement' }], ['/0/measure']],
    ['an unknown family', [{ name: 'm', type: 'measurement', measure: { family: 'hope' } }], ['/0/measure/family']],
    [
      'an unknown unit',
      [{ name: 'm', type: 'measurement', measure: { family: 'mass', units: ['kg', 'm'] } }],
      ['/0/measure/units/1'],
    ],
    [
      'no unit at all',
      [{ name: 'm', type: 'measurement', measure: { family: 'mass', units: [] } }],
      ['/0/measure/units'],
    ],
    [
      'a unit that is not offered',
      [{ name: 'm', type: 'measurement', measure: { family: 'mass', units: ['kg'] }, unit: 'g' }],
      ['/0/unit'],
    ],
    ['a measure of a text', [{ ...a, measure: { family: 'mass' } }], ['/0/measure']],
    ['a localized number', [{ ...n, localized: true }], ['/0/localized']],
    ['a schema of a text', [{ ...a, schema: {} }], ['/0/schema']],
    ['a schema that says nothing', [{ name: 'x', type: 'schema' }], ['/0/schema']],
    ['a broken schema', [{ name: 'x', type: 'schema', schema: { type: 'txt' } }], ['/0/schema/type']],
    [
      'a dangling schema',
      [{ ...g, fields: [{ name: 'x', type: 'schema', schema: { $ref: '#/$defs/a' } }] }],
      ['/0/fields/0/schema/$ref'],
    ],
    ['a fragment of a text', [{ ...a, fragment: { id: 'x', revision: 1 } }], ['/0/fragment']],
    [
      'a former name that is taken',
      [a, { ...n, aliases: [{ name: 'a', until: '2027-01-31' }] }],
      ['/1/aliases/0/name'],
    ],
    ['its own name as a former one', [{ ...a, aliases: [{ name: 'a', until: '2027-01-31' }] }], ['/0/aliases/0/name']],
    [
      'a former name twice',
      [
        { ...a, aliases: [{ name: 'q', until: '2027-01-31' }] },
        { ...n, aliases: [{ name: 'q', until: '2027-01-31' }] },
      ],
      ['/1/aliases/0/name'],
    ],
    ['a former name until no day', [{ ...a, aliases: [{ name: 'q', until: 'soon' }] }], ['/0/aliases/0/until']],
    ['a default that does not fit', [{ ...g, fields: [{ ...n, default: 'x' }] }], ['/0/fields/0/default']],
    ['a pattern that is none', [{ ...a, validation: { pattern: '(' } }], ['/0/validation/pattern']],
    [
      'a pattern that is none, under a condition',
      [a, when({ var: 'a' }, { validation: { pattern: '(' } })],
      ['/1/validation/pattern'],
    ],
    ['an effect nobody knows', [a, { ...n, conditions: [{ effect: 'blink', when: { var: 'a' } }] }], ['/1/conditions']],
    ['a condition that is none', [a, when({ between: [1, 2] })], ['/1/conditions/0/when']],
    [
      'a condition on nothing',
      [a, when({ and: [{ var: 'a' }, { '==': [{ var: 'q' }, 1] }] })],
      ['/1/conditions/0/when/and/1'],
    ],
    ['a condition on itself', [when({ var: 'z' })], ['/0/conditions', '/0/conditions/0/when']],
    ['a condition on nothing in a group', [g, when({ var: 'g.q' })], ['/1/conditions/0/when']],
    ['a condition on a field outside', [a, { ...g, fields: [when({ var: 'a' })] }], ['/1/fields/0/conditions/0/when']],
    ['a condition on an empty list', [when({ and: [] })], ['/0/conditions/0/when']],
    ['a number beside a text', [a, when({ '==': [{ var: 'a' }, 3] })], ['/1/conditions/0/when']],
    ['texts in order', [a, when({ '<': [{ var: 'a' }, 'b'] })], ['/1/conditions/0/when']],
    ['two fields compared', [a, n, when({ '==': [{ var: 'a' }, { var: 'n' }] })], ['/2/conditions/0/when']],
    ['an option there is not', [s, when({ '==': [{ var: 's' }, 'q'] })], ['/1/conditions/0/when']],
    [
      'an option there is not, in a list',
      [s, when({ '!': { in: [{ var: 's' }, ['x', 'q']] } })],
      ['/1/conditions/0/when/!'],
    ],
    ['options left that there are not', [a, limited(['q'])], ['/1/conditions/0/options']],
    ['no options left', [a, limited([])], ['/1/conditions/0/options']],
    [
      'options of a text',
      [a, { ...n, conditions: [{ effect: 'options', when: { var: 'a' }, options: ['x'] }] }],
      ['/1/conditions/0/options'],
    ],
    [
      'conditions in a circle',
      [
        { ...a, conditions: [{ effect: 'show', when: { var: 'n' } }] },
        { ...n, showWhen: { field: 'a', equals: 'x' } },
      ],
      ['/0/conditions', '/1/showWhen'],
    ],
    [
      'fields that require each other',
      [
        { ...a, conditions: [{ effect: 'require', when: { var: 'n' } }] },
        { ...n, conditions: [{ effect: 'require', when: { var: 'a' } }] },
      ],
      [],
    ],
    [
      'an entry of a list with a condition',
      [a, { name: 'l', type: 'list', item: when({ var: 'a' }) }],
      ['/1/item', '/1/item/name'].slice(0, 1),
    ],
  ])('%s', (_, fields, wanted) => {
    expect(
      checkFields(fields)
        .map(({ pointer }) => pointer)
        .toSorted(),
    ).toEqual(wanted.toSorted())
  })

  it('unless what they refer to stands in the rest', () => {
    const fields = [{ name: 'x', type: 'schema', schema: { $ref: '#/$defs/a' } }]
    expect(checkFields(fields, { $defs: { a: { type: 'string' } } })).toEqual([])
    const elsewhere = { $defs: { q: { properties: { a: { type: 'txt' } } } } }
    expect(checkFields([a], elsewhere).map(({ pointer }) => pointer)).toEqual([''])
    expect(checkFields([a], { minProperties: 'two' }).map(({ pointer }) => pointer)).toEqual([''])
  })

  it('in words', () => {
    const said = (fields: unknown) => checkFields(fields)[0]?.message
    expect(said([a, when({ var: 'q' })])).toBe('“q” is no other field of the same group')
    expect(said([{ name: 'm', type: 'measurement', measure: { family: 'mass', units: ['m'] } }])).toBe(
      '“m” is no unit of mass',
    )
    expect(said([s, when({ '==': [{ var: 's' }, 'q'] })])).toBe(
      '“s” is a field of the type select: "q" cannot stand beside it at “==”',
    )
    expect(said([{ ...n, validation: { min: 3, max: 2 } }])).toBe('“max” is below “min”')
  })
})
