import { expect, it } from 'vitest'
import { grouped } from '../chart/groups.ts'
import { figures, point } from '../testing/figures.ts'
import { stepsOf } from './steps.ts'

const { groups } = grouped(figures([point('paid', 30), point('fulfilled', 20), point('pending', 50)]), null)
const keys = ['pending', 'paid', 'fulfilled']
const told = (steps: ReturnType<typeof stepsOf>) =>
  steps.map(({ group, value, ofPrevious, ofFirst }) => [group.key, value, ofPrevious, ofFirst])

it("stands in the dimension's own order, and counts what got further as well", () => {
  expect(told(stepsOf(groups, { keys, order: 'steps', isCumulative: true }))).toEqual([
    ['pending', 100, undefined, 1],
    ['paid', 50, 0.5, 0.5],
    ['fulfilled', 20, 0.4, 0.2],
  ])
})

it('counts each step for itself', () => {
  expect(told(stepsOf(groups, { keys, order: 'steps', isCumulative: false }))).toEqual([
    ['pending', 50, undefined, 1],
    ['paid', 30, 0.6, 0.6],
    ['fulfilled', 20, 20 / 30, 0.4],
  ])
})

it('stands by size where that is wanted, and as it comes where no order is known', () => {
  expect(stepsOf(groups, { keys, order: 'size', isCumulative: false }).map(({ group }) => group.key)).toEqual([
    'pending',
    'paid',
    'fulfilled',
  ])
  expect(stepsOf(groups, { keys: [], order: 'steps', isCumulative: false }).map(({ group }) => group.key)).toEqual([
    'paid',
    'fulfilled',
    'pending',
  ])
})

it('has no share of nothing', () => {
  const none = grouped(figures([point('pending', 0), point('paid', 0)]), null).groups
  expect(told(stepsOf(none, { keys, order: 'steps', isCumulative: true }))).toEqual([
    ['pending', 0, undefined, undefined],
    ['paid', 0, undefined, undefined],
  ])
})
