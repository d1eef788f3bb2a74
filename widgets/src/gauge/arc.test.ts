import { expect, it } from 'vitest'
import { filled } from './arc.ts'

it.each([
  [50, 100, 0.5],
  [150, 100, 1],
  [-20, 100, 0],
  [5, 0, 0],
  [5, -10, 0],
])('%d of %d fills %d of the arc', (value, goal, part) => {
  expect(filled(value, goal)).toBe(part)
})
