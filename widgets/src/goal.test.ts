import { expect, it } from 'vitest'
import { goalIn } from './goal.ts'

it.each([
  [5000, 'EUR', 'EUR', 500_000],
  [5000, 'JPY', 'JPY', 5000],
  [0.5, 'KWD', 'KWD', 500],
  [120, null, 'EUR', 120],
  [5000, 'USD', 'EUR', undefined],
  [undefined, 'EUR', 'EUR', undefined],
])('a goal of %s for %s, in a shop of %s, is %s', (goal, currency, shop, wanted) => {
  expect(goalIn(goal, currency, shop)).toBe(wanted)
})
