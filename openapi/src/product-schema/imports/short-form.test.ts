import { expect, it } from 'vitest'
import { importFields, isShortForm } from './short-form.ts'

it('is taken as it is', () => {
  const fields = [{ name: 'a', type: 'text', label: 'A' }]
  expect(importFields({ name: 'Thing', fields })).toMatchObject({ name: 'Thing', fields, issues: [] })
  expect(importFields(fields).schema).toMatchObject({
    type: 'object',
    properties: { a: { type: 'string', title: 'A' } },
  })
})

it('is refused with its faults', () => {
  expect(importFields([{ name: 'a', type: 'strange' }]).issues).toMatchObject([{ code: 'INVALID_FIELD' }])
  expect(importFields({ fields: 'none' }).issues).not.toEqual([])
})

it.each<[unknown, boolean]>([
  [[], true],
  [{ fields: [] }, true],
  [{ type: 'object', properties: { fields: {} } }, false],
  [{ type: 'object', properties: {}, fields: [] }, false],
  [null, false],
])('is told from a JSON Schema: %j', (given, wanted) => {
  expect(isShortForm(given)).toBe(wanted)
})
