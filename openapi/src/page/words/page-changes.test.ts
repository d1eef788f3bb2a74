import { expect, test } from 'vitest'
import type { PageContent, PageWidget } from '../content.ts'
import { samplePage, sampleWidget, someFigures, someRows } from '../testing/sample-page.ts'
import { pageDifferences } from './page-changes.ts'
import { sampleWords } from './testing/sample-words.ts'

const told = (before: Partial<PageContent>, after: Partial<PageContent>) =>
  pageDifferences(samplePage(before), samplePage(after), sampleWords).map(({ text }) => text)
const ofWidget = (before: Partial<PageWidget>, after: Partial<PageWidget>) =>
  told({ widgets: [sampleWidget(before)] }, { widgets: [sampleWidget(after)] })
const UNNAMED = '0190a3c4-0000-7000-8000-000000000001'
const at = (x: number, y: number, w = 4, h = 3) => ({ x, y, w, h })

test('the settings of a page are told as its form calls them', () => {
  const time = { id: 'v', label: 'Time', kind: 'period', default: { kind: 'all' } } as const
  const after: Partial<PageContent> = {
    layoutId: 'wide',
    audience: 'storefront',
    area: null,
    refreshSeconds: 60,
    visibilityRules: { permission: 'orders:read' },
    variables: [time],
  }
  expect(told({}, after).toSorted()).toEqual([
    'Choices › Time was added',
    'For: those who run the shop became those who buy there',
    'Layout: “One column” became “Wide”',
    'Offered in: Home became nothing',
    'Refresh: only when something changes became every 60 seconds',
    'Seen by everybody who may see orders instead of everybody',
  ])
})

test('widgets that come and go are told by their titles, or by what they are', () => {
  const untitled = sampleWidget({ id: 'w2', props: {} })
  expect(told({ widgets: [untitled] }, {})).toEqual(['Revenue was added', 'Figure was removed'])
})

test.each<[PageWidget['grid'], PageWidget['grid'], string[]]>([
  [{ lg: at(0, 3) }, { lg: at(4, 0) }, ['Revenue moved: column 5, row 1 instead of column 1, row 4, on the desktop']],
  [{ lg: at(0, 0) }, { lg: at(0, 0, 6) }, ['Revenue resized: 6 columns wide instead of 4, on the desktop']],
  [
    { lg: at(0, 0), sm: at(0, 0, 1) },
    { lg: at(2, 0, 1, 1), sm: at(0, 5, 1) },
    [
      'Revenue moved and resized: column 3, row 1 instead of column 1, row 1, 1 column wide instead of 4, 1 row high instead of 3, on the desktop; column 1, row 6 instead of column 1, row 1, on the phone',
    ],
  ],
  [{ lg: at(0, 0) }, { lg: at(0, 0), md: at(2, 1) }, ['Revenue moved: column 3, row 2, on the tablet']],
  [{ lg: at(0, 0), huge: at(1, 1) }, { lg: at(0, 0) }, ['Revenue moved: as on the next wider one, at Huge']],
])('a widget is moved and resized in one line: %#', (before, after, words) => {
  expect(ofWidget({ grid: before }, { grid: after })).toEqual(words)
})

test.each<[Partial<PageWidget>, Partial<PageWidget>, string[]]>([
  [{}, { region: 'aside' }, ['Revenue moved from Main to Aside']],
  [{}, { props: { title: 'Takings' } }, ['Takings › Heading: “Revenue” became “Takings”']],
  [
    { props: { title: 'Revenue', tone: 'plain' } },
    { props: { title: 'Revenue', tone: 'loud' } },
    ['Revenue › How it looks: Plain became Loud'],
  ],
  [{}, { componentId: 'layout' }, ['Revenue › Component: Figure became One column']],
  [{}, { isActive: false }, ['Revenue: no longer shown']],
  [{}, { visibilityRules: { roles: ['owner'] } }, ['Revenue: seen by Owner instead of everybody']],
  [{}, { binding: null }, ['Revenue: shows no data any more']],
  [{}, { binding: { ...someFigures, measure: 'count' } }, ['Revenue › Measure: Revenue became Number']],
  [
    {},
    { binding: { ...someFigures, groupBy: 'store', compare: 'previous-period' } },
    ['Revenue › One group per: nothing became Store', 'Revenue › Compare with: nothing became the time before'],
  ],
  [
    {},
    {
      binding: {
        ...someFigures,
        conditions: [
          { field: 'store', operator: 'is', values: ['s1'] },
          { field: 'status', operator: 'isNot', values: ['paid', 'pending'] },
        ],
      },
    },
    ['Revenue: only where store is Amsterdam, status is not paid or pending'],
  ],
  [
    { binding: { ...someFigures, conditions: [{ field: 'store', operator: 'is', values: ['s1'] }] } },
    { binding: { ...someFigures, conditions: [{ field: 'store', operator: 'is', values: [UNNAMED] }] } },
    ['Revenue: only where store is the one chosen, no longer only where store is Amsterdam'],
  ],
  [
    { binding: { ...someFigures, conditions: [{ field: 'store', operator: 'is', values: ['s1'] }] } },
    { binding: someFigures },
    ['Revenue: everything counts, no longer only where store is Amsterdam'],
  ],
  [{}, { binding: someRows }, ['Revenue: a list of orders instead of revenue of orders']],
  [
    { binding: someRows },
    { binding: { ...someRows, fields: ['total'], sort: 'total', limit: 5 } },
    [
      'Revenue › Columns: Order number, Total became Total',
      'Revenue › In the order of: Placed at, largest first became Total, smallest first',
      'Revenue › At most so many rows: 10 became 5',
    ],
  ],
])('what became of a widget is told in the words of its forms: %#', (before, after, words) => {
  expect(ofWidget(before, after)).toEqual(words)
})

test('what only stands elsewhere in the order has not changed', () => {
  const [a, b] = [sampleWidget(), sampleWidget({ id: 'w2' })]
  expect(told({ widgets: [a, b] }, { widgets: [b, a] })).toEqual([])
})
