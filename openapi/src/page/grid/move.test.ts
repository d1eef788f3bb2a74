import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Box,
  compact,
  type Delta,
  moveBy,
  NO_DELTA,
  overlap,
  resizeBy,
  samePlaces,
  settle,
  stepFrom,
} from './index.ts'

const COLUMNS = 12
const box = (id: string, x: number, y: number, w: number, h: number): Box => ({ id, x, y, w, h, minW: 2, minH: 2 })
const cells = (boxes: readonly Box[]) => Object.fromEntries(boxes.map(({ id, x, y, w, h }) => [id, [x, y, w, h]]))
const page = [box('a', 0, 0, 6, 3), box('b', 6, 0, 6, 3), box('c', 0, 3, 12, 5)]
const move = (ids: string[], dx: number, dy: number) => cells(moveBy(page, ids, { dx, dy }, COLUMNS))

describe('moveBy', () => {
  it.each([
    ['pushes what is in the way down', ['a'], 1, 0, { a: [1, 0, 6, 3], b: [6, 3, 6, 3], c: [0, 6, 12, 5] }],
    ['goes below what it is past the middle of', ['a'], 0, 6, { a: [0, 8, 6, 3], b: [6, 0, 6, 3], c: [0, 3, 12, 5] }],
    [
      'goes above what it is not past the middle of',
      ['c'],
      0,
      -2,
      { a: [0, 5, 6, 3], b: [6, 5, 6, 3], c: [0, 0, 12, 5] },
    ],
    ['stays on the grid', ['a'], -4, -4, cells(page)],
    ['falls up into what is free', ['b'], 0, 1, cells(page)],
    ['takes several along', ['a', 'b'], 0, 9, { a: [0, 5, 6, 3], b: [6, 5, 6, 3], c: [0, 0, 12, 5] }],
    ['keeps several together at the edge', ['a', 'b'], 5, 0, cells(page)],
    ['knows nothing of a stranger', ['x'], 1, 1, cells(page)],
  ])('%s', (_name, ids, dx, dy, wanted) => {
    expect(move(ids, dx, dy)).toEqual(wanted)
  })
})

describe('resizeBy', () => {
  it.each([
    ['wider pushes the neighbour down', 'a', 'e', 1, 0, { a: [0, 0, 7, 3], b: [6, 3, 6, 3], c: [0, 6, 12, 5] }],
    ['not beyond the edge', 'b', 'e', 1, 0, cells(page)],
    ['by its other edge', 'b', 'w', -2, 0, { a: [0, 3, 6, 3], b: [4, 0, 8, 3], c: [0, 6, 12, 5] }],
    ['higher moves what is below', 'a', 's', 0, 2, { a: [0, 0, 6, 5], b: [6, 0, 6, 3], c: [0, 5, 12, 5] }],
    ['an edge moves one way only', 'a', 's', 3, 0, cells(page)],
    ['not below its least height', 'a', 'se', 0, -9, { a: [0, 0, 6, 2], b: [6, 0, 6, 3], c: [0, 3, 12, 5] }],
    ['not below its least width', 'b', 'se', -9, 0, { a: [0, 0, 6, 3], b: [6, 0, 2, 3], c: [0, 3, 12, 5] }],
    [
      'not below its least width from the other edge',
      'b',
      'sw',
      9,
      0,
      { a: [0, 0, 6, 3], b: [10, 0, 2, 3], c: [0, 3, 12, 5] },
    ],
  ] as const)('%s', (_name, id, handle, dx, dy, wanted) => {
    expect(cells(resizeBy(page, [id], handle, { dx, dy }, COLUMNS))).toEqual(wanted)
  })
})

describe('settle', () => {
  it('takes in what comes from elsewhere', () => {
    expect(cells(settle(page, [box('new', 3, 3, 4, 2)], COLUMNS))).toMatchObject({
      new: [3, 3, 4, 2],
      c: [0, 5, 12, 5],
    })
  })
})

it('lets nothing come in between what is moved as one', () => {
  const head = [box('head', 0, 0, 12, 2), box('under', 0, 2, 6, 8), box('x', 0, 10, 12, 2), box('y', 0, 12, 12, 2)]
  const moved = moveBy(head, ['head', 'under'], { dx: 0, dy: 3 }, COLUMNS, true)
  expect(cells(moved)).toEqual({ x: [0, 0, 12, 2], y: [0, 2, 12, 2], head: [0, 4, 12, 2], under: [0, 6, 6, 8] })
})

describe('stepFrom', () => {
  const step = (id: string, by: Delta, delta = NO_DELTA) => stepFrom(page, [id], delta, by, COLUMNS)

  it.each([
    ['a column at a time', 'a', { dx: 1, dy: 0 }, { dx: 1, dy: 0 }],
    ['down past the neighbour', 'a', { dx: 0, dy: 1 }, { dx: 0, dy: 6 }],
    ['up past the neighbours', 'c', { dx: 0, dy: -1 }, { dx: 0, dy: -2 }],
    ['nowhere at the edge', 'a', { dx: -1, dy: 0 }, undefined],
    ['nowhere at the top', 'b', { dx: 0, dy: -1 }, undefined],
    ['nowhere at the bottom', 'c', { dx: 0, dy: 1 }, undefined],
  ])('%s', (_name, id, by, wanted) => {
    expect(step(id, by)).toEqual(wanted)
  })

  it('comes back the way it went', () => {
    const there = step('a', { dx: 0, dy: 1 }) ?? NO_DELTA
    const back = step('a', { dx: 0, dy: -1 }, there) ?? NO_DELTA
    expect(samePlaces(moveBy(page, ['a'], back, COLUMNS), page)).toBe(true)
  })
})

const boxes = fc
  .array(
    fc.record({ x: fc.nat(11), y: fc.nat(40), w: fc.integer({ min: 2, max: 12 }), h: fc.integer({ min: 2, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((all) =>
    compact(
      all.map((each, index) => ({ id: `w${index}`, minW: 2, minH: 2, ...each })),
      COLUMNS,
    ),
  )
const deltas = fc.record({ dx: fc.integer({ min: -12, max: 12 }), dy: fc.integer({ min: -40, max: 40 }) })
const isSound = (all: readonly Box[]) =>
  all.every(({ x, y, w }) => x >= 0 && y >= 0 && x + w <= COLUMNS) &&
  all.every((one, index) => all.slice(index + 1).every((other) => !overlap(one, other)))

describe('whatever is moved or resized', () => {
  it('lies on the grid, nothing on top of another, and nothing could fall further', () => {
    fc.assert(
      fc.property(boxes, deltas, fc.nat(13), fc.constantFrom('e', 'w', 's', 'se', 'sw'), (all, delta, pick, handle) => {
        const id = `w${pick % all.length}`
        for (const after of [moveBy(all, [id], delta, COLUMNS), resizeBy(all, [id], handle, delta, COLUMNS)]) {
          expect(isSound(after)).toBe(true)
          expect(samePlaces(compact(after, COLUMNS), after)).toBe(true)
          expect(after.map((each) => each.id).toSorted()).toEqual(all.map((each) => each.id).toSorted())
        }
      }),
    )
  })

  it('is the same whatever the way there', () => {
    fc.assert(
      fc.property(boxes, deltas, deltas, (all, first, second) => {
        const start = moveBy(all, ['w0'], NO_DELTA, COLUMNS)
        moveBy(start, ['w0'], first, COLUMNS)
        expect(moveBy(start, ['w0'], second, COLUMNS)).toEqual(moveBy(all, ['w0'], second, COLUMNS))
      }),
    )
  })

  it('can be reached by keys: every step leads somewhere else', () => {
    fc.assert(
      fc.property(
        boxes,
        fc.constantFrom({ dx: 1, dy: 0 }, { dx: -1, dy: 0 }, { dx: 0, dy: 1 }, { dx: 0, dy: -1 }),
        (all, step) => {
          const next = stepFrom(all, ['w0'], NO_DELTA, step, COLUMNS)
          if (next) expect(samePlaces(moveBy(all, ['w0'], next, COLUMNS), all)).toBe(false)
        },
      ),
    )
  })
})
