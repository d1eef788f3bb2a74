import { describe, expect, it } from 'vitest'
import {
  type Box,
  boxesAt,
  breakpointOf,
  breakpointsOf,
  clamp,
  compact,
  firstFit,
  gridOf,
  isFollowing,
  overlap,
  type Placeable,
  reflow,
  USUAL_GRID,
} from './index.ts'

const grid = USUAL_GRID
const box = (id: string, x: number, y: number, w: number, h: number): Box => ({ id, x, y, w, h, minW: 2, minH: 1 })
const cells = (boxes: readonly Box[]) => Object.fromEntries(boxes.map(({ id, x, y, w, h }) => [id, [x, y, w, h]]))
const overlaps = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.id}/${b.id}`),
  )

const dashboard = [
  box('a', 0, 0, 4, 3),
  box('b', 4, 0, 4, 3),
  box('c', 8, 0, 4, 3),
  box('d', 0, 3, 8, 7),
  box('e', 8, 3, 4, 7),
]

it('knows breakpoints by any name, the widest first', () => {
  const named = gridOf({
    gridConfig: { columns: 24, gap: 8, rowHeight: 20 },
    responsiveConfig: { phone: { minWidth: 0, columns: 2 }, wall: { minWidth: 1600, columns: 24 } },
  })
  expect(breakpointsOf(named)).toEqual(['wall', 'phone'])
  expect(breakpointOf(named, 1599)).toBe('phone')
})

it('has the usual grid where a layout says nothing', () => {
  expect(gridOf({ gridConfig: {}, responsiveConfig: {} })).toEqual(grid)
  expect(gridOf({ gridConfig: { columns: 8 }, responsiveConfig: null }).breakpoints['lg']?.columns).toBe(8)
})

it('falls back where a layout holds nonsense', () => {
  const nonsense = gridOf({ gridConfig: { columns: '12', gap: -4 }, responsiveConfig: { lg: 7 } })
  expect(nonsense).toEqual(grid)
})

it.each([
  [1200, 'lg'],
  [960, 'lg'],
  [959, 'md'],
  [600, 'md'],
  [390, 'sm'],
])('%d pixels are %s', (width, breakpoint) => {
  expect(breakpointOf(grid, width)).toBe(breakpoint)
})

it.each([
  [box('a', 11, -2, 4, 3), 12, [8, 0, 4, 3]],
  [box('a', 3, 0, 8, 3), 6, [0, 0, 6, 3]],
  [box('a', 0, 0, 1, 0), 12, [0, 0, 2, 1]],
  [box('a', 0, 0, 1, 3), 1, [0, 0, 1, 3]],
])('clamps %j to %d columns', (given, columns, wanted) => {
  expect(cells([clamp(given, columns)])).toEqual({ a: wanted })
})

it('moves boxes up into what is free', () => {
  expect(cells(compact([box('a', 0, 5, 4, 2), box('b', 0, 9, 4, 2), box('c', 6, 1, 4, 2)], 12))).toEqual({
    a: [0, 0, 4, 2],
    b: [0, 2, 4, 2],
    c: [6, 0, 4, 2],
  })
})

it('takes overlapping boxes apart', () => {
  expect(overlaps(compact([box('a', 0, 0, 6, 4), box('b', 3, 1, 6, 4), box('c', 5, 2, 6, 4)], 12))).toEqual([])
})

it.each([
  [3, { x: 8, y: 3 }],
  [5, { x: 0, y: 10 }],
  [12, { x: 0, y: 10 }],
])('finds the highest room for %d columns', (w, wanted) => {
  expect(firstFit(dashboard.slice(0, 4), w, 12)).toEqual(wanted)
})

describe('reflow', () => {
  it('keeps the reading order and leaves no holes', () => {
    expect(cells(reflow(dashboard, 12, 6))).toEqual({
      a: [0, 0, 2, 3],
      b: [2, 0, 2, 3],
      c: [4, 0, 2, 3],
      d: [0, 3, 4, 7],
      e: [4, 3, 2, 7],
    })
  })

  it('stacks everything on a phone', () => {
    expect(reflow(dashboard, 12, 1).map(({ id, x, y, w }) => [id, x, y, w])).toEqual([
      ['a', 0, 0, 1],
      ['b', 0, 3, 1],
      ['c', 0, 6, 1],
      ['d', 0, 9, 1],
      ['e', 0, 16, 1],
    ])
  })

  it.each([1, 2, 3, 5, 6, 8, 12, 24])('never lays one box on another, whatever the grid: %d columns', (columns) => {
    const many = Array.from({ length: 40 }, (_, n) =>
      box(`b${n}`, (n * 5) % 12, Math.floor(n / 2) * 3, 1 + ((n * 7) % 6), 1 + (n % 5)),
    )
    const placed = reflow(compact(many, 12), 12, columns)
    expect(overlaps(placed)).toEqual([])
    expect(placed.every(({ x, w }) => x >= 0 && x + w <= columns)).toBe(true)
  })
})

describe('boxesAt', () => {
  const widget = (id: string, at: Placeable['grid']): Placeable => ({
    id,
    grid: at,
    size: { w: 4, h: 3, minW: 2, minH: 1 },
  })
  const a = widget('a', { lg: { x: 0, y: 0, w: 6, h: 3 } })
  const b = widget('b', { lg: { x: 6, y: 0, w: 6, h: 3 }, md: { x: 0, y: 0, w: 6, h: 2 } })

  it('takes what is stored', () => {
    expect(cells(boxesAt([a, b], 'lg', grid))).toEqual({ a: [0, 0, 6, 3], b: [6, 0, 6, 3] })
  })

  it('derives a breakpoint that nobody has touched', () => {
    expect(cells(boxesAt([a, b], 'sm', grid))).toEqual({ b: [0, 0, 1, 2], a: [0, 2, 1, 3] })
  })

  it('puts what has no place yet below what has', () => {
    expect(cells(boxesAt([a, b], 'md', grid))).toEqual({ b: [0, 0, 6, 2], a: [0, 2, 3, 3] })
    expect(cells(boxesAt([a, b, widget('c', {})], 'lg', grid))).toMatchObject({ c: [0, 3, 4, 3] })
  })

  it('follows from the next wider grid, not from the widest', () => {
    expect(
      cells(
        boxesAt(
          [a, b].map((each) => ({ ...each, grid: { ...each.grid, md: { x: 0, y: 0, w: 6, h: 9 } } })),
          'sm',
          grid,
        ),
      ),
    ).toEqual({
      a: [0, 0, 1, 9],
      b: [0, 9, 1, 9],
    })
  })

  it('knows what follows', () => {
    expect([isFollowing([a], 'lg', grid), isFollowing([a], 'md', grid), isFollowing([a, b], 'md', grid)]).toEqual([
      false,
      true,
      false,
    ])
  })
})
