import { compileFields, createValidator } from '@mtc/openapi/product-schema'
import { expect, it } from 'vitest'
import { applicableData } from './applicable.ts'

const schema = compileFields([
  { name: 'kind', type: 'select', options: ['physical', 'digital'] },
  { name: 'weight', type: 'integer', showWhen: { field: 'kind', equals: 'physical' } },
  { name: 'adult', type: 'boolean', required: true },
  {
    name: 'parts',
    type: 'list',
    item: {
      name: 'part',
      type: 'group',
      fields: [
        { name: 'boxed', type: 'boolean' },
        { name: 'width', type: 'integer', showWhen: { field: 'boxed', equals: true } },
      ],
    },
  },
])

it('keeps a field while its condition holds', () => {
  expect(applicableData(schema, { kind: 'physical', weight: 3, adult: true })).toEqual({
    kind: 'physical',
    weight: 3,
    adult: true,
  })
})

it('leaves it out when the condition holds no more', () => {
  expect(applicableData(schema, { kind: 'digital', weight: 3, adult: true })).toEqual({ kind: 'digital', adult: true })
})

it('answers an untouched box with no', () => {
  expect(applicableData(schema, {})).toEqual({ adult: false })
})

it('looks into lists and groups', () => {
  const parts = [
    { boxed: false, width: 4 },
    { boxed: true, width: 4 },
  ]
  expect(applicableData(schema, { parts })).toMatchObject({ parts: [{ boxed: false }, { boxed: true, width: 4 }] })
})

it('leaves what the schema does not know alone', () => {
  expect(applicableData({ type: 'object' }, { other: [1, { a: 2 }] })).toEqual({ other: [1, { a: 2 }] })
})

it('leaves out an optional group that nobody filled in', () => {
  const size = { name: 'size', type: 'group', fields: [{ name: 'width', type: 'integer', required: true }] } as const
  expect(applicableData(compileFields([{ ...size, fields: [...size.fields] }]), { size: {} })).toEqual({})
  expect(applicableData(compileFields([{ ...size, fields: [...size.fields], required: true }]), { size: {} })).toEqual({
    size: {},
  })
})

it('answers a box that a condition made read-only with no as well', () => {
  const locked = compileFields([
    { name: 'isOut', type: 'boolean' },
    { name: 'adult', type: 'boolean', required: true, conditions: [{ effect: 'readOnly', when: { var: 'isOut' } }] },
  ])
  expect(applicableData(locked, { isOut: true })).toEqual({ isOut: true, adult: false })
})

it('takes a required amount with its unit that nobody filled in for one missing field', () => {
  const boxed = compileFields([
    { name: 'weight', type: 'measurement', label: 'Box weight', measure: { family: 'mass' }, required: true },
  ])
  expect(applicableData(boxed, { weight: { value: undefined, unit: undefined } })).toEqual({})
  expect(createValidator(boxed)(applicableData(boxed, { weight: {} }))).toMatchObject([
    { field: '/weight', message: 'Box weight is required' },
  ])
})
