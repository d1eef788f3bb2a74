import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPage } from './check-page.ts'
import type { Placements } from './content.ts'
import { fitToLayout, strayed } from './fit-to-layout.ts'
import { homeRegion, shownRegion } from './home-region.ts'
import { samplePage, sampleSurroundings, sampleWidget } from './testing/sample-page.ts'

const { responsiveConfig } = sampleSurroundings.layout ?? { responsiveConfig: {} }
const regions = [
  { name: 'main', width: 8 },
  { name: 'aside', width: 4 },
]
const layout = { regions, responsiveConfig }

test.each([
  ['the main one', regions, 'main'],
  ['the main one, however narrow', regions.with(0, { name: 'main', width: 2 }), 'main'],
  [
    'else the widest',
    [
      { name: 'top', width: 4 },
      { name: 'body', width: 8 },
      { name: 'foot', width: 8 },
    ],
    'body',
  ],
  ['none where there is none', [], undefined],
])('what stood in a region that is gone is taken in by %s', (_which, given, home) => {
  expect(homeRegion(given)).toBe(home)
  expect(shownRegion(given, 'hero')).toBe(home ?? 'hero')
})

test('a region that the layout has keeps what stands in it', () => {
  expect(shownRegion(regions, 'aside')).toBe('aside')
})

const at = (x: number, y: number, w: number, h: number) => ({ x, y, w, h })
type Stands = Record<string, [region: string, grid: Placements]>
const fitted = (given: Stands): Stands =>
  Object.fromEntries(
    fitToLayout(
      Object.entries(given).map(([id, [region, grid]]) => sampleWidget({ id, region, grid })),
      layout,
    ).map(({ id, region, grid }) => [id, [region, grid]]),
  )

test.each<[string, Stands, Stands]>([
  [
    'what fits stays as it is',
    { a: ['main', { lg: at(8, 2, 4, 3) }], b: ['aside', {}] },
    { a: ['main', { lg: at(8, 2, 4, 3) }], b: ['aside', {}] },
  ],
  [
    'what moves keeps its size and lies below what is there, at each breakpoint',
    { a: ['main', { lg: at(0, 0, 4, 3) }], b: ['hero', { lg: at(2, 1, 6, 5), sm: at(0, 2, 1, 2) }] },
    { a: ['main', { lg: at(0, 0, 4, 3) }], b: ['main', { lg: at(2, 4, 6, 5), sm: at(0, 2, 1, 2) }] },
  ],
  [
    'what comes from several regions does not mix',
    {
      a: ['hero', { lg: at(0, 0, 4, 3) }],
      b: ['foot', { lg: at(0, 0, 4, 2) }],
      c: ['hero', { lg: at(4, 0, 4, 5) }],
      d: ['main', { lg: at(0, 0, 4, 1) }],
    },
    {
      a: ['main', { lg: at(0, 1, 4, 3) }],
      b: ['main', { lg: at(0, 6, 4, 2) }],
      c: ['main', { lg: at(4, 1, 4, 5) }],
      d: ['main', { lg: at(0, 0, 4, 1) }],
    },
  ],
  ['places at breakpoints that are gone go', { a: ['main', { xl: at(0, 0, 4, 3) }] }, { a: ['main', {}] }],
  [
    'what is too wide is narrower, and what is too far right further left',
    { a: ['main', { lg: at(10, 0, 14, 3), sm: at(3, 0, 2, 3) }] },
    { a: ['main', { lg: at(0, 0, 12, 3), sm: at(0, 0, 1, 3) }] },
  ],
])('%s', (_rule, given, want) => {
  expect(fitted(given)).toEqual(want)
})

test('those that move can be told', () => {
  const widgets = ['hero', 'main', 'foot'].map((region) => sampleWidget({ id: region, region }))
  expect(strayed(widgets, regions).map(({ id }) => id)).toEqual(['hero', 'foot'])
})

const size = fc.integer({ min: 1, max: 24 })
const place = fc.record({ x: fc.integer({ min: 0, max: 23 }), y: fc.nat(50), w: size, h: size })
const widget = fc.record({
  id: fc.uuid(),
  region: fc.constantFrom('main', 'aside', 'hero', ''),
  grid: fc.dictionary(fc.constantFrom('lg', 'md', 'sm', 'toString'), place),
})
test('whatever a page looked like, no widget is lost and nothing is wrong with its places; a page that fits is left as it is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(widget, { selector: ({ id }) => id, maxLength: 8 }), (parts) => {
      const widgets = fitToLayout(
        parts.map((part) => sampleWidget(part)),
        layout,
      )
      expect(widgets.map(({ id }) => id)).toEqual(parts.map(({ id }) => id))
      expect(checkPage(samplePage({ widgets }), sampleSurroundings)).toEqual([])
      expect(fitToLayout(widgets, layout)).toEqual(widgets)
    }),
  )
})
