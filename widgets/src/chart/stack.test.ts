import { expect, it } from 'vitest'
import { figures, part } from '../testing/figures.ts'
import { context } from '../testing/show-view.tsx'
import { chartData } from './chart-data.ts'
import { stacking } from './stack.ts'

const nothingPicked = { pick: undefined, selected: [], picked: undefined, href: undefined }
const stack = (values: readonly [string, number][], isShare: boolean) => {
  const answer = figures(values.map(([split, value]) => part('paid', split, value)))
  return stacking(chartData('T', answer, null, context, nothingPicked, 0), isShare, 'en')
}

it('is as high as its parts together, and as deep as those below zero', () => {
  const { offset, heights, short } = stack(
    [
      ['x', 5],
      ['y', 7],
      ['z', -4],
    ],
    false,
  )
  expect({ offset, heights }).toEqual({ offset: 'sign', heights: [12, -4] })
  expect(short(1200)).toBe('1.2K')
})

it('is stretched to a hundred percent where that is wanted', () => {
  const { offset, heights, short } = stack(
    [
      ['x', 5],
      ['y', 7],
    ],
    true,
  )
  expect({ offset, heights }).toEqual({ offset: 'expand', heights: [0, 1] })
  expect(short(0.25)).toBe('25%')
})

it('is not stretched where something lies below zero: that is no part of a whole', () => {
  expect(
    stack(
      [
        ['x', 5],
        ['y', -7],
      ],
      true,
    ),
  ).toMatchObject({ offset: 'sign', heights: [5, -7] })
})
