import { checkPage, type PageContent } from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { cells, page, sample, surface, widget } from '../testing/sample.ts'
import { faultFinder, surroundingsOf } from './faults.ts'

const layout = {
  id: 'layout',
  version: 1,
  createdAt: '',
  updatedAt: '',
  name: 'Two',
  slug: 'two',
  type: 'page' as const,
  originId: null,
  isSystem: true,
  gridConfig: { columns: 12, gap: 16, rowHeight: 40 },
  regions: [...surface.regions],
  responsiveConfig: surface.grid.breakpoints,
}
const surroundings = surroundingsOf(layout, surface.components)
const broken: PageContent = page([
  widget('a', 'main', cells(0, 0, 4, 3), { props: { title: 'Far too long for a title' } }),
  widget('b', 'gone', cells(9, 0, 6, 3)),
  widget('c', 'main', cells(4, 0, 4, 3), { componentId: 'gone' }),
  widget('d', 'aside', cells(0, 0, 4, 3), { props: { title: 7 } }),
])

describe('what is found widget by widget', () => {
  it.each([
    ['a sound page', sample],
    ['a broken one', broken],
    ['one without a name', { ...broken, name: '' }],
  ])('is what the whole check finds: %s', (_name, content) => {
    const find = faultFinder(surroundings)
    expect(find(content)).toEqual(checkPage(content, surroundings))
    expect(find({ ...content, widgets: content.widgets.map((each) => ({ ...each, grid: {} })) })).toEqual(
      checkPage({ ...content, widgets: content.widgets.map((each) => ({ ...each, grid: {} })) }, surroundings),
    )
  })

  it('follows the widgets where they stand now', () => {
    const find = faultFinder(surroundings)
    find(broken)
    const turned = { ...broken, widgets: broken.widgets.toReversed() }
    expect(find(turned)).toEqual(checkPage(turned, surroundings))
  })
})

it('a list is held to the fields of its rows while it is edited', () => {
  const list = { kind: 'rows' as const, resource: 'orders', conditions: [], sort: '', limit: 5 }
  const found = faultFinder(surroundings)(
    page([widget('a', 'main', cells(0, 0, 4, 3), { binding: { ...list, fields: ['orderNumber', 'secret'] } })]),
  )
  expect(found.map(({ pointer }) => pointer)).toEqual(['/widgets/0/binding/fields/1'])
})

it('a list can be narrowed to chosen rows', () => {
  const conditions = [{ field: 'id', operator: 'is' as const, values: ['0190a3c4-0000-7000-8000-000000000001'] }]
  const list = { kind: 'rows' as const, resource: 'products', fields: ['name'], conditions, sort: '', limit: 5 }
  expect(faultFinder(surroundings)(page([widget('a', 'main', cells(0, 0, 4, 3), { binding: list })]))).toEqual([])
})
