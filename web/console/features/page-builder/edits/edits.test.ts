import type { PageContent } from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { cells, orderOf, page, placesOf, sample, section, surface, widget } from '../testing/sample.ts'
import { addWidgets, newWidget } from './add.ts'
import { type Alignment, alignWidgets } from './align.ts'
import { arrange } from './arrange.ts'
import { sendToRegion } from './carry.ts'
import { duplicateWidgets } from './duplicate.ts'
import { resetToFollow } from './follow.ts'
import { type Gesture, perform, preview } from './gesture.ts'
import { removeWidgets } from './remove.ts'
import { blocksIn, moveSection, withContents } from './sections.ts'
import { setActive, setBinding, setVisibility } from './set.ts'

const main = { region: 'main', breakpoint: 'lg' }
const onDesktop = () => 'lg'

describe('a gesture', () => {
  it.each<[string, Gesture, Record<string, unknown>, string]>([
    [
      'moves, and pushes down',
      { kind: 'move', ids: ['a'], at: main, delta: { dx: 1, dy: 0 } },
      { main: { a: [1, 0, 6, 3], b: [6, 3, 6, 3], c: [0, 6, 12, 5] }, aside: { d: [0, 0, 12, 3] } },
      'a b c d',
    ],
    [
      'moves several together, and the order of reading follows',
      { kind: 'move', ids: ['a', 'b'], at: main, delta: { dx: 0, dy: 9 } },
      { main: { c: [0, 0, 12, 5], a: [0, 5, 6, 3], b: [6, 5, 6, 3] }, aside: { d: [0, 0, 12, 3] } },
      'c a b d',
    ],
    [
      'resizes',
      { kind: 'resize', ids: ['a'], at: main, handle: 's', delta: { dx: 0, dy: 2 } },
      { main: { a: [0, 0, 6, 5], b: [6, 0, 6, 3], c: [0, 5, 12, 5] }, aside: { d: [0, 0, 12, 3] } },
      'a b c d',
    ],
    [
      'carries into another region',
      { kind: 'carry', ids: ['a'], from: main, to: { region: 'aside', breakpoint: 'lg' }, x: 2, y: 0 },
      { main: { b: [6, 0, 6, 3], c: [0, 3, 12, 5] }, aside: { a: [2, 0, 6, 3], d: [0, 3, 12, 3] } },
      'b c a d',
    ],
    [
      'brings a new one',
      { kind: 'bring', componentId: 'component-tile', widgetId: 'new', at: main, x: 2, y: 3 },
      {
        main: { a: [0, 0, 6, 3], b: [6, 0, 6, 3], new: [2, 3, 4, 3], c: [0, 6, 12, 5] },
        aside: { d: [0, 0, 12, 3] },
      },
      'a b new c d',
    ],
  ])('%s', (_name, gesture, places, order) => {
    const after = perform(surface, sample, gesture)
    expect(placesOf(after)).toEqual(places)
    expect(orderOf(after)).toBe(order)
    for (const [region, boxes] of preview(surface, sample, gesture))
      expect(Object.fromEntries(boxes.map(({ id, x, y, w, h }) => [id, [x, y, w, h]]))).toEqual(places[region])
  })

  it.each<[string, Gesture]>([
    ['that leads nowhere', { kind: 'move', ids: ['a'], at: main, delta: { dx: -3, dy: 0 } }],
    [
      'at a breakpoint that follows',
      { kind: 'move', ids: ['a'], at: { region: 'main', breakpoint: 'sm' }, delta: { dx: 4, dy: 0 } },
    ],
    ['of a component that is gone', { kind: 'bring', componentId: 'gone', widgetId: 'new', at: main, x: 0, y: 0 }],
  ])('%s leaves the very same page', (_name, gesture) => {
    expect(perform(surface, sample, gesture)).toBe(sample)
  })

  it('places a narrower breakpoint without touching the wider one', () => {
    const phone = { region: 'main', breakpoint: 'sm' }
    const after = perform(surface, sample, { kind: 'move', ids: ['c'], at: phone, delta: { dx: 0, dy: -9 } })
    expect(placesOf(after, 'sm')['main']).toEqual({ c: [0, 0, 1, 5], a: [0, 5, 1, 3], b: [0, 8, 1, 3] })
    expect(placesOf(after)).toEqual(placesOf(sample))
    expect(placesOf(resetToFollow(surface, after, phone), 'sm')).toEqual(placesOf(sample, 'sm'))
    expect(resetToFollow(surface, after, main)).toBe(after)
  })
})

describe('adding', () => {
  const tile = surface.components.get('component-tile')
  it('puts a new widget below everything, or where it is wanted', () => {
    if (!tile) throw new Error('The sample has a tile.')
    const made = newWidget(tile, 'new', 'main')
    expect(placesOf(addWidgets(surface, sample, main, [made]))['main']).toMatchObject({ new: [0, 8, 4, 3] })
    const places = new Map([['new', { x: 8, y: 0 }]])
    expect(placesOf(addWidgets(surface, sample, main, [made], places))['main']).toMatchObject({
      new: [8, 0, 4, 3],
      b: [6, 3, 6, 3],
    })
  })
})

describe('removing', () => {
  it('closes the gap, and forgets what the page said of it', () => {
    const hiding = { ...sample, overrideConfig: { hiddenWidgets: ['a', 'b'] } }
    const after = removeWidgets(surface, hiding, ['a', 'b'])
    expect(placesOf(after)['main']).toEqual({ c: [0, 0, 12, 5] })
    expect(after.overrideConfig).toEqual({})
    expect(removeWidgets(surface, sample, ['x'])).toBe(sample)
  })
})

describe('duplicating', () => {
  it('lays copies right below, as they lay to each other', () => {
    const after = duplicateWidgets(
      surface,
      sample,
      onDesktop,
      new Map([
        ['a', 'a2'],
        ['b', 'b2'],
      ]),
    )
    expect(placesOf(after)['main']).toEqual({
      a: [0, 0, 6, 3],
      b: [6, 0, 6, 3],
      a2: [0, 3, 6, 3],
      b2: [6, 3, 6, 3],
      c: [0, 6, 12, 5],
    })
    expect(after.widgets.find(({ id }) => id === 'a2')?.props).toEqual({ title: 'a' })
  })
  it('leaves each copy in the region of its model', () => {
    const newIds = new Map(['b', 'd'].map((id) => [id, `${id}2`]))
    expect(placesOf(duplicateWidgets(surface, sample, onDesktop, newIds))).toMatchObject({
      main: { b: [6, 0, 6, 3], b2: [6, 3, 6, 3] },
      aside: { d: [0, 0, 12, 3], d2: [0, 3, 12, 3] },
    })
  })
})

describe('aligning', () => {
  const three = arrange(
    surface,
    page([
      widget('a', 'main', cells(0, 0, 2, 3)),
      widget('b', 'main', cells(3, 0, 2, 5)),
      widget('c', 'main', cells(10, 0, 2, 2)),
    ]),
  )
  it.each([
    ['left', { a: [0, 0, 2, 3], b: [0, 3, 2, 5], c: [0, 8, 2, 2] }],
    ['right', { a: [10, 0, 2, 3], b: [10, 3, 2, 5], c: [10, 8, 2, 2] }],
    ['top', { a: [0, 0, 2, 3], b: [3, 0, 2, 5], c: [10, 0, 2, 2] }],
    ['bottom', { a: [0, 0, 2, 5], b: [3, 0, 2, 5], c: [10, 0, 2, 5] }],
    ['distribute', { a: [0, 0, 2, 3], b: [5, 0, 2, 5], c: [10, 0, 2, 2] }],
    ['same-height', { a: [0, 0, 2, 5], b: [3, 0, 2, 5], c: [10, 0, 2, 5] }],
  ] as const)('%s', (alignment, places) => {
    expect(placesOf(alignWidgets(surface, three, main, ['b', 'a', 'c'], alignment))['main']).toEqual(places)
  })
  it('takes the width of the first chosen', () => {
    expect(placesOf(alignWidgets(surface, sample, main, ['c', 'a'], 'same-width'))['main']).toMatchObject({
      a: [0, 0, 12, 3],
    })
  })
  describe('keeps every widget in its section', () => {
    const sections = arrange(
      surface,
      page([
        widget('orders', 'main', cells(0, 0, 4, 3)),
        widget('stores', 'main', cells(4, 0, 8, 6)),
        section('one', 6),
        widget('a', 'main', cells(0, 8, 6, 3)),
        widget('b', 'main', cells(6, 8, 6, 3)),
        section('two', 11),
        widget('c', 'main', cells(3, 13, 6, 3)),
      ]),
    )
    it.each<[Alignment, string[], string]>([
      ['left', ['orders', 'stores'], 'orders stores one a b two c'],
      ['same-width', ['stores', 'orders'], 'orders stores one a b two c'],
      ['left', ['c', 'b', 'orders'], 'orders stores one b a two c'],
      ['right', ['c', 'a'], 'orders stores one a b two c'],
      ['same-height', ['c', 'stores', 'a'], 'orders stores one a b two c'],
      ['top', ['c', 'b', 'a'], 'orders stores one a b two c'],
      ['left', ['two', 'b'], 'orders stores one b a two c'],
    ])('%s of %j', (alignment, ids, order) => {
      const aligned = alignWidgets(surface, sections, main, ids, alignment)
      expect(orderOf(aligned)).toBe(order)
      const again = alignWidgets(surface, aligned, main, ids, 'same-width')
      const headed = (content: PageContent) =>
        blocksIn(surface, content, 'main').map(({ head, ids: [...held] }) => [head, held.toSorted()])
      expect(headed(again)).toEqual(headed(sections))
    })
    it('has edges above and below in line within one, for nothing gets past a heading', () => {
      expect(alignWidgets(surface, sections, main, ['orders', 'c'], 'bottom')).toBe(sections)
      expect(
        placesOf(alignWidgets(surface, sections, main, ['orders', 'stores', 'c'], 'bottom'))['main'],
      ).toMatchObject({
        orders: [0, 0, 4, 6],
        c: [3, 13, 6, 3],
      })
    })
  })
  it('leaves the very same page where all are in line', () => {
    expect(alignWidgets(surface, three, main, ['a', 'b'], 'top')).toBe(three)
  })
  it('needs two', () => {
    expect(alignWidgets(surface, three, main, ['a', 'x'], 'left')).toBe(three)
  })
})

describe('sections', () => {
  const sections = arrange(
    surface,
    page([
      widget('lead', 'main', cells(0, 0, 12, 2)),
      section('one', 2),
      widget('a', 'main', cells(0, 4, 6, 3)),
      widget('b', 'main', cells(6, 4, 6, 5)),
      section('two', 9),
      widget('c', 'main', cells(0, 11, 6, 3)),
    ]),
  )
  it('are the heads of what follows them', () => {
    expect(blocksIn(surface, sections, 'main')).toEqual([
      { head: undefined, ids: ['lead'] },
      { head: 'one', ids: ['one', 'a', 'b'] },
      { head: 'two', ids: ['two', 'c'] },
    ])
    expect(withContents(surface, sections, ['two'])).toEqual(['two', 'c'])
    expect(withContents(surface, sections, ['c'])).toEqual(['c'])
  })
  it('exchange their places, contents and all', () => {
    const after = moveSection(surface, sections, 'one', 1)
    expect(orderOf(after)).toBe('lead two c one a b')
    expect(orderOf(moveSection(surface, after, 'one', -1))).toBe(orderOf(sections))
    expect(moveSection(surface, sections, 'two', 1)).toBe(sections)
    expect(moveSection(surface, sections, 'one', -1)).toBe(sections)
  })
  it('move, go and are copied with their contents', () => {
    const gesture: Gesture = { kind: 'move', ids: ['two'], at: main, delta: { dx: 0, dy: -9 } }
    expect(orderOf(perform(surface, sections, gesture))).toBe('two c lead one a b')
    expect(orderOf(removeWidgets(surface, sections, withContents(surface, sections, ['one'])))).toBe('lead two c')
    const ids = new Map(['one', 'a', 'b'].map((id) => [id, `${id}2`]))
    expect(orderOf(duplicateWidgets(surface, sections, onDesktop, ids))).toBe('lead one a b one2 a2 b2 two c')
  })
})

describe('what widgets say of themselves', () => {
  const a = (content: typeof sample) => content.widgets.find(({ id }) => id === 'a')
  it('is set, and everything else stays the same', () => {
    expect(a(setVisibility(['a'], { roles: ['owner'] })(sample))?.visibilityRules).toEqual({ roles: ['owner'] })
    expect(a(setActive(['a'], false)(sample))?.isActive).toBe(false)
    expect(setActive(['a'], true)(sample)).toBe(sample)
    expect(setBinding('a', null)(sample).widgets[1]).toBe(sample.widgets[1])
    expect(placesOf(sendToRegion(surface, sample, ['a'], 'aside'))['aside']).toMatchObject({ a: [0, 3, 4, 3] })
    expect(sendToRegion(surface, sample, ['a'], 'main')).toBe(sample)
  })
})

it('shows what stands in a region that is gone in the main one', () => {
  const lost = arrange(surface, page([widget('a', 'gone', cells(0, 0, 4, 3)), widget('d', 'main', undefined)]))
  expect(placesOf(lost)['main']).toEqual({ a: [0, 0, 4, 3], d: [4, 0, 4, 3] })
})
