import { type Grid, USUAL_GRID } from '@mtc/openapi/page/grid'
import { describe, expect, it } from 'vitest'
import { readingOrder, regionCss, rowLines } from './region-css.ts'

const hero = { id: 'hero', grid: { lg: { x: 0, y: 0, w: 12, h: 5 } } }
const left = { id: 'left', grid: { lg: { x: 0, y: 5, w: 6, h: 16 } } }
const right = { id: 'right', grid: { lg: { x: 6, y: 5, w: 6, h: 8 } } }
const css = (grid: Grid = USUAL_GRID) => regionCss('main', [hero, left, right], grid)

it('has a line only where a widget begins or ends', () => {
  expect([
    ...rowLines([
      { x: 0, y: 0, w: 1, h: 5 },
      { x: 0, y: 5, w: 1, h: 16 },
      { x: 1, y: 5, w: 1, h: 8 },
    ]),
  ]).toEqual([
    [0, 1],
    [5, 2],
    [13, 3],
    [21, 4],
  ])
})

describe('the rules of a region', () => {
  it('begin with the narrowest, so that wider ones win', () => {
    expect([...css().matchAll(/min-width: (\d+)px/g)].map(([, width]) => width)).toEqual(['0', '600', '960'])
  })
  it('lay out what was placed, and what follows from it', () => {
    const [phone = '', , wide = ''] = css().split('@container').slice(1)
    expect(wide).toContain('[data-cell="left"] { grid-area: 2 / 1 / 4 / 7; }')
    expect(wide).toContain('[data-cell="right"] { grid-area: 2 / 7 / 3 / 13; }')
    expect(phone).toContain('repeat(1, minmax(0, 1fr))')
    expect(phone).toContain('[data-cell="right"] { grid-area: 3 / 1 / 4 / 2; }')
  })
  it("are those of any layout's breakpoints", () => {
    const grid = { ...USUAL_GRID, gap: 8, breakpoints: { wall: { minWidth: 0, columns: 24 } } }
    expect(css(grid)).toContain('gap: 8px; grid-template-columns: repeat(24')
  })
})

it('stands in the order in which people read', () => {
  expect(readingOrder([right, left, hero], USUAL_GRID).map(({ id }) => id)).toEqual(['hero', 'left', 'right'])
})
