import type { PageContent } from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { cells, page, placesOf, surface, widget } from '../testing/sample.ts'
import { changesInBrief } from './changes-in-brief.ts'
import { countsInWords } from './counts-in-words.ts'
import { movesAt } from './moves.ts'
import { toldChanges } from './told-changes.ts'

// Without a layout of its own the page has one region, on the usual grid.
const known = { components: surface.components, layouts: [] }
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
const before = page(
  NAMES.map((id, place) => widget(id, 'main', cells((place % 3) * 4, Math.floor(place / 3) * 3, 4, 3))),
)
const movesOf = (after: PageContent, breakpoint: string) =>
  movesAt({ surface, content: before }, { surface, content: after }, breakpoint)

/** The page with the widgets in an order of their own on the phone, one below the other. */
const onPhone = (order: readonly string[]): PageContent => ({
  ...before,
  widgets: before.widgets.map((one) => ({
    ...one,
    grid: { ...one.grid, sm: cells(0, order.indexOf(one.id) * 3, 1, 3) },
  })),
})

describe('a widget that is moved on the phone', () => {
  const after = onPhone(['a', 'h', 'b', 'c', 'd', 'e', 'f', 'g', 'i'])

  it('is the one that is told; those that gave way are counted, and those that lie where they lay are not', () => {
    const changes = toldChanges(known, before, after)
    expect(changes.widgets.map(({ id, kind }) => [id, kind])).toEqual([['h', 'moved']])
    expect(changes.widgets[0]?.details.map(({ text }) => text)).toEqual([
      'Moved: column 1, row 4 instead of column 1, row 22, on the phone',
    ])
    expect(countsInWords(changes)).toBe('1 moved and 6 that gave way')
    expect(changesInBrief(changes)).toBe('h moved')
  })

  it('has moved nowhere else', () => {
    expect(placesOf(after)).toEqual(placesOf(before))
    expect([...movesOf(after, 'lg')]).toEqual([])
    expect(movesOf(after, 'sm').get('h')).toBe('moved')
    expect(movesOf(after, 'sm').get('b')).toBe('gave way')
    expect(movesOf(after, 'sm').has('a')).toBe(false)
  })
})

it('places that are stored and are what they were are said to be that, once nothing else is to be said', () => {
  const changes = toldChanges(known, before, onPhone(NAMES))
  expect(changes.widgets).toEqual([])
  expect(countsInWords(changes)).toBe('9 places set, where the widgets lay before')
})

it('what is resized is told, and what it pushes down is counted', () => {
  const after = {
    ...before,
    widgets: before.widgets.map((one) => {
      const lg = one.grid['lg'] ?? cells(0, 0, 1, 1)
      if (one.id === 'a') return { ...one, grid: { lg: { ...lg, h: 5 } } }
      return ['d', 'g'].includes(one.id) ? { ...one, grid: { lg: { ...lg, y: lg.y + 2 } } } : one
    }),
  }
  const changes = toldChanges(known, before, after)
  expect(changes.widgets.map(({ id, kind }) => [id, kind])).toEqual([['a', 'moved']])
  expect(countsInWords(changes)).toBe('1 moved and 2 that gave way')
})

it('two that change places beside each other are both told', () => {
  const swap: Readonly<Record<string, number>> = { a: 4, b: 0 }
  const after = {
    ...before,
    widgets: before.widgets.map((one) => {
      const x = swap[one.id]
      return x === undefined ? one : { ...one, grid: { lg: cells(x, 0, 4, 3) } }
    }),
  }
  expect(countsInWords(toldChanges(known, before, after))).toBe('2 moved')
})
