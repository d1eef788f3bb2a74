import { expect, it } from 'vitest'
import { moved } from './moved.ts'

it.each([
  ['ArrowRight', { row: 0, column: 1 }],
  ['ArrowDown', { row: 1, column: 0 }],
  ['ArrowLeft', { row: 0, column: 0 }],
  ['ArrowUp', { row: 0, column: 0 }],
  ['End', { row: 0, column: 23 }],
  ['Enter', undefined],
  ['constructor', undefined],
])('%s leads from the first cell to %j', (key, place) => {
  expect(moved(key, { row: 0, column: 0 }, { rows: 7, columns: 24 })).toEqual(place)
})

it('stays within the grid', () => {
  expect(moved('ArrowRight', { row: 6, column: 23 }, { rows: 7, columns: 24 })).toEqual({ row: 6, column: 23 })
  expect(moved('ArrowDown', { row: 6, column: 2 }, { rows: 7, columns: 24 })).toEqual({ row: 6, column: 2 })
})
