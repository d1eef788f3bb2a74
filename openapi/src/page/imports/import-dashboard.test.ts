import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cells } from '../content.ts'
import { importDashboard } from './index.ts'

const grid = {
  lg: { minWidth: 960, columns: 12 },
  md: { minWidth: 600, columns: 6 },
  sm: { minWidth: 0, columns: 1 },
}
const cellsAt = (source: unknown, breakpoint = 'lg'): [string, Cells][] =>
  importDashboard(source, grid).page?.widgets.flatMap(({ key, grid: at }) => {
    const cells = at[breakpoint]
    return cells ? [[key, cells]] : []
  }) ?? []
const messages = (source: unknown) => importDashboard(source, grid).notes.map(({ message }) => message)
const collide = (a: Cells, b: Cells) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

function expectSound(cells: readonly [string, Cells][], columns: number) {
  for (const [i, [, a]] of cells.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.w >= 1 && a.h >= 1 && a.x + a.w <= columns).toBe(true)
    for (const [, b] of cells.slice(i + 1)) expect(collide(a, b)).toBe(false)
  }
}

describe('a list of items', () => {
  it('keeps places that are sound', () => {
    const items = [
      { i: 'a', x: 0, y: 0, w: 6, h: 2 },
      { i: 'b', x: 6, y: 0, w: 6, h: 2 },
    ]
    expect(cellsAt(items)).toEqual([
      ['a', { x: 0, y: 0, w: 6, h: 2 }],
      ['b', { x: 6, y: 0, w: 6, h: 2 }],
    ])
  })

  it('puts what lies over something else below it, and says so', () => {
    const items = [
      { i: 'a', x: 0, y: 0, w: 6, h: 4 },
      { i: 'b', x: 3, y: 2, w: 6, h: 4 },
    ]
    expect(cellsAt(items)).toEqual([
      ['a', { x: 0, y: 0, w: 6, h: 4 }],
      ['b', { x: 3, y: 4, w: 6, h: 4 }],
    ])
    expect(messages(items)).toContain('“b” lay over “a”: it stands below it')
  })

  it('closes gaps, and says how many', () => {
    expect(cellsAt([{ i: 'a', x: 0, y: 40, w: 2, h: 2 }])).toEqual([['a', { x: 0, y: 0, w: 2, h: 2 }]])
    expect(messages([{ i: 'a', x: 0, y: 40, w: 2, h: 2 }])).toContain('Gaps above 1 of 1 widgets were closed')
  })

  it('scales a grid of more columns, so that neighbours stay neighbours', () => {
    const items = [
      { i: 'a', x: 0, y: 0, w: 9, h: 2 },
      { i: 'b', x: 9, y: 0, w: 15, h: 2 },
    ]
    expect(cellsAt(items).map(([, { x, w }]) => [x, w])).toEqual([
      [0, 5],
      [5, 7],
    ])
    expect(messages(items)).toContain('The file has a grid of 24 columns, the page one of 12')
  })

  it('reads numbers written as text, and mends what lies outside of the grid', () => {
    expect(cellsAt([{ i: 'a', x: '2', y: -4, w: '4', h: 0 }])).toEqual([['a', { x: 2, y: 0, w: 4, h: 1 }]])
  })

  it('takes a key once', () => {
    const twice = [
      { i: 'a', x: 0, y: 0, w: 1, h: 1 },
      { i: 'a', x: 5, y: 0, w: 1, h: 1 },
    ]
    expect(cellsAt(twice)).toHaveLength(1)
    expect(messages(twice)).toContain('“a” is placed twice: the first place counts')
  })
})

describe('a dashboard', () => {
  it('reads in the order of the widest of them, whichever the file has first', () => {
    const beside = [
      { i: 'b', x: 6, y: 0, w: 6, h: 2 },
      { i: 'a', x: 0, y: 0, w: 6, h: 2 },
    ]
    const below = [
      { i: 'b', x: 0, y: 0, w: 1, h: 2 },
      { i: 'a', x: 0, y: 2, w: 1, h: 2 },
    ]
    const page = importDashboard({ layouts: { sm: below, lg: beside } }, grid).page
    expect(page?.widgets.map(({ key }) => key)).toEqual(['a', 'b'])
  })

  const source = {
    title: 'Servers',
    layout: [
      { i: 'cpu', x: 0, y: 0, w: 6, h: 6 },
      { i: 'gone', x: 6, y: 0, w: 6, h: 6 },
    ],
    widgets: [
      { id: 'cpu', title: 'CPU', panelTypes: 'graph' },
      { id: 'odd', title: 'Flames', panelTypes: 'flamegraph' },
      { id: 'row', title: 'Memory', panelTypes: 'row' },
    ],
    variables: { one: { name: 'host' } },
  }

  it('becomes the widgets that are most like its panels', () => {
    const { page } = importDashboard(source, grid)
    expect(page?.name).toBe('Servers')
    expect(page?.widgets.map(({ component, props, binding }) => [component, props, binding])).toEqual([
      ['line-chart', { title: 'CPU' }, null],
      ['rich-text', { title: 'Flames' }, undefined],
      ['section', { heading: 'Memory' }, undefined],
    ])
  })

  it('says what it could not take over', () => {
    expect(messages(source)).toEqual([
      'The file says where “gone” lies, but not what it is',
      'The data of “CPU” has no counterpart here: choose what it shows',
      'There is no widget like a “flamegraph”: “Flames” is a text for now',
      '“Flames” has no place in the file: it stands below the others',
      '“Memory” has no place in the file: it stands below the others',
      'What people could choose as “host” has no counterpart yet',
    ])
  })

  it('may say in each panel where it lies, on 24 columns', () => {
    const panels = [
      { id: 1, type: 'stat', title: 'Visits', gridPos: { x: 0, y: 0, w: 12, h: 4 } },
      { id: 2, type: 'timeseries', title: 'Load', gridPos: { x: 12, y: 0, w: 12, h: 8 } },
    ]
    const { page } = importDashboard({ dashboard: { title: 'Web', panels } }, grid)
    expect(page?.widgets.map(({ component, grid: at }) => [component, at['lg']])).toEqual([
      ['figure', { x: 0, y: 0, w: 6, h: 4 }],
      ['line-chart', { x: 6, y: 0, w: 6, h: 8 }],
    ])
  })
})

it.each([null, 7, 'text', [], {}, { layout: [], widgets: [] }, [[]], { lg: 'x' }])('refuses %j in words', (source) => {
  expect(importDashboard(source, grid)).toEqual({
    page: undefined,
    notes: [{ severity: 'lost', message: 'This is no page and no dashboard that is known here' }],
  })
})

it('takes a breakpoint called __proto__ for one that the layout does not have', () => {
  const source: unknown = JSON.parse('{"__proto__":[{"i":"a","w":1}]}')
  expect(messages(source)).toContain('The layout of the page has no breakpoint “__proto__”')
  expect(cellsAt(source)).toEqual([])
})

it('whatever the numbers, nothing lies over anything else or beyond the edge', () => {
  const number = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.double(), fc.constant('3'), fc.constant(null))
  const item = fc.record({ i: fc.string({ minLength: 1 }), x: number, y: number, w: number, h: number })
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), (items) => {
      expectSound(cellsAt(items), 12)
      expectSound(cellsAt({ md: items, lg: items }, 'md'), 6)
    }),
  )
})

const samples = join(
  process.env['SAMPLES_DIR'] ?? join(import.meta.dirname, '../../../../../shared/samples'),
  'dashboards',
)
const names = globSync('*.json', { cwd: samples })

// The same shapes, written by hand, are in dashboard-shapes.test.ts: these are real files besides.
describe('dashboards that others made', () => {
  it('are beside the checkout', ({ skip }) => {
    skip(names.length === 0, `There are none in ${samples}; SAMPLES_DIR says where else to look`)
  })
  it.each(names)('%s', (name) => {
    const source: unknown = JSON.parse(readFileSync(join(samples, name), 'utf8'))
    const { page, notes } = importDashboard(source, grid)
    expect(page?.widgets.length).toBeGreaterThan(0)
    expectSound(cellsAt(source), 12)
    if (name.startsWith('nomad'))
      expect(notes.filter(({ message }) => message.includes('lay over')).length).toBeGreaterThan(0)
  })
})
