import type { VisibilityRules } from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { type Gesture, preview } from '../edits/gesture.ts'
import { firstBreakpoint, frameWidth, regionBreakpoint, regionWidth } from '../model/frame.ts'
import { sample, surface, widget } from '../testing/sample.ts'
import { badgesOf } from './badges.tsx'
import { draggedComponent, startComponentDrag } from './component-drag.ts'
import { inWords, labelOf, namesInWords } from './describe.ts'
import { GestureStore } from './gesture-store.ts'
import { areaOf, between, cellsAlong, meets, metricsOf } from './metrics.ts'
import { bringing } from './pointer-gesture.ts'
import { standsOf } from './stage.ts'

const NO_STATE = { isLeftOut: false, foldedCount: undefined }
const main = { region: 'main', breakpoint: 'lg' }
const metrics = metricsOf(surface.grid, 'lg', 1184)

describe('who sees a widget', () => {
  it.each<[VisibilityRules, string[]]>([
    [{}, []],
    [{ roles: ['owner'] }, ['For Owner']],
    [{ roles: ['owner', 'merchandiser', 'designer', 'developer'] }, ['For all but Viewer']],
    [{ roles: ['owner', 'designer'] }, ['For Owner, Designer']],
    [{ roles: [] }, ['For nobody']],
    [{ permission: 'orders:read' }, ['For everybody who may see orders']],
  ])('%j', (visibilityRules, words) => {
    const badges = badgesOf(widget('a', 'main', undefined, { visibilityRules }), NO_STATE)
    expect(badges.map((badge) => badge.words)).toEqual(words)
  })
})

describe('a grid in pixels', () => {
  it('lays cells from edge to edge, a gap between them', () => {
    expect(metrics).toMatchObject({ columns: 12, pitchX: 100, pitchY: 56 })
    expect(areaOf(metrics, { x: 6, y: 1, w: 6, h: 2 })).toEqual({ left: 600, top: 56, width: 584, height: 96 })
  })
  it.each([
    [149, 27, { dx: 1, dy: 0 }],
    [151, 29, { dx: 2, dy: 1 }],
    [-60, -60, { dx: -1, dy: -1 }],
  ])('%d, %d pixels are %j', (right, down, delta) => {
    expect(cellsAlong(metrics, right, down)).toEqual(delta)
  })
  it('knows what a frame that was drawn meets', () => {
    const area = between({ x: 50, y: 40 }, { x: 10, y: 90 })
    expect(area).toEqual({ left: 10, top: 40, width: 40, height: 50 })
    expect(meets(area, { left: 0, top: 0, width: 11, height: 41 })).toBe(true)
    expect(meets(area, { left: 50, top: 0, width: 10, height: 100 })).toBe(false)
  })
})

describe('the frame of a breakpoint', () => {
  it.each([
    ['lg', 1200, 'lg'],
    ['md', 768, 'md'],
    ['sm', 390, 'sm'],
  ])('%s is %d wide', (name, width, inAside) => {
    expect(frameWidth(surface.grid, name)).toBe(width)
    const [, aside] = surface.regions
    if (!aside) throw new Error('The sample has two regions.')
    const found = regionBreakpoint(surface.grid, width, aside)
    expect(found).toBe(name === 'lg' ? 'sm' : inAside)
  })
  it('gives regions the widths that stand beside each other', () => {
    const widths = surface.regions.map((region) => regionWidth(1200, region))
    expect(widths).toEqual([794, 389])
    expect(widths.reduce((sum, width) => sum + width, 16)).toBeLessThanOrEqual(1200)
  })
  it('takes a device that falls into any breakpoint', () => {
    const grid = {
      ...surface.grid,
      breakpoints: {
        a: { minWidth: 0, columns: 1 },
        b: { minWidth: 300, columns: 2 },
        c: { minWidth: 350, columns: 3 },
      },
    }
    expect(['a', 'b', 'c'].map((name) => frameWidth(grid, name))).toEqual([150, 325, 390])
  })
})

describe('in words', () => {
  it.each<[Gesture, string, string]>([
    [
      { kind: 'move', ids: ['a'], at: main, delta: { dx: 1, dy: 0 } },
      'a moved to column 2, row 1; b pushed to row 4; c pushed to row 7.',
      'Move a',
    ],
    [
      { kind: 'resize', ids: ['a'], at: main, handle: 's', delta: { dx: 0, dy: 1 } },
      'a is 6 wide, 4 high; c pushed to row 5.',
      'Resize a',
    ],
    [
      { kind: 'carry', ids: ['a', 'b'], from: main, to: { region: 'aside', breakpoint: 'lg' }, x: 0, y: 0 },
      'a and b moved to Aside, column 1, row 1; d pushed to row 4.',
      'Move a and b',
    ],
    [
      { kind: 'bring', componentId: 'component-tile', widgetId: 'new', at: main, x: 0, y: 0 },
      'Tile added to Main, column 1, row 1; a pushed to row 4; c pushed to row 7.',
      'Add Tile',
    ],
  ])('%j', (gesture, words, label) => {
    expect(inWords(surface, sample, gesture, preview(surface, sample, gesture))).toBe(words)
    expect(labelOf(surface, sample, gesture)).toBe(label)
  })
  it('counts where names would be too many', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(namesInWords)).toEqual(['', 'a', 'a and b', '3 widgets'])
  })
})

describe('while a gesture goes on', () => {
  const gesture: Gesture = { kind: 'resize', ids: ['a'], at: main, handle: 's', delta: { dx: 0, dy: 1 } }
  it('only those that move are told another place', () => {
    const store = new GestureStore()
    store.show(gesture, preview(surface, sample, gesture))
    const before = store.boxOf('b')
    const next: Gesture = { ...gesture, delta: { dx: 0, dy: 2 } }
    store.show(next, preview(surface, sample, next))
    expect(store.boxOf('b')).toBe(before)
    expect(store.boxOf('a')).toMatchObject({ h: 5 })
    store.end()
    expect(store.boxOf('a')).toBeUndefined()
  })
  it('what hangs on the pointer stays where it was', () => {
    const store = new GestureStore()
    store.show(gesture, preview(surface, sample, gesture), new Set(['a']))
    expect([store.boxOf('a'), store.isFloating('a'), store.isFloating('b')]).toEqual([undefined, true, false])
  })
})

it('drops a component near its corner, on the grid', () => {
  const [stand] = standsOf(surface.regions, surface.grid, 'lg')
  if (!stand) throw new Error('The sample has a region.')
  const place = (x: number, y: number) => bringing('c', 'w', { stand, x, y })
  expect(place(9999, -20)).toMatchObject({ x: stand.metrics.columns - 1, y: 0 })
  expect(place(stand.metrics.pitchX + 1, 57)).toMatchObject({ x: 1, y: 1 })
})

it('says which component is dragged before it is dropped', () => {
  const data = new Map<string, string>()
  // All that the two ends use of the browser's own.
  const transfer = {
    setData: (type: string, value: string) => void data.set(type, value),
    get types() {
      return [...data.keys()]
    },
    effectAllowed: 'none',
  } as unknown as DataTransfer
  expect(draggedComponent(transfer)).toBeUndefined()
  startComponentDrag(transfer, { id: '019b76da', name: 'Figure' })
  expect(draggedComponent(transfer)).toBe('019b76da')
})

it.each([
  [390, 'sm'],
  [768, 'lg'],
  [1440, 'lg'],
])('a window %d pixels wide begins with the frame %s', (window, breakpoint) => {
  expect(firstBreakpoint(surface.grid, window)).toBe(breakpoint)
})
