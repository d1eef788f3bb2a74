import { expect, it } from 'vitest'
import { formatValueShort } from '../format.ts'
import { niceTicks } from './ticks.ts'

it.each([
  [[380_000, 12_000], 5, ['€0', '€1K', '€2K', '€3K', '€4K']],
  [[95_000], 5, ['€0', '€500', '€1K']],
  [[180_000], 5, ['€0', '€500', '€1K', '€1.5K', '€2K']],
  [[380_000], 3, ['€0', '€2K', '€4K']],
  [[-150_000, 200_000], 5, ['-€2K', '-€1K', '€0', '€1K', '€2K']],
])('an axis for %j cents with at most %d marks has %j', (values, most, marks) => {
  expect(niceTicks(values, most).map((tick) => formatValueShort(tick, 'EUR', 'en'))).toEqual(marks)
})

it.each([
  [[], [0, 1]],
  [[0], [0, 1]],
  [[1], [0, 1]],
  [[3], [0, 1, 2, 3]],
])('an axis for %j pieces is marked at %j', (values, marks) => {
  expect(niceTicks(values, 5)).toEqual(marks)
})

const reaches = [1, 9, 19, 21, 49, 51, 99, 101, 4_999, 380_001, 999_999_999]

it.each(reaches.flatMap((high) => [0, -1, -high, -high * 7].map((low) => [low, high] as const)))(
  'from %d to %d marks are even, few, and reach as far as the values',
  (low, high) => {
    const ticks = niceTicks([high, low], 5)
    const [first = 0, second = 0] = ticks
    expect(ticks.length).toBeLessThanOrEqual(5)
    expect(new Set(ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0)))).toEqual(new Set([second - first]))
    expect(first).toBeLessThanOrEqual(low)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(high)
    expect(ticks.map((tick) => tick + 0)).toContain(0)
  },
)
