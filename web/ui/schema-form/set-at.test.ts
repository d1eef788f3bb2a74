import { expect, it } from 'vitest'
import { setAt } from './set-at.ts'

it.each([
  [{ a: 1 }, ['b'], 2, { a: 1, b: 2 }],
  [{ a: { b: 1 } }, ['a', 'b'], 2, { a: { b: 2 } }],
  [{}, ['a', 1, 'b'], 2, { a: [undefined, { b: 2 }] }],
  [{ a: [1, 2] }, ['a', 0], 3, { a: [3, 2] }],
  ['text', [], 'other', 'other'],
])('%j at %j becomes %j', (data, path, value, expected) => {
  expect(setAt(data, path, value)).toEqual(expected)
})

it('leaves all that is beside the path as the same objects, in their places', () => {
  const data = { first: { x: 1 }, second: { y: [1, 2] }, third: {} }
  const next = setAt(data, ['second', 'y', 1], 3)
  expect(next).toEqual({ first: { x: 1 }, second: { y: [1, 3] }, third: {} })
  expect(Object.keys(next as object)).toEqual(['first', 'second', 'third'])
  expect((next as typeof data).first).toBe(data.first)
  expect(data.second.y).toEqual([1, 2])
})

it('treats __proto__ as a name like any other', () => {
  const next = setAt({}, ['__proto__'], { polluted: true })
  expect(Object.hasOwn(next as object, '__proto__')).toBe(true)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
