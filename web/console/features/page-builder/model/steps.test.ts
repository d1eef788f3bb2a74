import { expect, it } from 'vitest'
import { page, widget } from '../testing/sample.ts'
import { selectedAfter, survivorOf } from './steps.ts'

const of = (ids: string) => page([...ids].map((id) => widget(id, 'main', undefined)))

it.each([
  ['abc', 'b', 'c'],
  ['abc', 'c', 'b'],
  ['abc', 'bc', 'a'],
  ['a', 'a', undefined],
])('of %s without %s one goes on with %s', (order, gone, next) => {
  expect(survivorOf([...order], [...gone])).toBe(next)
})

it.each([
  ['ac', 'abc', ['c'], ['b']],
  ['abc', 'ac', ['b'], ['c']],
  ['abc', 'ac', ['a'], undefined],
  ['abc', 'abc', ['a'], undefined],
])('a step from %s to %s with %j selected selects %j', (before, after, selection, selected) => {
  expect(selectedAfter(of(before), of(after), selection)).toEqual(selected)
})
