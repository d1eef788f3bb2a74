import { expect, it } from 'vitest'
import { grouped } from '../chart/groups.ts'
import { figures, point } from '../testing/figures.ts'
import { slicesOf } from './slices.ts'

const cut = (values: readonly number[], adds = true) =>
  slicesOf(grouped(figures(values.map((value, n) => point(`g${n}`, value))), null).groups, adds)

it('shares the whole out, the largest first', () => {
  const { slices, total } = cut([1, 3])
  expect(slices.map(({ key, value, share }) => [key, value, share])).toEqual([
    ['g1', 3, 0.75],
    ['g0', 1, 0.25],
  ])
  expect(total).toBe(4)
})

it('makes one slice of what is small: all slices together are the whole', () => {
  const { slices, total } = cut([9, 8, 7, 6, 5, 4, 3, 2, 1, 1])
  expect(slices).toHaveLength(8)
  expect(slices.at(-1)).toMatchObject({ value: 4, group: undefined })
  expect(slices.reduce((sum, { value }) => sum + value, 0)).toBe(total)
  expect(slices.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1)
})

it('adds nothing up that has no sum, and leaves out what it cannot draw', () => {
  const { slices, total, undrawn } = cut([9, 8, 7, 6, 5, 4, 3, 2, 1], false)
  expect(slices.map(({ share }) => share)).toEqual(Array.from({ length: 8 }, () => undefined))
  expect(total).toBeUndefined()
  expect(undrawn.map(({ key }) => key)).toEqual(['g8'])
})

it('draws nothing that is nothing or less, and says which', () => {
  const { slices, undrawn, total } = cut([5, 0, -3])
  expect(slices.map(({ key, share }) => [key, share])).toEqual([['g0', 1]])
  expect(undrawn.map(({ key }) => key)).toEqual(['g1', 'g2'])
  expect(total).toBe(5)
  expect(cut([0, 0])).toMatchObject({ slices: [], total: 0 })
})
