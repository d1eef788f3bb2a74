import { expect, it } from 'vitest'
import { roundShares } from './shares.ts'

it.each([
  [
    [1 / 3, 1 / 3, 1 / 3],
    [0.334, 0.333, 0.333],
  ],
  [
    [2 / 3, 1 / 6, 1 / 6],
    [0.666, 0.167, 0.167],
  ],
  [
    [0.5, 0.25, 0.25],
    [0.5, 0.25, 0.25],
  ],
  [[1], [1]],
])('%j are read as %j', (shares, read) => {
  expect(roundShares(shares)).toEqual(read)
  expect(roundShares(shares).reduce((sum, share) => sum + Math.round(share * 1000), 0)).toBe(1000)
})
