import { demoId } from '@mtc/openapi'
import { compileFields, type FieldDefinition } from '@mtc/openapi/product-schema'
import { beforeAll, describe, expect, test } from 'vitest'
import { FIGURE, figureWidget, pageInUse } from '../../testing/page-in-use.ts'
import { startApi, type TestApi } from '../../testing/start-api.ts'

const AT = '/alpha/admin/ui/components'
let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
let made = 0
beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
})
const PLAIN = { type: 'object' }
const text = (id: string, name = id): FieldDefinition => ({ id, name, type: 'text', label: name })
const schemaOf = (...fields: FieldDefinition[]) => ({ ...compileFields(fields, {}), additionalProperties: false })
async function component(more: object = {}) {
  const body = {
    name: 'Target',
    slug: `target-${++made}`,
    type: 'widget',
    category: 'Own',
    propsSchema: schemaOf(text('heading')),
    renderConfig: { view: 'unknown', w: 3, h: 3 },
    ...more,
  }
  return owner('POST', AT, { body })
}
const change = (id: string, body: object) => owner('PATCH', `${AT}/${id}`, { body, headers: { 'if-match': '*' } })
const remove = (id: string) => owner('DELETE', `${AT}/${id}`, { headers: { 'if-match': '*' } })
const own = (componentId: string, props: Record<string, unknown>) =>
  figureWidget({ componentId, componentRevision: 1, props, binding: null })

describe('when the props of a component get another name', () => {
  async function renamed() {
    const { id } = (await component()).body.data
    const page = await pageInUse(owner, [own(id, { heading: 'Kept' })])
    await page.edit(({ widgets }) => ({ widgets: [...widgets, own(id, { heading: 'Drafted' })] }))
    const answer = await change(id, { propsSchema: schemaOf(text('heading', 'title')) })
    expect(answer.body.data).toMatchObject({ revision: 2 })
    return { id, page }
  }

  test('the widgets of published pages keep their values', async () => {
    const { page } = await renamed()
    const shown = (await owner('GET', `/alpha/pages/${(await page.read()).page}`)).body.data
    expect(shown.widgets[0].props).toEqual({ title: 'Kept' })
  })

  test('so do those of drafts, which are published so', async () => {
    const { page } = await renamed()
    const { widgets } = await page.content()
    expect(widgets).toMatchObject([
      { componentRevision: 2, props: { title: 'Kept' } },
      { componentRevision: 2, props: { title: 'Drafted' } },
    ])
    expect((await page.publish()).status).toBe(200)
    const rows = (await owner('GET', `/alpha/admin/ui/widgets?page=${(await page.read()).page}`)).body.data
    expect(rows).toMatchObject([{ props: { title: 'Kept' } }, { props: { title: 'Drafted' } }])
  })

  test('so do those of old revisions, and of pages that are restored', async () => {
    const { page } = await renamed()
    const at = `/alpha/admin/ui/templates/${page.id}`
    const { content } = (await owner('GET', `${at}/revisions/2`)).body.data
    expect(content.widgets[0]).toMatchObject({ componentRevision: 2, props: { title: 'Kept' } })
    await owner('DELETE', at, { headers: { 'if-match': '*' } })
    const [entry] = (await owner('GET', `${at}/history`)).body.data
    await owner('POST', `${at}/restore`, { body: { auditEntryId: entry.id } })
    expect((await page.content()).widgets).toMatchObject([{ props: { title: 'Kept' } }])
  })

  test('a widget that is changed is brought up with what is not changed of it', async () => {
    const { id } = (await component({ propsSchema: schemaOf(text('a'), text('b')) })).body.data
    const body = { componentId: id, page: 'any', region: 'main', props: { a: 'one', b: 'two' } }
    const widget = (await owner('POST', '/alpha/admin/ui/widgets', { body })).body.data
    await change(id, { propsSchema: schemaOf(text('a', 'c'), text('b')) })
    const at = `/alpha/admin/ui/widgets/${widget.id}`
    const answer = await owner('PATCH', at, { body: { isActive: false }, headers: { 'if-match': '*' } })
    expect(answer.body.data).toMatchObject({ componentRevision: 2, props: { c: 'one', b: 'two' }, isActive: false })
  })

  test('one that was renamed twice, and one that was derived before, come along as well', async () => {
    const base = (await component()).body.data
    const derived = (await component({ baseId: base.id, propsSchema: PLAIN, defaultProps: {} })).body.data
    const page = await pageInUse(owner, [own(derived.id, { heading: 'Kept' })])
    await change(base.id, { propsSchema: schemaOf(text('heading', 'title')) })
    await change(base.id, { propsSchema: schemaOf(text('heading', 'name')) })
    expect((await page.content()).widgets).toMatchObject([{ componentRevision: 3, props: { name: 'Kept' } }])
  })
})

describe('a component', () => {
  test('counts its schemas, and nothing else', async () => {
    const { id } = (await component()).body.data
    expect((await change(id, { name: 'Renamed' })).body.data).toMatchObject({ revision: 1 })
    expect((await change(id, { propsSchema: schemaOf(text('other')) })).body.data).toMatchObject({ revision: 2 })
  })

  test.each<[string, object, string]>([
    ['a schema that is none', { propsSchema: { type: 'thing' } }, '/propsSchema/type'],
    ['defaults that its schema does not take', { defaultProps: { heading: 7 } }, '/defaultProps/heading'],
    [
      "defaults that its base's schema does not take",
      { baseId: FIGURE, defaultProps: { title: 7 } },
      '/defaultProps/title',
    ],
    ['a base that is not there', { baseId: crypto.randomUUID() }, '/baseId'],
  ])('cannot have %s', async (_, more, field) => {
    const answer = await component(more)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ field }])
  })

  test("cannot be derived from another shop's", async () => {
    const stranger = await api.as('owner', 'beta')
    const body = { name: 'Theirs', slug: 'theirs', type: 'widget', category: 'Own', renderConfig: { view: 'figure' } }
    const { id } = (await stranger('POST', '/beta/admin/ui/components', { body })).body.data
    expect((await component({ baseId: id })).body.errors).toMatchObject([{ field: '/baseId' }])
  })

  test('is never derived from itself, nor in a ring', async () => {
    const first = (await component()).body.data
    const second = (await component({ baseId: first.id, propsSchema: PLAIN })).body.data
    expect((await change(first.id, { baseId: first.id })).body.errors).toMatchObject([{ field: '/baseId' }])
    expect((await change(first.id, { baseId: second.id })).body.errors).toMatchObject([{ field: '/baseId' }])
  })

  test('from which others are derived, or that widgets show, is not deleted: the refusal says which', async () => {
    const base = (await component()).body.data
    const derived = (await component({ name: 'Derived', baseId: base.id, propsSchema: PLAIN })).body.data
    expect((await remove(base.id)).body).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Derived'),
    })
    const page = await pageInUse(owner, [own(derived.id, {})])
    const refusal = (await remove(derived.id)).body
    expect(refusal).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining((await page.read()).page) })
    expect((await change(derived.id, { baseId: null })).status).toBe(409)
    await page.publish(() => ({ widgets: [] }))
    expect([(await remove(derived.id)).status, (await remove(base.id)).status]).toEqual([204, 204])
  })
})

describe('a layout', () => {
  const layout = demoId('system', 'layout')
  test("copied from the system's lays out the pages that name the original; reset, the original does again", async () => {
    const copy = (await owner('POST', `/alpha/admin/ui/layouts/${layout}/customize`)).body.data
    expect(copy).toMatchObject({ originId: layout, isSystem: false, slug: 'one-column' })
    expect((await owner('POST', `/alpha/admin/ui/layouts/${layout}/customize`)).body.data).toEqual(copy)
    const regions = [{ name: 'top', width: 12, height: 0 }]
    const at = `/alpha/admin/ui/layouts/${copy.id}`
    await owner('PATCH', at, { body: { regions }, headers: { 'if-match': '*' } })
    const page = await pageInUse(owner)
    const answer = await page.publish(() => ({ widgets: [figureWidget()] }))
    expect(answer.body.errors).toMatchObject([{ field: '/widgets/0/region' }])
    const reset = await owner('POST', `${at}/reset`, { headers: { 'if-match': '*' } })
    expect(reset.body.data).toMatchObject({ id: layout })
    expect((await page.publish()).status).toBe(200)
  })
})
