import { describe, expect, it } from 'vitest'
import { type Box, overlap } from './layout.ts'
import { move, placeInWords, resize } from './nudge.ts'

const box = (id: string, x: number, y: number, w: number, h: number): Box => ({ id, x, y, w, h, minW: 2, minH: 2 })
const cells = (boxes: readonly Box[]) => Object.fromEntries(boxes.map(({ id, x, y, w, h }) => [id, [x, y, w, h]]))
const page = [box('a', 0, 0, 6, 3), box('b', 6, 0, 6, 3), box('c', 0, 3, 12, 5)]

describe('move', () => {
  it.each([
    [
      'down goes past the whole neighbour',
      'a',
      { dx: 0, dy: 1 },
      { a: [0, 8, 6, 3], b: [6, 0, 6, 3], c: [0, 3, 12, 5] },
    ],
    [
      'up goes past the whole neighbour',
      'c',
      { dx: 0, dy: -1 },
      { a: [0, 5, 6, 3], b: [6, 5, 6, 3], c: [0, 0, 12, 5] },
    ],
    ['at the edge nothing moves', 'a', { dx: -1, dy: 0 }, cells(page)],
    ['at the top nothing moves', 'b', { dx: 0, dy: -1 }, cells(page)],
    ['at the bottom nothing moves', 'c', { dx: 0, dy: 1 }, cells(page)],
    ['an unknown widget moves nothing', 'x', { dx: 1, dy: 0 }, cells(page)],
  ])('%s', (_name, id, step, wanted) => {
    expect(cells(move(page, id, step, 12))).toEqual(wanted)
  })

  it('pushes what is in the way, and nothing overlaps', () => {
    const moved = move(page, 'a', { dx: 1, dy: 0 }, 12)
    expect(moved.find(({ id }) => id === 'a')).toMatchObject({ x: 1, y: 0 })
    expect(moved.some((one) => moved.some((other) => one !== other && overlap(one, other)))).toBe(false)
  })
})

describe('resize', () => {
  it.each([
    ['wider pushes the neighbour down', 'a', { dx: 1, dy: 0 }, { a: [0, 0, 7, 3], b: [6, 3, 6, 3], c: [0, 6, 12, 5] }],
    ['not beyond the edge', 'b', { dx: 1, dy: 0 }, cells(page)],
    ['higher moves what is below', 'a', { dx: 0, dy: 2 }, { a: [0, 0, 6, 5], b: [6, 0, 6, 3], c: [0, 5, 12, 5] }],
    ['not below its least height', 'a', { dx: 0, dy: -9 }, { a: [0, 0, 6, 2], b: [6, 0, 6, 3], c: [0, 3, 12, 5] }],
    ['not below its least width', 'b', { dx: -9, dy: 0 }, { a: [0, 0, 6, 3], b: [6, 0, 2, 3], c: [0, 3, 12, 5] }],
  ])('%s', (_name, id, step, wanted) => {
    expect(cells(resize(page, id, step, 12))).toEqual(wanted)
  })
})

it('says where a box is, counting from one', () => {
  expect(placeInWords(box('a', 3, 0, 3, 3))).toBe('Column 4, row 1, 3 wide, 3 high')
})
