import { demoId } from '@mtc/openapi'
import type { Condition, PageWidget } from '@mtc/openapi/page'
import { beforeAll, describe, expect, test } from 'vitest'
import { figureWidget, pageInUse } from '../../../testing/page-in-use.ts'
import { startApi, type TestApi } from '../../../testing/start-api.ts'

/** The system's picture, which shows nothing until one is chosen. */
const IMAGE = demoId('system', 'component', 11)

let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
})
const rowsOf = async (page: string) => (await owner('GET', `/alpha/admin/ui/widgets?page=${page}`)).body.data

describe('publishing a page', () => {
  test('makes the draft the page: its fields, its widgets as rows in their order, a revision with the message', async () => {
    const page = await pageInUse(owner)
    const [first, second] = [figureWidget(), figureWidget({ props: { title: 'Second' } })]
    const answer = await page.publish(
      () => ({ name: 'Sales', refreshSeconds: 60, widgets: [first, second] }),
      'Two figures',
    )
    expect(answer.status).toBe(200)
    expect(answer.body.data).toMatchObject({ name: 'Sales', refreshSeconds: 60, revision: 2, version: 2 })
    const rows = await rowsOf(answer.body.data.page)
    expect(rows).toMatchObject([
      { id: first.id, position: 0, isSystem: false },
      { id: second.id, position: 1, props: { title: 'Second' } },
    ])
    const at = `/alpha/admin/ui/templates/${page.id}`
    const revision = (await owner('GET', `${at}/revisions/2`)).body.data
    expect(revision).toMatchObject({ message: 'Two figures', content: { name: 'Sales', widgets: [first, second] } })
    expect((await owner('GET', `${at}/draft`)).body.data).toMatchObject({ draftId: null, isChanged: false })
    expect((await owner('GET', `${at}/history`)).body.data[0]).toMatchObject({ action: 'published' })
  })

  test('tells which widgets show visitors nothing yet, and publishes them all the same', async () => {
    const page = await pageInUse(owner)
    const image = (more = {}) =>
      figureWidget({ componentId: IMAGE, componentRevision: 1, props: {}, binding: null, ...more })
    const [empty, hidden] = [image(), image({ isActive: false })]
    const answer = await page.publish(() => ({ widgets: [figureWidget(), hidden, empty] }))
    expect(answer.status).toBe(200)
    expect(answer.body.data.advice).toEqual([
      { pointer: '/widgets/2/props', message: 'No picture has been chosen yet.', widgetId: empty.id },
    ])
    expect(await rowsOf(answer.body.data.page)).toHaveLength(3)
    const finished = await page.publish(({ widgets }) => ({ widgets: widgets.filter(({ id }) => id !== empty.id) }))
    expect(finished.body.data.advice).toEqual([])
  })

  test('changes and removes only the widgets that the draft changes and removes', async () => {
    const [kept, changed, gone] = [figureWidget(), figureWidget(), figureWidget()]
    const page = await pageInUse(owner, [kept, changed, gone])
    await page.publish(() => ({ widgets: [kept, { ...changed, isActive: false }] }))
    const rows = await rowsOf((await page.read()).page)
    const before = (await page.owner('GET', `/alpha/admin/ui/templates/${page.id}/revisions/2`)).body.data.content
    expect(before.widgets).toHaveLength(3)
    expect(rows.map(({ id }: { id: string }) => id)).toEqual([kept.id, changed.id])
    expect(rows[0].version).toBeLessThan(rows[1].version)
    expect((await page.owner('GET', `/alpha/admin/ui/widgets/${gone.id}`)).status).toBe(404)
  })

  test('takes the widgets along to another address', async () => {
    const page = await pageInUse(owner, [figureWidget()])
    const former = (await page.read()).page
    await page.publish(() => ({ page: `${former}-new` }))
    expect([await rowsOf(former), await rowsOf(`${former}-new`)]).toMatchObject([[], [{ position: 0 }]])
  })

  test('is refused with a pointer for every fault, and changes nothing', async () => {
    const page = await pageInUse(owner, [figureWidget()])
    const binding = { ...figureWidget().binding, source: 'secrets' } as never
    const answer = await page.publish(({ widgets }) => ({
      name: '',
      themeId: crypto.randomUUID(),
      widgets: [...widgets, figureWidget({ region: 'hero', props: { title: '' }, binding })],
    }))
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      '/name',
      '/widgets/1/region',
      '/widgets/1/props/title',
      '/widgets/1/binding/source',
      '/themeId',
    ])
    expect(await page.read()).toMatchObject({ name: 'Page', revision: 2 })
  })

  test('is refused where it names what was deleted, in a condition or where a choice begins, and says where', async () => {
    const made = await owner('POST', '/alpha/admin/stores', {
      body: { name: 'Temp stall', slug: 'temp-stall', type: 'online', currency: 'EUR', locale: 'en-GB' },
    })
    const { id } = made.body.data
    const { binding } = figureWidget()
    const only = (conditions: Condition[]) =>
      figureWidget({ binding: { ...binding, conditions } as PageWidget['binding'] })
    const narrowed = [figureWidget(), only([{ field: 'store', operator: 'is', values: [id] }])]
    const page = await pageInUse(owner, narrowed)
    const removed = await owner('DELETE', `/alpha/admin/stores/${id}`, { headers: { 'if-match': '*' } })
    expect(removed.status).toBe(204)
    const answer = await page.publish(() => ({
      name: 'Sales',
      variables: [{ id: 'store', label: 'Store', kind: 'stores', default: [id] }],
    }))
    expect(answer.status).toBe(422)
    const message = 'This store was deleted: take it out or choose another'
    expect(answer.body.errors).toEqual([
      { field: '/variables/0/default', message },
      { field: '/widgets/1/binding/conditions/0/values/0', message },
    ])
    expect((await page.publish(() => ({ variables: [], widgets: [figureWidget()] }))).status).toBe(200)
  })

  test('needs the draft as its editor knows it: 428 without, 412 with the draft as it is now', async () => {
    const page = await pageInUse(owner, [figureWidget()])
    const stale = await page.edit(() => ({ name: 'One' }))
    await page.edit(() => ({ name: 'Two' }))
    const at = `/alpha/admin/ui/templates/${page.id}/publish`
    expect((await page.owner('POST', at, { body: {} })).status).toBe(428)
    const answer = await page.owner('POST', at, { body: {}, headers: { 'if-match': stale } })
    expect(answer.status).toBe(412)
    expect(answer.body.current).toMatchObject({ sequence: 2, content: { name: 'Two' } })
  })

  test('past what somebody wrote to a widget meanwhile is refused until the draft has taken it over', async () => {
    const widget = figureWidget()
    const page = await pageInUse(owner, [widget])
    await page.edit(() => ({ name: 'Mine' }))
    const change = { body: { isActive: false }, headers: { 'if-match': '*' } }
    expect((await page.owner('PATCH', `/alpha/admin/ui/widgets/${widget.id}`, change)).status).toBe(200)
    expect((await page.publish()).status).toBe(412)
  })

  test('with nothing to publish is refused', async () => {
    const page = await pageInUse(owner, [figureWidget()])
    expect((await page.publish()).body.message).toContain('nothing to publish')
  })

  test('is for those who may change pages', async () => {
    const page = await pageInUse(owner)
    const viewer = await api.as('viewer')
    const at = `/alpha/admin/ui/templates/${page.id}/publish`
    expect((await viewer('POST', at, { body: {}, headers: { 'if-match': '*' } })).status).toBe(403)
    const system = `/alpha/admin/ui/templates/${demoId('system', 'template')}/publish`
    expect((await page.owner('POST', system, { body: {}, headers: { 'if-match': '*' } })).status).toBe(422)
  })
})

describe('a widget of a draft', () => {
  test('that stands on another page is not taken from it', async () => {
    const widget = figureWidget()
    const first = await pageInUse(owner, [widget])
    const second = await pageInUse(owner)
    const answer = await second.publish(() => ({ widgets: [widget] }))
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toMatchObject([{ field: '/widgets/0/id' }])
    expect(await rowsOf((await first.read()).page)).toMatchObject([{ id: widget.id }])
  })

  test("that is another shop's, or the system's, stays theirs", async () => {
    const stranger = await api.as('owner', 'beta')
    const made = await stranger('POST', '/beta/admin/ui/widgets', { body: { ...bare(), page: 'dashboard' } })
    const { id } = made.body.data
    const page = await pageInUse(owner)
    expect((await page.publish(() => ({ widgets: [figureWidget({ id })] }))).status).toBe(409)
    expect((await page.publish(() => ({ widgets: [figureWidget({ id: demoId('system', 'widget') })] }))).status).toBe(
      422,
    )
    expect((await stranger('GET', `/beta/admin/ui/widgets/${id}`)).body.data).toEqual(made.body.data)
    expect(await rowsOf((await page.read()).page)).toEqual([])
  })
})

function bare() {
  const { componentId, region, grid, props } = figureWidget()
  return { componentId, region, grid, props }
}
