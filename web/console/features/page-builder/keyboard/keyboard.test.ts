import { diff } from '@mtc/openapi/document'
import type { PageContent } from '@mtc/openapi/page'
import { type Delta, NO_DELTA } from '@mtc/openapi/page/grid'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../canvas/metrics.ts'
import { cornerFrom, pointerGesture } from '../canvas/pointer-gesture.ts'
import type { Place } from '../canvas/pointer-place.ts'
import { standsOf } from '../canvas/stage.ts'
import { arrange } from '../edits/arrange.ts'
import { perform } from '../edits/gesture.ts'
import { boxesIn } from '../model/surface.ts'
import { cells, page, placesOf, sample, section, surface, widget } from '../testing/sample.ts'
import { afterGrab, carried, type Grab, intoSection, moved, resized } from './grab.ts'
import { neighbour } from './neighbour.ts'

const main = { region: 'main', breakpoint: 'lg' }
const grabbed = (id: string): Grab => ({ ids: [id], at: main, done: [], gesture: undefined })
const press = (grab: Grab, steps: readonly Delta[]): Grab =>
  steps.reduce((held, step) => moved(surface, sample, held, step) ?? held, grab)

const RIGHT = { dx: 1, dy: 0 }
const DOWN = { dx: 0, dy: 1 }

describe('what is grabbed', () => {
  it.each<[string, Grab, Record<string, unknown>]>([
    ['moves by cells', press(grabbed('a'), [RIGHT, RIGHT]), { a: [2, 0, 6, 3], b: [6, 3, 6, 3], c: [0, 6, 12, 5] }],
    ['goes past what is below', press(grabbed('a'), [DOWN]), { a: [0, 8, 6, 3], b: [6, 0, 6, 3], c: [0, 3, 12, 5] }],
  ])('%s', (_name, grab, places) => {
    expect(placesOf(afterGrab(surface, sample, grab))['main']).toEqual(places)
  })

  it('says nothing leads further at the edge', () => {
    expect(moved(surface, sample, grabbed('a'), { dx: -1, dy: 0 })).toBeUndefined()
    expect(resized(surface, sample, grabbed('b'), RIGHT)).toBeUndefined()
  })

  it('is moved and resized in one go', () => {
    const wide = resized(surface, sample, press(grabbed('a'), [DOWN]), { dx: 2, dy: 0 })
    expect(wide?.done).toHaveLength(1)
    expect(placesOf(afterGrab(surface, sample, wide ?? grabbed('a')))['main']).toMatchObject({ a: [0, 8, 8, 3] })
  })

  it('goes to another region and on from there, and comes back', () => {
    const aside = { region: 'aside', breakpoint: 'sm' }
    const there = carried(grabbed('a'), main, aside)
    expect(placesOf(afterGrab(surface, sample, there), 'sm')['aside']).toEqual({ a: [0, 0, 1, 3], d: [0, 3, 1, 3] })
    const below = moved(surface, sample, there, DOWN) ?? there
    expect(placesOf(afterGrab(surface, sample, below), 'sm')['aside']).toEqual({ d: [0, 0, 1, 3], a: [0, 3, 1, 3] })
    expect(afterGrab(surface, sample, carried(below, main, main))).toBe(sample)
  })

  it('goes from section to section', () => {
    const sections = arrange(
      surface,
      page([
        section('one', 0),
        widget('a', 'main', cells(0, 2, 6, 3)),
        section('two', 5),
        widget('b', 'main', cells(0, 7, 6, 3)),
      ]),
    )
    const into = intoSection(surface, sections, grabbed('a'), 1)
    expect(into && afterGrab(surface, sections, into).widgets.map(({ id }) => id)).toEqual(['one', 'two', 'a', 'b'])
    expect(intoSection(surface, sections, grabbed('b'), 1)).toBeUndefined()
  })
})

describe('neighbours', () => {
  const regions = ['main', 'aside'].map((name) => boxesIn(surface, sample, name, 'lg'))
  it.each([
    ['a', 'right', 'b'],
    ['b', 'left', 'a'],
    ['a', 'down', 'c'],
    ['b', 'down', 'c'],
    ['c', 'up', 'a'],
    ['c', 'down', 'd'],
    ['d', 'up', 'c'],
    ['b', 'right', 'c'],
    ['d', 'right', undefined],
    ['a', 'left', undefined],
  ] as const)('%s, %s: %s', (from, direction, to) => {
    expect(neighbour(regions, from, direction)).toBe(to)
  })
})

const pages: fc.Arbitrary<PageContent> = fc
  .array(
    fc.record({ x: fc.nat(10), y: fc.nat(20), w: fc.integer({ min: 2, max: 12 }), h: fc.integer({ min: 2, max: 6 }) }),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((all) =>
    arrange(
      surface,
      page(all.map((each, index) => widget(`w${index}`, 'main', { ...each, w: Math.min(each.w, 12 - each.x) }))),
    ),
  )
const steps = fc.array(fc.constantFrom(RIGHT, DOWN, { dx: -1, dy: 0 }, { dx: 0, dy: -1 }), { maxLength: 12 })

/** What a mouse does that takes a widget somewhere within and lets go of it so many cells further. */
function byMouse(content: PageContent, id: string, delta: Delta, grip: { x: number; y: number }): PageContent {
  const [stand] = standsOf(surface.regions, surface.grid, 'lg')
  const box = boxesIn(surface, content, 'main', 'lg').find((each) => each.id === id)
  if (!stand || !box) throw new Error('The page has the region, and the region the widget.')
  // The region of the sample is as wide as the page's desktop grid here.
  const wide = { ...stand, at: main }
  const { left, top } = areaOf(wide.metrics, box)
  const start: Place = { stand: wide, x: left + grip.x, y: top + grip.y }
  const end: Place = {
    ...start,
    x: start.x + delta.dx * wide.metrics.pitchX,
    y: start.y + delta.dy * wide.metrics.pitchY,
  }
  const hold = { ids: [id], start, corner: cornerFrom(start, [box]), handle: undefined }
  return perform(surface, content, pointerGesture(hold, end, end))
}

describe('keys and mouse', () => {
  it('give the same patches where they lead to the same place', () => {
    fc.assert(
      fc.property(pages, steps, fc.nat(9), fc.record({ x: fc.nat(40), y: fc.nat(40) }), (content, way, pick, grip) => {
        const id = content.widgets[pick % content.widgets.length]?.id ?? ''
        const held = way.reduce((grab, step) => moved(surface, content, grab, step) ?? grab, grabbed(id))
        const delta = held.gesture?.kind === 'move' ? held.gesture.delta : NO_DELTA
        const keys = diff(content, afterGrab(surface, content, held))
        expect(diff(content, byMouse(content, id, delta, grip))).toEqual(keys)
      }),
    )
  })

  it('resize alike', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: -6, max: 6 }), fc.integer({ min: -4, max: 8 }), (content, dx, dy) => {
        const once = resized(surface, content, grabbed('w0'), { dx, dy })
        const gesture = { kind: 'resize', ids: ['w0'], at: main, handle: 'se', delta: { dx, dy } } as const
        const keys = once ? afterGrab(surface, content, once) : content
        expect(diff(content, keys)).toEqual(diff(content, perform(surface, content, gesture)))
      }),
    )
  })
})
