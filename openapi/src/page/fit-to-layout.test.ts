import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPage } from './check-page.ts'
import { fitToLayout } from './fit-to-layout.ts'
import { samplePage, sampleSurroundings, sampleWidget } from './testing/sample-page.ts'

const { layout } = sampleSurroundings
if (!layout) throw new Error('The sample has a layout')

test('widgets of a region that is gone stand in the last one, below those that are there', () => {
  const cells = { x: 0, y: 0, w: 4, h: 3 }
  const widgets = [
    sampleWidget({ id: 'main' }),
    sampleWidget({ id: 'aside', region: 'aside', grid: { lg: { ...cells, h: 5 } } }),
    sampleWidget({ id: 'gone', region: 'hero', grid: { lg: cells, xl: cells } }),
  ]
  const fitted = fitToLayout(samplePage({ widgets }), layout)
  expect(fitted.widgets).toEqual([
    widgets[0],
    widgets[1],
    { ...widgets[2], region: 'aside', grid: { lg: { ...cells, y: 5 } } },
  ])
})

const size = fc.integer({ min: 1, max: 24 })
const place = fc.record({ x: fc.integer({ min: 0, max: 23 }), y: fc.nat(50), w: size, h: size })
const widget = fc.record({
  id: fc.uuid(),
  region: fc.constantFrom('main', 'aside', 'hero', ''),
  grid: fc.dictionary(fc.constantFrom('lg', 'md', 'sm', 'toString'), place),
})
test('whatever a page looked like, nothing is wrong with its places afterwards; a page that fits is left as it is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(widget, { selector: ({ id }) => id, maxLength: 8 }), (parts) => {
      const fitted = fitToLayout(samplePage({ widgets: parts.map((part) => sampleWidget(part)) }), layout)
      expect(checkPage(fitted, sampleSurroundings)).toEqual([])
      expect(fitToLayout(fitted, layout)).toEqual(fitted)
    }),
  )
})
