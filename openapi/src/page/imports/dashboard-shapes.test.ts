import { describe, expect, it } from 'vitest'
import { importDashboard } from './index.ts'

// One file of each shape that is met outside, written for these tests: what they say holds wherever they run.
const grid = {
  lg: { minWidth: 960, columns: 12 },
  md: { minWidth: 600, columns: 6 },
  sm: { minWidth: 0, columns: 1 },
}

/** What a file becomes: each widget's key, component and places as "x,y w×h", in the order in which it is read. */
function becomes(source: unknown) {
  const { page, notes } = importDashboard(source, grid)
  return {
    widgets: page?.widgets.map(({ key, component, grid: at }) => {
      const places = Object.entries(at).map(([name, { x, y, w, h }]) => [name, `${x},${y} ${w}×${h}`])
      return [key, component, Object.fromEntries(places)]
    }),
    repaired: notes.filter(({ severity }) => severity === 'repaired').map(({ message }) => message),
    lost: notes.filter(({ severity }) => severity === 'lost').map(({ message }) => message),
    open: notes.filter(({ severity }) => severity === 'open').map(({ message }) => message),
  }
}

describe('layouts alone', () => {
  it('whose items say how far they may be moved and resized lie where they lay', () => {
    const source = [
      { i: 'feed:news', x: 0, y: 0, w: 5, h: 8, minW: 4, minH: 6, maxW: 36, maxH: 36, moved: false, static: true },
      { i: 'frame:1', x: 8, y: 0, w: 4, h: 5, isBounded: false, isDraggable: false, resizeHandles: ['s', 'w', 'se'] },
    ]
    expect(becomes(source)).toMatchObject({
      widgets: [
        ['feed:news', 'rich-text', { lg: '0,0 5×8' }],
        ['frame:1', 'rich-text', { lg: '8,0 4×5' }],
      ],
      repaired: [],
      lost: [],
      open: [
        'The file says where “feed:news” lies, but not what it shows: choose a component',
        'The file says where “frame:1” lies, but not what it shows: choose a component',
      ],
    })
  })

  it('with wide gaps are closed up, and read from the top', () => {
    const source = [
      { i: '1', x: 0, y: 0, w: 7, h: 5 },
      { i: '2', x: 7, y: 30, w: 3, h: 5 },
      { i: '3', x: 7, y: 0, w: 3, h: 4 },
      { i: '4', x: 2, y: 50, w: 6, h: 9 },
    ]
    expect(becomes(source)).toMatchObject({
      widgets: [
        ['1', 'rich-text', { lg: '0,0 7×5' }],
        ['3', 'rich-text', { lg: '7,0 3×4' }],
        ['2', 'rich-text', { lg: '7,4 3×5' }],
        ['4', 'rich-text', { lg: '2,9 6×9' }],
      ],
      repaired: ['Gaps above 2 of 4 widgets were closed'],
      lost: [],
    })
  })

  it('with breakpoints that are empty leave those to follow the wider one', () => {
    const source = {
      lg: [
        { i: 'sales', x: 0, y: 0, w: 5, h: 10, minW: 2 },
        { i: 'add', x: 5, y: 0, w: 3, h: 4, isResizable: false },
      ],
      md: [],
      sm: [],
    }
    expect(becomes(source)).toMatchObject({
      widgets: [
        ['sales', 'rich-text', { lg: '0,0 5×10' }],
        ['add', 'rich-text', { lg: '5,0 3×4' }],
      ],
      repaired: [],
      lost: [],
    })
  })

  it('that lack breakpoints, or have others than the page, keep what the page has', () => {
    const source = {
      layouts: {
        lg: [
          { i: 'sales', x: 0, y: 0, w: 6, h: 4 },
          { i: 'stock', x: 6, y: 0, w: 6, h: 4 },
        ],
        md: [{ i: 'stock', x: 0, y: 0, w: 6, h: 4 }],
        xxs: [{ i: 'sales', x: 0, y: 0, w: 2, h: 4 }],
      },
    }
    expect(becomes(source)).toMatchObject({
      widgets: [
        ['sales', 'rich-text', { lg: '0,0 6×4' }],
        ['stock', 'rich-text', { lg: '6,0 6×4', md: '0,0 6×4' }],
      ],
      lost: ['The layout of the page has no breakpoint “xxs”'],
    })
  })
})

describe('dashboards', () => {
  it('whose widgets lie over each other, one after the other, are put below each other, and each is named', () => {
    const source = {
      title: 'Till',
      version: 'v5',
      tags: ['shop'],
      layout: [
        { i: 'a', x: 0, y: 0, w: 6, h: 6 },
        { i: 'b', x: 6, y: 3, w: 6, h: 6 },
        { i: 'c', x: 0, y: 3, w: 6, h: 6 },
        { i: 'd', x: 6, y: 6, w: 6, h: 6 },
        { i: 'e', x: 0, y: 6, w: 12, h: 2 },
      ],
      widgets: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: `Till ${id}`, panelTypes: 'graph', query: {} })),
      variables: {},
    }
    expect(becomes(source)).toMatchObject({
      widgets: [
        ['a', 'line-chart', { lg: '0,0 6×6' }],
        ['b', 'line-chart', { lg: '6,0 6×6' }],
        ['c', 'line-chart', { lg: '0,6 6×6' }],
        ['e', 'line-chart', { lg: '0,12 12×2' }],
        ['d', 'line-chart', { lg: '6,14 6×6' }],
      ],
      repaired: [
        '“Till c” lay over “Till a”: it stands below it',
        '“Till e” lay over “Till c”: it stands below it',
        '“Till d” lay over “Till b”: it stands below it',
        'Gaps above 1 of 5 widgets were closed',
      ],
      lost: [],
    })
  })

  it('of rows, one folded away, with a panel that is unknown here and a choice', () => {
    const source = {
      name: 'Rows',
      layout: [
        { i: 'today', x: 0, y: 0, w: 12, h: 1 },
        { i: 'open', x: 0, y: 1, w: 4, h: 5 },
        { i: 'orders', x: 4, y: 1, w: 8, h: 5 },
        { i: 'later', x: 0, y: 6, w: 12, h: 1 },
      ],
      panelMap: {
        today: { collapsed: false, widgets: [] },
        later: { collapsed: true, widgets: [{ i: 'deep', x: 0, y: 7, w: 6, h: 4 }] },
      },
      widgets: [
        { id: 'orders', panelTypes: 'graph', title: 'Orders' },
        { id: 'open', panelTypes: 'value', title: 'Open' },
        { id: 'deep', panelTypes: 'flame', title: 'Deep', description: 'Where the time goes' },
        { id: 'today', panelTypes: 'row', title: 'Today' },
        { id: 'later', panelTypes: 'row', title: 'Later' },
      ],
      variables: { '1f': { id: '1f', name: 'store_name', multiSelect: true } },
    }
    expect(becomes(source)).toEqual({
      widgets: [
        ['today', 'section', { lg: '0,0 12×1' }],
        ['open', 'figure', { lg: '0,1 4×5' }],
        ['orders', 'line-chart', { lg: '4,1 8×5' }],
        ['later', 'section', { lg: '0,6 12×1' }],
        ['deep', 'rich-text', { lg: '0,7 6×4' }],
      ],
      repaired: [],
      lost: [],
      open: [
        'The data of “Orders” has no counterpart here: choose what it shows',
        'The data of “Open” has no counterpart here: choose what it shows',
        'There is no widget like a “flame”: “Deep” is a text for now',
        'What people could choose as “store_name” has no counterpart yet',
      ],
    })
  })

  it('of rows that hold their panels, on 24 columns, below one another', () => {
    const source = {
      title: 'Web',
      panels: [
        { id: 1, type: 'row', title: 'Visits', collapsed: false, gridPos: { x: 0, y: 0, w: 24, h: 1 }, panels: [] },
        { id: 2, type: 'stat', title: 'Today', gridPos: { x: 0, y: 1, w: 8, h: 4 } },
        {
          id: 3,
          type: 'row',
          title: 'Machines',
          collapsed: true,
          gridPos: { x: 0, y: 5, w: 24, h: 1 },
          panels: [{ id: 4, type: 'nodeGraph', title: 'Paths', gridPos: { x: 12, y: 6, w: 12, h: 8 } }],
        },
      ],
      templating: { list: [{ name: 'host', label: 'Machine' }] },
    }
    expect(becomes(source)).toEqual({
      widgets: [
        ['1#0', 'section', { lg: '0,0 12×1' }],
        ['2#1', 'figure', { lg: '0,1 4×4' }],
        ['3#2', 'section', { lg: '0,5 12×1' }],
        ['4#3', 'rich-text', { lg: '6,6 6×8' }],
      ],
      repaired: ['The file has a grid of 24 columns, the page one of 12'],
      lost: [],
      open: [
        'The data of “Today” has no counterpart here: choose what it shows',
        'There is no widget like a “nodeGraph”: “Paths” is a text for now',
        'What people could choose as “Machine” has no counterpart yet',
      ],
    })
  })
})

describe('a file that says how many columns its grid has', () => {
  const items = [
    { i: 'half', x: 0, y: 0, w: 12, h: 4 },
    { i: 'beyond', x: 14, y: 0, w: 14, h: 4 },
  ]
  const halves = [
    ['half', expect.any(String), { lg: '0,0 6×4' }],
    ['beyond', expect.any(String), { lg: '7,0 5×4' }],
  ]
  const repaired = ['“beyond” had a place outside of the grid', 'The file has a grid of 24 columns, the page one of 12']
  const widgets = items.map(({ i }) => ({ id: i, type: 'graph' }))

  it.each<[string, unknown]>([
    ['beside a layout', { cols: 24, layout: items }],
    ['beside a layout of widgets', { cols: 24, layout: items, widgets }],
    ['beside layouts, for all', { columns: 24, layouts: { lg: items } }],
    ['beside layouts, for each', { cols: { lg: 24, sm: 2 }, layouts: { lg: items } }],
    ['among layouts', { cols: { lg: 24 }, lg: items }],
  ])('%s, is taken by its word', (_, source) => {
    expect(becomes(source)).toMatchObject({ widgets: halves, repaired, lost: [] })
  })

  it('keeps halves halves, also where nothing reaches its edge', () => {
    const source = { cols: 24, layout: [{ i: 'half', x: 0, y: 0, w: 12, h: 4 }] }
    expect(becomes(source)).toMatchObject({ widgets: [['half', expect.any(String), { lg: '0,0 6×4' }]] })
  })

  it.each([0, -3, 'many', null, [{ title: 'Name' }], 100_000])('says %j, which is no number of columns', (cols) => {
    const source = { cols, layout: [{ i: 'half', x: 0, y: 0, w: 6, h: 4 }] }
    expect(becomes(source)).toMatchObject({ widgets: [['half', expect.any(String), { lg: '0,0 6×4' }]], lost: [] })
  })
})
