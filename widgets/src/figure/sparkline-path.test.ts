import { expect, it } from 'vitest'
import { sparklinePath } from './sparkline-path.ts'

it.each<[(number | null)[], string]>([
  [[], ''],
  [[5], ''],
  [[0, 10], 'M0 20L100 0'],
  [[1, 3, 2], 'M0 20L50 0L100 10'],
  [[4, 4, 4], 'M0 10L50 10L100 10'],
  [[0, 10, null, 5, null, 0], 'M0 20L20 0M60 10L60 10M100 20L100 20'],
  [[null, 3, null], ''],
])('%j becomes %s', (values, path) => {
  expect(sparklinePath(values, 100, 20).line).toBe(path)
})

it('lies on the ground below each part of its line', () => {
  expect(sparklinePath([0, 10, null, 5], 90, 20).area).toBe('M0 20L30 0L30 20L0 20Z')
})

it('ends where the last value is not over yet: what leads there is apart', () => {
  expect(sparklinePath([10, 20, 0], 100, 20, true)).toEqual({
    line: 'M0 10L50 0',
    area: 'M0 10L50 0L50 20L0 20Z',
    tail: 'M50 0L100 20',
  })
})
