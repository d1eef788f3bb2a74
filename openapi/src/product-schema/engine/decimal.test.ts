import { expect, it } from 'vitest'
import { isMultiple } from './decimal.ts'

it.each<[number, number, boolean]>([
  [6, 3, true],
  [7, 3, false],
  [-6, 3, true],
  [0, 0.01, true],
  [19.99, 0.01, true],
  [19.999, 0.01, false],
  [0.3, 0.1, true],
  [0.0075, 0.0001, true],
  [0.00751, 0.0001, false],
  [1e308, 0.5, true],
  [1e308, 0.123456789, false],
  [1e-7, 1e-8, true],
  [12.5, 2.5, true],
  [1, 0, false],
  [Number.POSITIVE_INFINITY, 1, false],
])('%d in steps of %d: %s', (value, step, wanted) => {
  expect(isMultiple(value, step)).toBe(wanted)
})
