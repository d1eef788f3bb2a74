// @vitest-environment happy-dom
import type { Binding, PageContent, PageWidget } from '@mtc/openapi/page'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { acting, screenOf } from '../../../../testing/drive.ts'
import { Dialogs } from '../../../../ui/dialogs.tsx'
import { localBuilder } from '../testing/local-builder.tsx'
import { cells, page, widget } from '../testing/sample.ts'
import { Inspector } from './inspector.tsx'

const orders: Binding = {
  kind: 'insight',
  source: 'orders',
  measure: 'revenue',
  groupBy: 'none',
  splitBy: 'none',
  period: { kind: 'last', count: 30, unit: 'day' },
  conditions: [],
  compare: 'none',
  limit: 100,
}
const figure = (id: string, x: number, more: Partial<PageWidget> = {}): PageWidget =>
  widget(id, 'main', cells(x, 0, 4, 3), { componentId: 'c-figure', componentRevision: 2, binding: orders, ...more })

let screen: ReturnType<typeof screenOf>
beforeEach(() => {
  screen = screenOf()
})
afterEach(async () => {
  await screen.leave()
  history.replaceState(null, '', '/')
})

async function inspect(content: PageContent, selected: readonly string[] = ['a'], tab = '') {
  history.replaceState(null, '', tab === '' ? '/' : `/?tab=${tab}`)
  const local = await localBuilder(content)
  await screen.draw(
    local.stand(
      (builder) => (
        <>
          <Dialogs />
          <Inspector builder={builder} />
        </>
      ),
      selected,
    ),
  )
  const first = () => local.content().widgets[0]
  return { ...local, first, undo: () => acting(() => local.session.undo()) }
}

it('what is typed is on the page at once, and one step takes it back', async () => {
  const { first, undo } = await inspect(page([figure('a', 0)]))
  await screen.type('Title', 'Turn')
  await screen.type('Title', 'Turnover')
  await vi.waitFor(() => expect(first()?.props).toMatchObject({ title: 'Turnover' }))
  await undo()
  expect(first()?.props).toEqual({ title: 'a' })
})

it('a fault stands at its field, and on the tab where it is mended', async () => {
  await inspect(page([figure('a', 0, { props: { title: '' }, binding: { ...orders, measure: 'gone' } })]))
  const title = await screen.find('input', 'Title')
  expect(title.getAttribute('aria-invalid')).toBe('true')
  expect((await screen.find('[role=tab]', /^Data/)).textContent).toContain('1')
  expect((await screen.find('[role=tab]', /^Place/)).textContent).toBe('Place')
})

it('broken data says what is broken, and the nearest puts it right', async () => {
  const broken = figure('a', 0, { binding: { ...orders, measure: 'revenues' } })
  const { first, undo } = await inspect(page([broken]), ['a'], 'data')
  await screen.press('button', 'Use “Revenue”')
  expect(first()?.binding).toEqual(orders)
  expect(screen.has('[role=alert]')).toBe(false)
  await undo()
  await screen.find('[role=alert]', /no measure called “revenues”/)
})

it('a condition that is begun is no part of the page before it says something', async () => {
  const { first, builder } = await inspect(page([figure('a', 0)]), ['a'], 'data')
  await screen.press('button', 'Add a condition')
  await screen.find('fieldset', 'Condition 1: Status')
  expect(first()?.binding).toEqual(orders)
  expect(builder()?.faults).toEqual([])
  await screen.press('input', 'Values of Status')
  await screen.press('[role=option]', 'Fulfilled')
  expect(first()?.binding?.conditions).toEqual([{ field: 'status', operator: 'is', values: ['fulfilled'] }])
  await screen.press('button', 'Take the condition on Status away')
  expect(first()?.binding).toEqual(orders)
})

it('a condition that loses its values asks for them where they stand, and nothing jumps', async () => {
  const binding: Binding = { ...orders, conditions: [{ field: 'status', operator: 'is', values: [] }] }
  await inspect(page([figure('a', 0, { binding })]), ['a'], 'data')
  await vi.waitFor(() => expect(screen.text()).toContain('Choose at least one value'))
  expect(screen.has('[role=alert]')).toBe(false)
})

it('says who sees a widget now, and who sees it without its data', async () => {
  const { first } = await inspect(page([figure('a', 0)]), ['a'], 'visibility')
  await screen.press('input[type=radio]', 'Some roles')
  await screen.press('input[type=checkbox]', 'Owner')
  expect(first()?.visibilityRules.roles).not.toContain('owner')
  await screen.find('li', /^Owner not one of the chosen roles.*Does not see it/)
  await screen.find('li', /^Viewer.*Sees it/)
})

it('a place is given in numbers, which count when they are whole', async () => {
  const { first } = await inspect(page([figure('a', 0)]), ['a'], 'place')
  const column = await screen.type('Column at Desktop', '9', false)
  expect(first()?.grid.lg).toEqual(cells(0, 0, 4, 3))
  await screen.key(column, 'Enter')
  expect(first()?.grid.lg).toEqual(cells(8, 0, 4, 3))
  await screen.type('Wide at Desktop', '40')
  expect(first()?.grid.lg).toEqual(cells(8, 0, 4, 3))
})

it('brings several into line, and says who sees all of them', async () => {
  const high = figure('b', 4, { grid: { lg: cells(4, 0, 4, 6) } })
  const { content, said } = await inspect(page([figure('a', 0), high]), ['b', 'a'])
  await screen.press('button', 'Make equally high')
  expect(content().widgets.map(({ grid }) => grid.lg?.h)).toEqual([6, 6])
  await screen.press('button', 'Make equally high')
  await screen.press('button', 'Align left edges')
  expect(said).toEqual([
    'b and a made equally high.',
    'b and a are already made equally high.',
    'b and a aligned at their left edges.',
  ])
  await screen.press('input[type=radio]', 'Some roles')
  expect(content().widgets.every(({ visibilityRules }) => visibilityRules.roles?.length === 5)).toBe(true)
})

it('several that count over a time get another at once', async () => {
  const { content } = await inspect(page([figure('a', 0), figure('b', 4)]), ['a', 'b'])
  await screen.press('input', 'Over')
  await screen.press('[role=option]', 'Last 90 days')
  const ninety = { kind: 'last', count: 90, unit: 'day' }
  expect(content().widgets.map(({ binding }) => binding)).toEqual([
    { ...orders, period: ninety },
    { ...orders, period: ninety },
  ])
})

it('a widget whose component is gone gets another one', async () => {
  const { first } = await inspect(page([figure('a', 0, { componentId: 'gone', binding: null })]))
  await screen.press('input', 'What it shows')
  await screen.press('[role=option]', 'Gauge')
  expect(first()).toMatchObject({ componentId: 'c-gauge', binding: { kind: 'insight' } })
})

it('a choice of the page that goes says who follows it, and leaves the widgets what it began with', async () => {
  const content = page([figure('a', 0, { binding: { ...orders, period: { kind: 'variable', variable: 'time' } } })])
  const variables = [{ id: 'time', label: 'Time', kind: 'period', default: { kind: 'this', unit: 'month' } } as const]
  const { first } = await inspect({ ...content, variables }, [])
  await screen.find('p', /one widget follows it/)
  await screen.press('button', 'Remove Time')
  await screen.find('p', /^One widget follows it: a\./)
  await screen.press('button', 'Remove the choice')
  expect(first()?.binding).toMatchObject({ period: { kind: 'this', unit: 'month' } })
})

const picture = widget('a', 'main', cells(0, 0, 6, 3), { componentId: 'c-image', props: { alt: 'A harbour' } })

it('an address is found by the name of the place that it leads to, and by keys alone', async () => {
  const { first } = await inspect(page([picture]))
  const box = await screen.type('Leads to', 'audit', false)
  const option = await screen.find('[role=option]', /^Audit log/)
  expect(box.getAttribute('aria-controls')).toBe(option.closest('[role=listbox]')?.id)
  await screen.key(box, 'ArrowDown')
  await screen.key(box, 'Enter')
  await vi.waitFor(() => expect(first()?.props).toMatchObject({ address: '/games/audit-log' }))
})

it('what no longer applies leaves the page, and is there again when it does', async () => {
  const actions = widget('a', 'main', cells(0, 0, 6, 3), {
    componentId: 'c-quick-actions',
    componentRevision: 1,
    props: { actions: [{ kind: 'new', made: 'brands' }] },
  })
  const { first, builder } = await inspect(page([actions]))
  const leadsTo = async (option: string) => {
    await screen.press('input', 'Leads to')
    await screen.press('[role=option]', option)
  }
  await leadsTo('A page of widgets')
  expect(first()?.props).toEqual({ actions: [{ kind: 'page' }] })
  expect(builder()?.faults).toEqual([])
  await leadsTo('A form that makes something')
  expect(first()?.props).toEqual({ actions: [{ kind: 'new', made: 'brands' }] })
})

it('the page that an action leads to is found by what it is called, for the readers of this page', async () => {
  const pageOf = (name: string, audience: string) => ({ id: name, page: `the-${name.toLowerCase()}`, name, audience })
  const data = [pageOf('Sales', 'console'), pageOf('Stock', 'console'), pageOf('Salt', 'storefront')]
  vi.stubGlobal('fetch', async () => Response.json({ data }))
  const actions = widget('a', 'main', cells(0, 0, 6, 3), {
    componentId: 'c-quick-actions',
    props: { actions: [{ kind: 'page' }] },
  })
  const { first } = await inspect(page([actions]))
  const box = await screen.type('Page', 'sal', false)
  await screen.find('[role=option]', /^Sales/)
  await vi.waitFor(() => expect(screen.text()).not.toContain('Stock'))
  expect(screen.text()).not.toContain('Salt')
  expect(first()?.props).toEqual({ actions: [{ kind: 'page' }] })
  await screen.key(box, 'ArrowDown')
  await screen.key(box, 'Enter')
  await vi.waitFor(() => expect(first()?.props).toEqual({ actions: [{ kind: 'page', page: 'the-sales' }] }))
  await screen.type('Page', 'not-yet-made')
  expect(first()?.props).toEqual({ actions: [{ kind: 'page', page: 'not-yet-made' }] })
})

it('an address that was found is written once: what somebody else puts in its place stays', async () => {
  const { first, session } = await inspect(page([picture]))
  const box = await screen.type('Leads to', 'audit', false)
  await screen.press('[role=option]', /^Audit log/)
  expect(first()?.props).toMatchObject({ address: '/games/audit-log' })
  await acting(() =>
    session.change('Theirs', ({ widgets, ...rest }) => ({
      ...rest,
      widgets: widgets.map((one) => ({ ...one, props: { ...one.props, address: '/games/orders' } })),
    })),
  )
  await acting(() => box.blur())
  expect(first()?.props).toMatchObject({ address: '/games/orders' })
  expect(box.value).toBe('/games/orders')
})

it('an address that is typed is on the page at a pause', async () => {
  const { first } = await inspect(page([picture]))
  await screen.type('Leads to', 'https://example.com/sale', false)
  await vi.waitFor(() => expect(first()?.props).toMatchObject({ address: 'https://example.com/sale' }))
})

it('any other address counts as it was typed', async () => {
  const { first } = await inspect(page([picture]))
  await screen.type('Leads to', 'https://example.com/sale')
  expect(first()?.props).toMatchObject({ address: 'https://example.com/sale' })
})

it('on a page of the shop front links lead to its products, found by name', async () => {
  const rows = [{ id: 'p', version: 1, name: 'Night Harbour', slug: 'night-harbour' }]
  await inspect({ ...page([picture]), audience: 'storefront' })
  vi.stubGlobal('fetch', async ({ url }: Request) =>
    Response.json({
      data: new URL(url).searchParams.get('q') === 'harbour' ? rows : [],
      page: { hasMore: false, nextCursor: null },
    }),
  )
  await screen.type('Leads to', 'harbour', false)
  await screen.press('[role=option]', /^Night Harbour/)
  const box = await screen.find<HTMLInputElement>('input', 'Leads to')
  expect(box.value).toBe('/products/night-harbour')
})

it('the places that are known stay on offer while products cannot be looked for', async () => {
  const section = (id: string, heading: string) =>
    widget(id, 'main', cells(6, 0, 6, 3), { componentId: 'c-section', props: { heading } })
  const content = page([picture, section('b', 'Harbour prizes'), section('c', 'Rules')])
  await inspect({ ...content, audience: 'storefront' })
  await screen.type('Leads to', '#', false)
  await screen.find('[role=option]', /^Rules/)
  await screen.type('Leads to', 'harbour', false)
  await vi.waitFor(() => expect(screen.text()).not.toContain('Rules'))
  await screen.find('[role=option]', /^Harbour prizes/)
})

it('words that a place is looked for by are no address before they are left standing', async () => {
  const { first } = await inspect(page([picture]))
  const box = await screen.type('Leads to', 'audit', false)
  await screen.find('[role=option]', /^Audit log/)
  expect(first()?.props).not.toHaveProperty('address')
  await acting(() => box.blur())
  await vi.waitFor(() => expect(first()?.props).toMatchObject({ address: 'audit' }))
  expect(box.getAttribute('aria-invalid')).toBe('true')
})
