import { describe, expect, it } from 'vitest'
import { checkFields } from '../check/check-fields.ts'
import { checkSchema } from '../check/check-schema.ts'
import { compileFields } from '../compile-fields.ts'
import type { FieldDefinition, FieldType } from '../field-definition.ts'
import { randomFields, seeded } from '../random-fields.ts'
import { randomRule } from '../random-rules.ts'
import { validateData } from '../validator.ts'
import { compileRule } from './compile-rule.ts'
import { ruleHolds } from './evaluate.ts'
import { fieldState } from './field-state.ts'
import { truthTable } from './truth-table.ts'

/** Values that conditions turn on, and others. */
const VALUES: Partial<Record<FieldType, readonly unknown[]>> = {
  text: ['abc', 'x', '', 'b'],
  textarea: ['abc', ''],
  number: [0, 5, 7, 10, -1],
  integer: [0, 3, 5, 10],
  money: [0, 5, 20],
  percentage: [0, 5, 12.5],
  boolean: [true, false],
  date: ['2027-01-30', '2027-01-31', '2027-02-01', '2030-12-01', '0999-01-01'],
  time: ['09:29:59', '09:30', '09:30:00', '09:30:14', '09:30:15', '23:00'],
  select: ['a', 'b', 'c'],
  multiselect: [['a'], ['a', 'b'], [], ['b']],
  tags: [['a'], ['x']],
}

const pick = <T>(values: readonly T[], random: () => number) => values[Math.floor(random() * values.length)]

/** A list of fields that conditions can be about, and data for it: fitting, but for what conditions forbid. */
function randomCase(random: () => number): { fields: FieldDefinition[]; data: Record<string, unknown> } {
  const fields = randomFields(random, 0).filter(({ type, localized }) => VALUES[type] !== undefined && !localized)
  const names = new Set(fields.map(({ name }) => name))
  const kept = fields
    .filter(({ showWhen }) => showWhen === undefined || names.has(showWhen.field))
    .map(({ aliases: _aliases, ...field }) => field)
  const data = Object.fromEntries(
    kept.filter(() => random() < 0.7).map(({ name, type }) => [name, pick(VALUES[type] ?? [], random)]),
  )
  return { fields: kept, data }
}

/** What conditions mean, said without a schema. */
function isValid(fields: readonly FieldDefinition[], data: Record<string, unknown>): boolean {
  return fields.every((field) => {
    const state = fieldState(field, data)
    const value = data[field.name]
    if (!state.isShown) return value === undefined
    if (value === undefined) return !state.isRequired
    const { conditions: _conditions, showWhen: _showWhen, required: _required, ...plain } = field
    const isAllowed = [value].flat().every((one) => state.options === undefined || state.options.includes(String(one)))
    return isAllowed && validateData(compileFields([plain]), { [field.name]: value }).length === 0
  })
}

describe('a schema and the rules it is compiled from', () => {
  it('accept the same data', () => {
    const random = seeded(3)
    const verdicts = { accepted: 0, refused: 0, conditional: 0 }
    for (let round = 0; round < 2000; round += 1) {
      const { fields, data } = randomCase(random)
      if (checkFields(fields).length > 0) continue
      const wanted = isValid(fields, data)
      const schema = compileFields(fields)
      expect(validateData(schema, data).length === 0, JSON.stringify({ fields, data, schema })).toBe(wanted)
      verdicts[wanted ? 'accepted' : 'refused'] += 1
      if (fields.some(({ conditions }) => conditions !== undefined)) verdicts.conditional += 1
    }
    expect(Math.min(verdicts.accepted, verdicts.refused, verdicts.conditional)).toBeGreaterThan(75)
  })

  it('agree on every rule', () => {
    const random = seeded(5)
    for (let round = 0; round < 1500; round += 1) {
      const { fields, data } = randomCase(random)
      const rule = randomRule(fields, random, 3)
      if (rule === undefined) continue
      const schema = compileRule(rule, (name) => fields.find((field) => field.name === name)?.type)
      expect(validateData(schema, data).length === 0, JSON.stringify({ rule, data })).toBe(ruleHolds(rule, data))
    }
  })
})

const book: FieldDefinition[] = [
  { name: 'format', type: 'select', options: ['paper', 'ebook'], required: true },
  {
    name: 'file',
    type: 'select',
    label: 'File',
    options: ['pdf', 'epub', 'mobi'],
    conditions: [
      { effect: 'show', when: { '==': [{ var: 'format' }, 'ebook'] } },
      { effect: 'require', when: { '>': [{ var: 'pages' }, 100] } },
      { effect: 'options', when: { '>': [{ var: 'pages' }, 500] }, options: ['epub'] },
      { effect: 'readOnly', when: { var: 'isOut' } },
    ],
  },
  { name: 'pages', type: 'integer', label: 'Pages' },
  { name: 'isOut', type: 'boolean' },
  {
    name: 'drm',
    type: 'boolean',
    label: 'Copy protection',
    conditions: [{ effect: 'show', when: { in: [{ var: 'file' }, ['epub', 'mobi']] } }],
  },
  {
    name: 'cover',
    type: 'group',
    fields: [
      { name: 'isHard', type: 'boolean' },
      {
        name: 'cloth',
        type: 'text',
        required: true,
        conditions: [{ effect: 'show', when: { '==': [{ var: 'isHard' }, true] } }],
      },
    ],
  },
  { name: 'wrap', type: 'text', conditions: [{ effect: 'require', when: { var: 'cover.isHard' } }] },
]

it.each(['a-b', 'a/b', '1.5', '(x)', '[y]', 'a^b$', '{2}', '\\d', 'one|two', '*?+'])('a text that holds %s', (held) => {
  const rule = { in: [held, { var: 'title' }] }
  const schema = compileRule(rule, () => 'text')
  expect(checkSchema({ type: 'object', ...schema })).toEqual([])
  for (const title of [`so ${held} it is`, 'ab', '']) {
    expect(validateData(schema, { title }).length === 0, title).toBe(ruleHolds(rule, { title }))
  }
})

describe('conditions', () => {
  const schema = compileFields(book)

  it.each<[string, unknown, string[]]>([
    ['a field that does not show', { format: 'paper', file: 'pdf' }, ['/file File does not apply here: leave it out']],
    ['required on top', { format: 'ebook', pages: 200 }, ['/file File is required']],
    ['required, but not while hidden', { format: 'paper', pages: 200 }, []],
    ['options left', { format: 'ebook', pages: 600, file: 'pdf' }, ['/file File must be one of: epub']],
    ['options all', { format: 'ebook', pages: 50, file: 'pdf' }, []],
    [
      'a field that shows by one that does not',
      { format: 'paper', drm: true },
      ['/drm Copy protection does not apply here: leave it out'],
    ],
    [
      'one that shows by one that must not be there',
      { format: 'paper', file: 'epub', drm: true },
      ['/file File does not apply here: leave it out'],
    ],
    ['inside a group', { format: 'paper', cover: { isHard: true }, wrap: 'x' }, ['/cover/cloth Cloth is required']],
    ['about a field of a group', { format: 'paper', cover: { isHard: true, cloth: 'x' } }, ['/wrap Wrap is required']],
  ])('%s', (_, data, wanted) => {
    expect(validateData(schema, data).map(({ field, message }) => `${field} ${message}`)).toEqual(wanted)
  })

  it('make a form of the same fields read-only', () => {
    expect(schema.allOf).toContainEqual({
      if: { allOf: [expect.anything(), { properties: { isOut: expect.anything() }, required: ['isOut'] }] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
      then: { properties: { file: { readOnly: true } } },
    })
  })

  it('can be tried case by case', () => {
    const { inputs, rows, isCut } = truthTable(book, 'drm')
    expect(inputs).toEqual(['file', 'format'])
    expect(isCut).toBe(false)
    expect(rows.find((row) => row.inputs.file === 'epub')?.state.isShown).toBe(true)
    expect(rows.every((row) => row.inputs.file === undefined || row.inputs.format === 'ebook')).toBe(true)
    const shown = truthTable(book, 'wrap').rows.map((row) => [row.inputs['cover.isHard'], row.state.isRequired])
    expect(shown).toEqual([
      [undefined, false],
      [true, true],
      [false, false],
    ])
  })
})
