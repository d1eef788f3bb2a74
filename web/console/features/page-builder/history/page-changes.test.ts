import { insightBinding, type PageChanges, type PageContent, type PageWidget, pageChanges } from '@mtc/openapi/page'
import { samplePage, sampleWidget } from '@mtc/openapi/page/testing'
import { expect, it } from 'vitest'
import { countsInWords } from './counts-in-words.ts'
import { pageWords } from './page-words.ts'

const widget = (id: string, parts: Partial<PageWidget> = {}) =>
  sampleWidget({ id, componentId: 'c', props: { title: id.toUpperCase() }, binding: null, ...parts })
const page = (widgets: PageWidget[], parts: Partial<PageContent> = {}) => samplePage({ area: null, widgets, ...parts })
const bound = insightBinding({ source: 'orders', measure: 'revenue', groupBy: 'day' })
const HERE = pageWords({ components: new Map(), layouts: [] })
const countsOf = (changes: PageChanges) => countsInWords({ ...changes, gaveWay: 0, stayed: 0 })
const changed = (before: Partial<PageWidget>, after: Partial<PageWidget>) =>
  pageChanges(page([widget('a', before)]), page([widget('a', after)]), HERE).widgets

it('tells added, removed, moved and changed widgets apart', () => {
  const before = page([widget('a'), widget('b'), widget('c'), widget('d')])
  const after = page([
    widget('a'),
    widget('b', { grid: { lg: { x: 4, y: 0, w: 4, h: 3 } } }),
    widget('c', { props: { title: 'See' } }),
    widget('e'),
  ])
  const changes = pageChanges(before, after, HERE)
  expect(changes.widgets.map(({ id, kind }) => [id, kind])).toEqual([
    ['b', 'moved'],
    ['c', 'changed'],
    ['e', 'added'],
    ['d', 'removed'],
  ])
  expect(countsOf(changes)).toBe('1 added, 1 changed, 1 moved, 1 removed')
})

it('what only stands elsewhere in the list has not changed', () => {
  expect(pageChanges(page([widget('a'), widget('b')]), page([widget('b'), widget('a')]), HERE).widgets).toEqual([])
})

it.each<[Partial<PageWidget>, Partial<PageWidget>, string]>([
  [{}, { region: 'aside' }, 'Moved from Main to Aside'],
  [
    {},
    { grid: { lg: { x: 0, y: 0, w: 4, h: 3 }, sm: { x: 0, y: 0, w: 1, h: 3 } } },
    'Moved: column 1, row 1, on the phone',
  ],
  [{ props: { title: 'A' } }, { props: { title: 'B' } }, 'Title: “A” became “B”'],
  [
    {},
    { visibilityRules: { roles: ['owner'], permission: 'orders:read' } },
    'Seen by Owner who may see orders instead of everybody',
  ],
  [{}, { isActive: false }, 'No longer shown'],
  [{ binding: bound }, { binding: { ...bound, groupBy: 'status' } }, 'One group per: Day became Status'],
  [
    { binding: bound },
    { binding: { ...bound, period: { kind: 'this', unit: 'month' } } },
    'Over: last 30 days became this month',
  ],
  [{ binding: bound }, { binding: { ...bound, limit: 5 } }, 'At most so many groups: 100 became 5'],
  [{ binding: bound }, { binding: null }, 'Shows no data any more'],
])('says what became of a widget: %#', (before, after, words) => {
  expect(changed(before, after)).toMatchObject([{ details: [{ text: words }] }])
})

it('says what became of the page itself', () => {
  const changes = pageChanges(page([]), page([], { name: 'Orders', refreshSeconds: 60 }), HERE)
  expect(changes.page.map(({ text }) => text)).toEqual([
    'Name: “Sales” became “Orders”',
    'Refresh: only when something changes became every 60 seconds',
  ])
  expect(countsOf(changes)).toBe('2 settings')
})

it('says that nothing changed', () => {
  expect(countsOf(pageChanges(page([widget('a')]), page([widget('a')]), HERE))).toBe('Nothing')
})
