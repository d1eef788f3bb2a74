import { expect, it } from 'vitest'
import { grouped } from '../chart/groups.ts'
import { figures, part } from '../testing/figures.ts'
import { heatGrid } from './cells.ts'

const { groups, parts } = grouped(figures([part('2', '09', 4), part('1', '09', 8), part('1', '23', 2)]), null)

it('has rows and columns in the order of their dimensions, and a column for every known key', () => {
  const { rows, columns, lowest, highest } = heatGrid(groups, parts, ['1', '2'], ['08', '09'])
  expect(columns.map(({ key }) => key)).toEqual(['08', '09', '23'])
  expect(rows.map(({ group, cells }) => [group.key, ...cells.map(({ value }) => value)])).toEqual([
    ['1', undefined, 8, 2],
    ['2', undefined, 4, undefined],
  ])
  expect([lowest, highest]).toEqual([0, 8])
})

it('warms cells from the lowest value to the highest, and knows the point of each', () => {
  const [first] = heatGrid(groups, parts, ['1', '2']).rows
  expect(first?.cells.map(({ heat }) => heat)).toEqual([1, 0.25])
  expect(first?.cells[1]?.point).toMatchObject({ key: '1', split: '23' })
})

it('is cold all over where all is nothing, and begins below zero where values do', () => {
  const none = grouped(figures([part('1', 'a', 0)]), null)
  expect(heatGrid(none.groups, none.parts).rows[0]?.cells[0]?.heat).toBe(0)
  const below = grouped(figures([part('1', 'a', -5), part('1', 'b', 5)]), null)
  expect(heatGrid(below.groups, below.parts)).toMatchObject({ lowest: -5, highest: 5 })
})
