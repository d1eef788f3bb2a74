import { expect, it } from 'vitest'
import { sparklinePath } from './sparkline-path.ts'

it.each([
  [[], ''],
  [[5], ''],
  [[0, 10], 'M0 20L100 0'],
  [[1, 3, 2], 'M0 20L50 0L100 10'],
  [[4, 4, 4], 'M0 10L50 10L100 10'],
])('%j becomes %s', (values, path) => {
  expect(sparklinePath(values, 100, 20)).toBe(path)
})
