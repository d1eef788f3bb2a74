import { describe, expect, it } from 'vitest'
import type { Grid } from '../layout.ts'
import { changesBetween, isUnchanged } from './changes.ts'
import {
  addWidget,
  type EditedWidget,
  moveToRegion,
  type PageDocument,
  regionBoxes,
  removeWidget,
  setBoxes,
  setProps,
} from './document.ts'

const grid: Grid = {
  gap: 16,
  rowHeight: 40,
  breakpoints: {
    lg: { minWidth: 960, columns: 12 },
    md: { minWidth: 600, columns: 6 },
    sm: { minWidth: 0, columns: 1 },
  },
}
const widget = (id: string, x: number, y: number): EditedWidget => ({
  id,
  version: 3,
  componentId: 'component',
  view: 'figure',
  region: 'main',
  props: { title: id },
  grid: { lg: { x, y, w: 4, h: 3 } },
})
const page: PageDocument = [widget('a', 0, 0), widget('b', 4, 0)]
const entry = { componentId: 'table', view: 'table', name: 'Table', description: '', defaultProps: { title: 'New' } }
const changes = (after: PageDocument) => changesBetween(page, after, ['hero', 'main'], grid)

describe('changes', () => {
  it('are none when nothing has changed', () => {
    expect(isUnchanged(changes(page))).toBe(true)
    expect(setBoxes(page, 'lg', regionBoxes(page, 'main', 'lg', grid))).toBe(page)
  })

  it('of props name the props alone', () => {
    expect(changes(setProps(page, 'b', { title: 'B' })).updated).toEqual([
      { id: 'b', version: 3, changes: { props: { title: 'B' } } },
    ])
  })

  it('of a place carry the new reading order', () => {
    const swapped = setBoxes(page, 'lg', [
      { id: 'a', x: 4, y: 0, w: 4, h: 3, minW: 1, minH: 1 },
      { id: 'b', x: 0, y: 0, w: 4, h: 3, minW: 1, minH: 1 },
    ])
    expect(changes(swapped).updated).toEqual([
      { id: 'a', version: 3, changes: { grid: { lg: { x: 4, y: 0, w: 4, h: 3 } }, position: 1 } },
      { id: 'b', version: 3, changes: { grid: { lg: { x: 0, y: 0, w: 4, h: 3 } }, position: 0 } },
    ])
  })

  it('of a phone leave the wide grid alone', () => {
    const onPhone = setBoxes(page, 'sm', regionBoxes(page, 'main', 'sm', grid))
    expect(changes(onPhone).updated.map(({ changes: { grid: placed } }) => Object.keys(placed ?? {}))).toEqual([
      ['lg', 'sm'],
      ['lg', 'sm'],
    ])
  })

  it('create what was added, with a place of its own below the others', () => {
    const { created, updated } = changes(addWidget(page, 'new', entry, { region: 'main', breakpoint: 'lg' }))
    expect(updated).toEqual([])
    expect(created).toMatchObject([
      { id: 'new', content: { componentId: 'table', position: 2, grid: { lg: { x: 0, y: 3 } } } },
    ])
  })

  it('remove what is gone, and nothing of what was added and removed again', () => {
    const added = addWidget(page, 'new', entry, { region: 'main', breakpoint: 'lg' })
    const { created, removed } = changes(removeWidget(removeWidget(added, 'new'), 'a'))
    expect([created, removed]).toEqual([[], [{ id: 'a', version: 3 }]])
  })

  it('move a widget to another region', () => {
    const [moved] = changes(moveToRegion(page, 'b', 'hero')).updated.filter(({ id }) => id === 'b')
    expect(moved?.changes).toMatchObject({ region: 'hero', position: 0 })
  })
})

it('puts a dropped widget where it was dropped', () => {
  const dropped = addWidget(page, 'new', entry, { region: 'main', breakpoint: 'lg', at: { x: 8, y: 0, w: 4, h: 4 } })
  expect(regionBoxes(dropped, 'main', 'lg', grid).find(({ id }) => id === 'new')).toMatchObject({ x: 8, y: 0 })
})
