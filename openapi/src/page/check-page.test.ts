import { describe, expect, test } from 'vitest'
import type { Condition, InsightBinding, RowsBinding } from './binding.ts'
import { checkPage } from './check-page.ts'
import type { PageContent, PageVariable, PageWidget } from './content.ts'
import { samplePage, sampleSurroundings, sampleWidget, someFigures, someRows } from './testing/sample-page.ts'

const pointersIn = (more: Partial<PageContent>, surroundings = sampleSurroundings) =>
  checkPage(samplePage(more), surroundings).map(({ pointer }) => pointer)
const ofWidget = (more: Partial<PageWidget>, variables: PageVariable[] = []) =>
  pointersIn({ widgets: [sampleWidget(more)], variables }).map((pointer) => pointer.replace('/widgets/0', ''))
const ofFigures = (more: Partial<InsightBinding>, componentId = 'own', variables: PageVariable[] = []) =>
  ofWidget({ componentId, binding: { ...someFigures, ...more } }, variables).map((p) => p.replace('/binding', ''))
const ofRows = (more: Partial<RowsBinding>, componentId = 'own', variables: PageVariable[] = []) =>
  ofWidget({ componentId, binding: { ...someRows, ...more } }, variables).map((p) => p.replace('/binding', ''))

const period: PageVariable = { id: 'p', label: 'Time', kind: 'period', default: { kind: 'all' } }
const stores: PageVariable = { id: 's', label: 'Store', kind: 'stores', default: [] }
const currency: PageVariable = { id: 'c', label: 'Currency', kind: 'currency', default: ['EUR'] }

test('of a sound page nothing is wrong', () => {
  expect(checkPage(samplePage({ variables: [period, stores, currency] }), sampleSurroundings)).toEqual([])
})

describe('a page', () => {
  test.each<[string, Partial<PageContent>, string[]]>([
    ['needs a name', { name: ' ' }, ['/name']],
    ['needs an address', { page: '' }, ['/page']],
    ['needs an address that fits into one', { page: 'My page' }, ['/page']],
    ['has every variable once', { variables: [period, { ...period }] }, ['/variables/1/id']],
    ['says what a variable is', { variables: [{ ...period, label: '' }] }, ['/variables/0/label']],
    ['begins a time with a time', { variables: [{ ...period, default: [] }] }, ['/variables/0/default']],
    ['begins a choice with one', { variables: [{ ...stores, default: { kind: 'all' } }] }, ['/variables/0/default']],
    ['knows currencies by their code', { variables: [{ ...currency, default: ['euro'] }] }, ['/variables/0/default']],
    [
      'begins with days in their order',
      { variables: [{ ...period, default: { kind: 'between', from: '2026-02-01', to: '2026-01-31' } }] },
      ['/variables/0/default/to'],
    ],
    ['has no widget twice', { widgets: [sampleWidget(), sampleWidget()] }, ['/widgets/1/id']],
  ])('%s', (_, more, pointers) => {
    expect(pointersIn(more)).toEqual(pointers)
  })

  test('needs a layout that is there', () => {
    expect(pointersIn({}, { ...sampleSurroundings, layout: undefined })).toEqual(['/layoutId'])
  })
})

describe('a widget', () => {
  test.each<[string, Partial<PageWidget>, string[]]>([
    ['stands in a region of the layout', { region: 'hero' }, ['/region']],
    ['lies at breakpoints of the layout', { grid: { md: { x: 0, y: 0, w: 1, h: 1 } } }, ['/grid/md']],
    [
      'fits into the columns there',
      { grid: { lg: { x: 9, y: 0, w: 4, h: 1 }, sm: { x: 0, y: 0, w: 2, h: 1 } } },
      ['/grid/lg/w', '/grid/sm/w'],
    ],
    ['shows a component that is there', { componentId: 'gone' }, ['/componentId']],
    ['has the props that its component asks for', { props: {} }, ['/props/title']],
    ['is told of each prop that does not fit', { props: { title: 7 } }, ['/props/title']],
    [
      'needs no prop that its component has a default for',
      { componentId: 'chart', props: {}, binding: { ...someFigures, groupBy: 'day' } },
      [],
    ],
    ['needs data where its component draws some', { binding: null }, ['/binding']],
    ['takes no data where its component draws none', { componentId: 'text' }, ['/binding']],
    ['takes figures where its component draws figures', { binding: someRows }, ['/binding/kind']],
    ['takes rows where its component draws rows', { componentId: 'table' }, ['/binding/kind']],
    ['takes any data or none where nobody knows what its component draws', { componentId: 'own', binding: null }, []],
  ])('%s', (_, more, pointers) => {
    expect(ofWidget(more)).toEqual(pointers)
  })

  test('is named by its id, with a sentence for whoever mends it', () => {
    expect(checkPage(samplePage({ widgets: [sampleWidget({ region: 'hero' })] }), sampleSurroundings)).toEqual([
      { pointer: '/widgets/0/region', message: 'The layout has no region “hero” any more', widgetId: 'w1' },
    ])
  })
})

const is = (field: string, ...values: string[]): Condition => ({ field, operator: 'is', values })
const follows = (field: string, variable: string): Condition => ({ field, operator: 'is', variable })

describe('figures', () => {
  test.each<[string, Partial<InsightBinding>, string[]]>([
    ['of nothing', { source: '' }, ['/source']],
    ['of what is inherited only', { source: 'constructor' }, ['/source']],
    ['of another measure', { measure: 'price' }, ['/measure']],
    ['by a dimension', { groupBy: 'status', splitBy: 'store' }, []],
    ['by no dimension of the source', { groupBy: 'brand' }, ['/groupBy']],
    ['split by time', { groupBy: 'status', splitBy: 'day' }, ['/splitBy']],
    ['split by what they are grouped by', { groupBy: 'status', splitBy: 'status' }, ['/splitBy']],
    ['over time where there is none', { source: 'products', measure: 'count', groupBy: 'day' }, ['/groupBy']],
    [
      'beside a time before where there is none',
      { source: 'products', measure: 'count', compare: 'previous-year' },
      ['/compare'],
    ],
    ['beside what was before all time', { period: { kind: 'all' }, compare: 'previous-period' }, ['/compare']],
    [
      'from a day after the last one',
      { period: { kind: 'between', from: '2026-02-01', to: '2026-01-01' } },
      ['/period/to'],
    ],
    ['until a day that is none', { period: { kind: 'between', from: '2026-02-01', to: '2026-02-30' } }, ['/period/to']],
    ['of a variable that is not there', { period: { kind: 'variable', variable: 'x' } }, ['/period/variable']],
    ['of a variable that holds no time', { period: { kind: 'variable', variable: 's' } }, ['/period/variable']],
    ['of a variable', { period: { kind: 'variable', variable: 'p' } }, []],
    ['narrowed by values', { conditions: [is('status', 'paid'), is('store', 'an-id')] }, []],
    ['narrowed by an unfinished condition', { conditions: [is('', 'paid')] }, ['/conditions/0/field']],
    ['narrowed by no dimension', { conditions: [is('total', '1')] }, ['/conditions/0/field']],
    ['narrowed by no value', { conditions: [is('status')] }, ['/conditions/0/values']],
    ['narrowed by a value that never is', { conditions: [is('status', 'paid', 'lost')] }, ['/conditions/0/values/1']],
    [
      'narrowed by a bound',
      { conditions: [{ field: 'status', operator: 'gte', values: ['paid'] }] },
      ['/conditions/0/operator'],
    ],
    ['narrowed by variables', { conditions: [follows('store', 's'), follows('currency', 'c')] }, []],
    ['narrowed by a variable that is not there', { conditions: [follows('store', 'x')] }, ['/conditions/0/variable']],
    [
      'narrowed by a variable of another kind',
      { conditions: [follows('status', 's'), follows('store', 'c')] },
      ['/conditions/0/variable', '/conditions/1/variable'],
    ],
    [
      'narrowed by a variable and values',
      { conditions: [{ ...is('store', 'an-id'), variable: 's' }] },
      ['/conditions/0/variable'],
    ],
  ])('%s', (_, more, pointers) => {
    expect(ofFigures(more, 'own', [period, stores, currency])).toEqual(pointers)
  })

  test('are grouped and split only as their widget draws them', () => {
    expect(ofFigures({ groupBy: 'status' }, 'figure')).toEqual(['/groupBy'])
    expect(ofFigures({ groupBy: 'day', splitBy: 'status' }, 'figure')).toEqual(['/splitBy'])
    expect(ofFigures({ groupBy: 'none' }, 'chart')).toEqual(['/groupBy'])
    expect(ofFigures({ groupBy: 'day', splitBy: 'status' }, 'chart')).toEqual([])
    expect(ofFigures({ source: 'products', measure: 'count' }, 'line')).toEqual(['/source'])
  })
})

describe('rows', () => {
  test.each<[string, Partial<RowsBinding>, string[]]>([
    ['of nothing', { resource: '' }, ['/resource']],
    ['of no resource', { resource: 'secrets' }, ['/resource']],
    ['with a field that is not there', { fields: ['total', 'secret'] }, ['/fields/1']],
    ['with a field twice', { fields: ['total', 'total'] }, ['/fields/1']],
    ['in an order that the list does not have', { sort: '-orderNumber' }, ['/sort']],
    ['in the order of the list', { sort: '' }, []],
    ['with custom fields', { resource: 'products', fields: ['name', 'attr.platform'], sort: 'name' }, []],
    [
      'narrowed by custom fields',
      { resource: 'products', fields: [], sort: '', conditions: [is('attr.platform', 'steam')] },
      [],
    ],
    ['with custom fields where there are none', { fields: ['attr.platform'] }, ['/fields/0']],
    ['narrowed by values', { conditions: [is('status', 'paid'), is('storeId', 'an-id')] }, []],
    [
      'narrowed by what they are not',
      { conditions: [{ field: 'status', operator: 'isNot', values: ['paid'] }] },
      ['/conditions/0/operator'],
    ],
    [
      'narrowed by bounds',
      {
        conditions: [
          { field: 'total', operator: 'gte', values: ['100'] },
          { field: 'placedAt', operator: 'lte', values: ['2026-11-01'] },
        ],
      },
      [],
    ],
    [
      'narrowed by bounds of another kind',
      {
        conditions: [
          { field: 'total', operator: 'gte', values: ['many'] },
          { field: 'placedAt', operator: 'lte', values: ['soon'] },
        ],
      },
      ['/conditions/0/values/0', '/conditions/1/values/0'],
    ],
    [
      'narrowed by two bounds in one',
      { conditions: [{ field: 'total', operator: 'gte', values: ['1', '2'] }] },
      ['/conditions/0/values'],
    ],
    ['narrowed by variables', { conditions: [follows('storeId', 's'), follows('currency', 'c')] }, []],
    ['narrowed by a variable of another kind', { conditions: [follows('status', 's')] }, ['/conditions/0/variable']],
    [
      'narrowed by a flag that is none',
      { resource: 'stores', fields: [], sort: '', conditions: [is('isDefault', 'true'), is('isDefault', 'maybe')] },
      ['/conditions/1/values/0'],
    ],
  ])('%s', (_, more, pointers) => {
    expect(ofRows(more, 'own', [period, stores, currency])).toEqual(pointers)
  })

  test('are those that their widget draws', () => {
    expect(ofRows({}, 'table')).toEqual([])
    expect(ofRows({ resource: 'stores', fields: [], sort: '' }, 'table')).toEqual(['/resource'])
  })
})
