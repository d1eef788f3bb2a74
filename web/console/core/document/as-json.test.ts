import { expect, test } from 'vitest'
import { asJson } from './as-json.ts'

test('what is JSON already stays the same object, and so does every part of it', () => {
  const item = { id: 'a', list: [1, 'x', null, { b: true }] }
  const value = { item, other: 1 }
  expect(asJson(value)).toBe(value)
  const cleaned = asJson({ item, gone: undefined, number: Number.NaN })
  expect(cleaned).toEqual({ item, number: null })
  expect(cleaned).toHaveProperty('item', item)
  expect(Object.keys(Object(cleaned))).toEqual(['item', 'number'])
})

test.each([
  [{ a: undefined }],
  [{ a: { b: undefined, c: [undefined, { d: undefined }] } }],
  [{ a: [Number.POSITIVE_INFINITY, -0.5, ''] }],
])('says the same as what is written and read again', (value) => {
  expect(asJson(value)).toEqual(JSON.parse(JSON.stringify(value)))
  expect(JSON.stringify(asJson(value))).toBe(JSON.stringify(value))
})
