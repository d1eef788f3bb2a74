import { expect, it } from 'vitest'
import { cells, page, surface, widget } from '../testing/sample.ts'
import { lostWords } from './lost-words.ts'

const { components } = surface
const published = page([widget('a', 'main', cells(0, 0, 4, 3)), widget('b', 'main', cells(4, 0, 4, 3))])
const words = (content: typeof published) => lostWords({ content, components, layouts: [] }, published)

it('a copy that has no draft loses its widgets', () => {
  expect(words(published)).toBe(
    "The copy with its 2 widgets goes, for everybody in this shop: the system's page is shown instead.",
  )
})

it('what the draft changes is counted beside them', () => {
  expect(words({ ...published, name: 'Numbers', widgets: published.widgets.slice(0, 1) })).toContain(
    '1 widget and 2 changes of its draft that nobody published go,',
  )
})
