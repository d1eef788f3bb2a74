import { demoId } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'

type Call = Awaited<ReturnType<TestApi['as']>>
type Json = Record<string, unknown>
const UI = '/alpha/admin/ui'

let api: TestApi
let alpha: Call
let plain: Json & { layout: Json; widgets: Json[] }
beforeAll(async () => {
  api = await startApi()
  alpha = await api.as('owner')
  plain = (await alpha('GET', `${UI}/templates/${demoId('system', 'template')}/export`)).body.data
})

const component = (slug: string, more: Json = {}) => ({
  slug,
  name: slug,
  type: 'widget',
  category: 'Text',
  base: null,
  propsSchema: { type: 'object', properties: { n: { type: 'integer' } } },
  defaultProps: {},
  renderConfig: {},
  ...more,
})
const bundle = (components: readonly { slug: string }[], more: Json = {}) => ({
  ...plain,
  components,
  widgets: components.map(({ slug }) => ({ ...plain.widgets[0], component: slug, props: {}, binding: null })),
  ...more,
})
const taken = (source: unknown, more: Json = {}, headers = {}) =>
  alpha('POST', `${UI}/templates/import`, { body: { source, ...more }, headers })
const shopHas = async () =>
  Promise.all(
    ['templates', 'layouts', 'components'].map(
      async (noun) => (await alpha('GET', `${UI}/${noun}?isSystem=false`)).body.page.total,
    ),
  )

describe('of an import that is refused nothing is left', () => {
  const own = { ...component('first'), slug: 'first' }
  test.each<[string, () => unknown, number, string[]]>([
    [
      'a later component has defaults that its schema refuses',
      () => bundle([own, component('second', { defaultProps: { n: 'none' } })]),
      400,
      ['/source/components/1/defaultProps/n'],
    ],
    [
      'one is derived from another of the file, whose schema refuses its defaults',
      () => bundle([component('derived', { base: 'first', defaultProps: { n: 'none' } }), own]),
      400,
      ['/source/components/0/defaultProps/n'],
    ],
    [
      'a schema is none',
      () => bundle([own, component('second', { propsSchema: { type: 'list' } })]),
      400,
      ['/source/components/1/propsSchema/type'],
    ],
    [
      'two are derived from each other',
      () => bundle([component('hen', { base: 'egg' }), component('egg', { base: 'hen' })]),
      400,
      ['/source/components/0/base'],
    ],
    [
      'its layout has the name of one that is for no page',
      () => bundle([own], { layout: { ...plain.layout, slug: 'side-panel' } }),
      409,
      ['/source/layout/slug'],
    ],
  ])('%s', async (_what, source, status, fields) => {
    await alpha('POST', `${UI}/layouts`, { body: { ...plain.layout, slug: 'side-panel', type: 'panel' } })
    const before = await shopHas()
    for (const dryRun of [true, false]) {
      const answer = await taken(source(), { dryRun })
      // What only the database knows to be taken is not known before it is written.
      if (dryRun && status === 409) continue
      expect(answer.status).toBe(status)
      expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual(fields)
    }
    expect(await shopHas()).toEqual(before)
  })
})

test('components may be derived from others of the same file, in whatever order they stand there', async () => {
  const parts = [
    component('grandchild', { base: 'child' }),
    component('child', { base: 'parent', defaultProps: { n: 2 } }),
    component('parent', { renderConfig: { view: 'figure' } }),
  ]
  const { status, body } = await taken(bundle(parts))
  expect(status).toBe(200)
  expect(body.data).toMatchObject({ components: ['parent', 'child', 'grandchild'], widgetCount: 3 })
  const { data: made } = (await alpha('GET', `${UI}/components?isSystem=false&sort=name&limit=50`)).body
  const idOf = (slug: string) => made.find((one: Json) => one['slug'] === slug)?.id
  expect(made.find((one: Json) => one['slug'] === 'grandchild')).toMatchObject({ baseId: idOf('child') })
  expect(made.find((one: Json) => one['slug'] === 'child')).toMatchObject({ baseId: idOf('parent') })
})

test('an import into a page is done once for one Idempotency-Key, too', async () => {
  const body = { page: 'stock-room', name: 'Stock room', layoutId: demoId('system', 'layout') }
  const { id } = (await alpha('POST', `${UI}/templates`, { body })).body.data
  const headers = { 'idempotency-key': 'into-the-stock-room' }
  const sequenceOf = async () => (await alpha('GET', `${UI}/templates/${id}/draft`)).body.data.sequence
  const first = (await taken(plain, { into: id }, headers)).body.data
  const sequence = await sequenceOf()
  expect((await taken(plain, { into: id }, headers)).body.data).toEqual(first)
  expect(await sequenceOf()).toBe(sequence)
})

describe('the Idempotency-Key of an import', () => {
  test('answers once more what was answered, although the shop has now what the file brought', async () => {
    const source = bundle([component('brought-once')], { page: 'brought-once' })
    const headers = { 'idempotency-key': 'brought-once' }
    const first = (await taken(source, {}, headers)).body.data
    expect(first).toMatchObject({ components: ['brought-once'], page: 'brought-once', notes: [] })
    expect((await taken(source, {}, headers)).body.data).toEqual(first)
  })

  test('answers two at once the same', async () => {
    const source = bundle([component('brought-by-two')], { page: 'brought-by-two' })
    const headers = { 'idempotency-key': 'brought-by-two' }
    const [first, second] = await Promise.all([1, 2].map(() => taken(source, {}, headers)))
    expect(first?.body.data).toMatchObject({ components: ['brought-by-two'], page: 'brought-by-two' })
    expect(second?.body.data).toEqual(first?.body.data)
  })

  test('is looked at before the file', async () => {
    const headers = { 'idempotency-key': 'looked-at-first' }
    await taken(plain, { page: 'looked-at-first' }, headers)
    const another = await taken('no file', {}, headers)
    expect([another.status, another.body.message]).toEqual([422, expect.stringContaining('another body')])
    const broken = await taken('no file', {}, { 'idempotency-key': 'short' })
    expect(broken.body.errors).toMatchObject([{ field: 'Idempotency-Key' }])
  })

  test('whose report was not kept is refused with the address of the page', async () => {
    const headers = { 'idempotency-key': 'of-an-older-day' }
    await taken(plain, { page: 'of-an-older-day' }, headers)
    const { q, t, commit } = api.store
    const isKey = eq(t.idempotencyKeys.key, headers['idempotency-key'])
    await commit([q.update(t.idempotencyKeys).set({ answer: null }).where(isKey)])
    const again = await taken(plain, { page: 'of-an-older-day' }, headers)
    expect([again.status, again.body.message]).toEqual([409, expect.stringContaining('of-an-older-day')])
  })
})

test('a dry run says all that the import will say', async () => {
  const strange = { ...plain.widgets[0], component: 'unknown-thing', region: 'nowhere' }
  const source = {
    ...plain,
    theme: 'no-such-theme',
    widgets: [...plain.widgets, { ...plain.widgets[0], region: 'gone' }, strange],
  }
  const looked = (await taken(source, { dryRun: true })).body.data
  const { templateId, ...made } = (await taken(source)).body.data
  expect(templateId).not.toBeNull()
  expect({ ...made, templateId: null }).toEqual(looked)
  expect(looked.notes.length).toBeGreaterThanOrEqual(3)
})
