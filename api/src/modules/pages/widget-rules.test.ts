import { demoId } from '@mtc/openapi'
import { MOST_WIDGETS } from '@mtc/openapi/page'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FIGURE, figureWidget, type PageInUse, pageInUse } from '../../testing/page-in-use.ts'
import { startApi, type TestApi } from '../../testing/start-api.ts'

const AT = '/alpha/admin/ui/widgets'
let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
let page: PageInUse
let address: string
beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
})
beforeEach(async () => {
  page = await pageInUse(owner)
  address = (await page.read()).page
})
const figure = (more: object = {}) => {
  const { componentId, region, grid, props, binding } = figureWidget()
  return { componentId, page: address, region, grid, props, binding, ...more }
}
const create = (more: object = {}) => owner('POST', AT, { body: figure(more) })
const change = (id: string, body: object) => owner('PATCH', `${AT}/${id}`, { body, headers: { 'if-match': '*' } })

describe('a widget that is written', () => {
  test('makes a new revision of its page, with its audit entry', async () => {
    const { id } = (await create()).body.data
    expect(await page.read()).toMatchObject({ version: 2, revision: 2 })
    await change(id, { props: { title: 'Renamed' } })
    await owner('DELETE', `${AT}/${id}`, { headers: { 'if-match': '*' } })
    expect(await page.read()).toMatchObject({ version: 4, revision: 4 })
    const contents = await Promise.all(
      [2, 3, 4].map(async (n) => (await owner('GET', `/alpha/admin/ui/templates/${page.id}/revisions/${n}`)).body.data),
    )
    expect(contents.map(({ content }) => content.widgets)).toMatchObject([
      [{ id, props: { title: 'Orders' } }],
      [{ id, props: { title: 'Renamed' } }],
      [],
    ])
    const history = (await owner('GET', `/alpha/admin/ui/templates/${page.id}/history`)).body.data
    expect(history.map(({ action }: { action: string }) => action)).toEqual([
      'updated',
      'updated',
      'updated',
      'created',
    ])
  })

  test('from one page to another changes both', async () => {
    const other = await pageInUse(owner)
    const { id } = (await create()).body.data
    await change(id, { page: (await other.read()).page })
    expect([await page.read(), await other.read()]).toMatchObject([{ revision: 3 }, { revision: 2 }])
    expect((await other.content()).widgets).toMatchObject([{ id }])
  })

  test('at the same time as another of its page is written as well', async () => {
    const answers = await Promise.all([create(), create()])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect((await page.content()).widgets).toHaveLength(2)
  })

  test.each<[string, object, string]>([
    ['with props that its component does not take', { props: { title: 7 } }, '/props/title'],
    ['in a region that the layout does not have', { region: 'hero' }, '/region'],
    ['beyond the columns', { grid: { lg: { x: 11, y: 0, w: 4, h: 3 } } }, '/grid/lg/w'],
    ['of a source that is not there', { binding: { ...figureWidget().binding, source: 'secrets' } }, '/binding/source'],
    [
      'of a variable that the page does not have',
      { binding: { ...figureWidget().binding, period: { kind: 'variable', variable: 'time' } } },
      '/binding/period/variable',
    ],
    ['with a component that is not there', { componentId: crypto.randomUUID() }, '/componentId'],
  ])('%s is refused, and nothing is written', async (_, more, field) => {
    const answer = await create(more)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ field }])
    expect(await page.read()).toMatchObject({ version: 1 })
  })

  test('without data is there, and keeps its page from being published until it has some', async () => {
    const { data } = (await create({ binding: null })).body
    expect(data).toMatchObject({ binding: null, componentRevision: 2 })
    const answer = await page.publish(() => ({ name: 'Other' }))
    expect(answer.body.errors).toMatchObject([{ field: '/widgets/0/binding' }])
  })
})

describe('a page', () => {
  test('takes its widgets along to another address', async () => {
    const { id, version } = (await create()).body.data
    const answer = await owner('PATCH', `/alpha/admin/ui/templates/${page.id}`, {
      body: { page: `${address}-new` },
      headers: { 'if-match': '*' },
    })
    expect(answer.body.data).toMatchObject({ page: `${address}-new`, revision: 3 })
    const moved = (await owner('GET', `${AT}/${id}`)).body.data
    expect(moved).toMatchObject({ page: `${address}-new`, version: version + 1 })
  })

  test('that is deleted takes its widgets and its draft along; restored, it has its widgets again', async () => {
    const { id } = (await create()).body.data
    await page.edit(() => ({ name: 'Unfinished' }))
    const at = `/alpha/admin/ui/templates/${page.id}`
    await owner('DELETE', at, { headers: { 'if-match': '*' } })
    expect((await owner('GET', `${AT}/${id}`)).status).toBe(404)
    const [entry] = (await owner('GET', `${at}/history`)).body.data
    const back = await owner('POST', `${at}/restore`, { body: { auditEntryId: entry.id } })
    expect(back.body.data).toMatchObject({ page: address, revision: 3 })
    expect(await page.content()).toMatchObject({ name: 'Page', widgets: [{ id }] })
  })

  test('restored to what it was before a change has the widgets of then', async () => {
    const first = figureWidget()
    await page.publish(() => ({ widgets: [first] }))
    await page.publish(() => ({ name: 'Later', widgets: [figureWidget()] }))
    const at = `/alpha/admin/ui/templates/${page.id}`
    const [entry] = (await owner('GET', `${at}/history`)).body.data
    const back = await owner('POST', `${at}/restore`, { body: { auditEntryId: entry.id } })
    expect(back.body.data).toMatchObject({ name: 'Page', revision: 4 })
    expect((await page.content()).widgets).toEqual([first])
  })

  test('that is made where widgets wait has them', async () => {
    const { id } = (await create({ page: 'later' })).body.data
    const body = { page: 'later', name: 'Later', layoutId: demoId('system', 'layout') }
    const made = (await owner('POST', '/alpha/admin/ui/templates', { body })).body.data
    const { content } = (await owner('GET', `/alpha/admin/ui/templates/${made.id}/revisions/1`)).body.data
    expect(content.widgets).toMatchObject([{ id, componentId: FIGURE }])
  })

  test('that becomes the first one takes that from the one before, for the same audience only', async () => {
    const [second, shop] = [await pageInUse(owner), await pageInUse(owner)]
    await shop.publish(() => ({ audience: 'storefront', isDefault: true }))
    await page.publish(() => ({ isDefault: true, widgets: [figureWidget()] }))
    await second.publish(() => ({ isDefault: true }))
    const pages = await Promise.all([page, second, shop].map((one) => one.read()))
    expect(pages).toMatchObject([{ isDefault: false, revision: 3 }, { isDefault: true }, { isDefault: true }])
    expect(await page.content()).toMatchObject({ isDefault: false, widgets: [{ region: 'main' }] })
  })

  test('is not changed into one that is worse; what was wrong before does not stand in the way', async () => {
    const time = { id: 'time', label: 'Time', kind: 'period', default: { kind: 'all' } } as const
    const period = { kind: 'variable', variable: 'time' }
    const binding = { ...figureWidget().binding, period } as never
    await page.publish(() => ({ variables: [time], widgets: [figureWidget({ binding })] }))
    const patch = (body: object) =>
      owner('PATCH', `/alpha/admin/ui/templates/${page.id}`, { body, headers: { 'if-match': '*' } })
    const without = await patch({ variables: [] })
    expect([without.status, without.body.errors]).toMatchObject([
      400,
      [{ field: '/widgets/0/binding/period/variable' }],
    ])
    expect((await patch({ variables: [time, time] })).body.errors).toMatchObject([{ field: '/variables/1/id' }])
    await create({ binding: null })
    expect((await patch({ name: 'Renamed' })).body.data).toMatchObject({ name: 'Renamed' })
  })

  test('holds two hundred widgets and no more, however they are made', async () => {
    const many = Array.from({ length: MOST_WIDGETS }, () => figureWidget({ id: crypto.randomUUID() }))
    await page.publish(() => ({ widgets: many }))
    const one = await create({})
    expect([one.status, one.body.message]).toEqual([422, 'A page holds 200 widgets, and this one has as many'])
    expect((await page.content()).widgets).toHaveLength(MOST_WIDGETS)
  })
})
