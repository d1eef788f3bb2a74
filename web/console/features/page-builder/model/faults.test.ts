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
