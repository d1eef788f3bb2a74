import { draftTag, type Patch } from '@mtc/openapi/document'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { KEPT_PATCHES } from './patches.ts'

type Call = Awaited<ReturnType<TestApi['as']>>
let api: TestApi
let owner: Call
let viewer: Call
let path: string
let books = 0
beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
  viewer = await api.as('viewer')
})
beforeEach(async () => {
  const fields = [
    { name: 'maker', type: 'text', label: 'Maker' },
    { name: 'pages', type: 'integer', label: 'Pages' },
  ]
  books += 1
  const { body } = await owner('POST', '/alpha/admin/product-types', {
    body: { name: 'Book', slug: `book-${books}`, fields },
  })
  path = `/alpha/admin/product-types/${body.data.id}`
})

const window1 = crypto.randomUUID()
const window2 = crypto.randomUUID()
const patch = (operations: Patch['operations'], label = 'A change'): Patch => ({
  id: crypto.randomUUID(),
  label,
  operations,
})
const rename = (value: string, was: string) => patch([{ op: 'set', path: ['name'], value, was }])
const start = { draftId: null, sequence: 0, baseRevision: 1, editorId: window1, place: null }
const sync = (call: Call, sent: object, patches: Patch[] = []) =>
  call('POST', `${path}/draft/sync`, { body: { ...start, ...sent, patches } })
const draftOf = async (call: Call = owner) => (await call('GET', `${path}/draft`)).body.data

describe('a draft', () => {
  test('is what is published until somebody changes it', async () => {
    const answer = await owner('GET', `${path}/draft`)
    expect(answer.body.data).toMatchObject({
      content: { name: 'Book', fields: [{ id: 'maker', name: 'maker' }, { id: 'pages' }], choices: {}, transfers: [] },
      draftId: null,
      sequence: 0,
      baseRevision: 1,
      publishedRevision: 1,
      isChanged: false,
      editors: [],
    })
    expect(answer.headers.get('etag')).toBe(draftTag({ draftId: null, sequence: 0 }))
  })

  test('takes patches in order, and shows them to whoever asks next', async () => {
    const first = rename('Novel', 'Book')
    const second = patch([{ op: 'set', path: ['fields', '#maker', 'label'], value: 'Author', was: 'Maker' }])
    const { body } = await sync(owner, {}, [first, second])
    expect(body.data).toMatchObject({ sequence: 2, mustReload: false, baseRevision: 1, patches: [first, second] })
    const draft = await draftOf()
    expect(draft).toMatchObject({ sequence: 2, isChanged: true, draftId: body.data.draftId })
    expect(draft.content).toMatchObject({ name: 'Novel', fields: [{ label: 'Author' }, { label: 'Pages' }] })
    // Who knew of no draft follows it from its beginning.
    const other = await sync(viewer, { editorId: window2 })
    expect(other.body.data).toMatchObject({ sequence: 2, mustReload: false })
    expect(other.body.data.patches).toMatchObject([
      { ...first, sequence: 1, editorId: window1, authorName: expect.stringContaining('O') },
      { ...second, sequence: 2 },
    ])
    expect((await owner('GET', path)).body.data).toMatchObject({ name: 'Book', version: 1 })
  })

  test('applies a patch that is sent again once', async () => {
    const first = rename('Novel', 'Book')
    await sync(owner, {}, [first])
    const again = await sync(owner, {}, [first])
    expect(again.body.data).toMatchObject({ sequence: 1, patches: [{ id: first.id }] })
    const { draftId } = again.body.data
    const more = await sync(owner, { draftId, sequence: 1 }, [first, rename('Tale', 'Novel')])
    expect(more.body.data).toMatchObject({ sequence: 2 })
    expect((await draftOf()).content.name).toBe('Tale')
  })

  test('refuses patches on a stale sequence, and answers what came in between', async () => {
    const first = rename('Novel', 'Book')
    const { draftId } = (await sync(owner, {}, [first])).body.data
    const stale = await sync(owner, { editorId: window2 }, [rename('Story', 'Book')])
    expect(stale.status).toBe(412)
    expect(stale.body.current).toMatchObject({ draftId, sequence: 1, mustReload: false, patches: [{ id: first.id }] })
    expect((await draftOf()).content.name).toBe('Novel')
    const both = await Promise.all([
      sync(owner, { draftId, sequence: 1 }, [rename('A', 'Novel')]),
      sync(owner, { draftId, sequence: 1, editorId: window2 }, [rename('B', 'Novel')]),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  test.each<[string, Patch['operations'], RegExp]>([
    ['do not fit', [{ op: 'set', path: ['name'], value: 'x', was: 'Other' }], /changed in the meantime/],
    ['reach for a prototype', [{ op: 'set', path: ['rest', 'constructor', 'x'], value: 1 }], /constructor/],
    ['make another kind of thing', [{ op: 'set', path: ['colour'], value: 'red' }], /colour/],
    ['take away what must be there', [{ op: 'set', path: ['uiConfig'], was: {} }], /Ui config/],
    ['make it too long', [{ op: 'set', path: ['name'], value: 'x'.repeat(500), was: 'Book' }], /120 characters/],
  ])('refuses patches that %s, all of them', async (_, operations, message) => {
    const refused = await sync(owner, {}, [patch([{ op: 'set', path: ['rest', 'x'], value: 1 }]), patch(operations)])
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body.errors)).toMatch(message)
    expect(await draftOf()).toMatchObject({ draftId: null, isChanged: false })
  })

  test('keeps its last patches; who is further behind reads it again', async () => {
    let { draftId, sequence } = (await sync(owner, {}, [rename('0', 'Book')])).body.data
    for (let i = 0; sequence < KEPT_PATCHES + 5; i++) {
      const steps = Array.from({ length: 84 }, (_, j) =>
        rename(`${i}.${j}`, j === 0 ? (i === 0 ? '0' : `${i - 1}.83`) : `${i}.${j - 1}`),
      )
      ;({ draftId, sequence } = (await sync(owner, { draftId, sequence }, steps)).body.data)
    }
    expect((await sync(owner, {})).body.data).toMatchObject({ mustReload: true, patches: [], sequence })
    const { patches, mustReload } = (await sync(owner, { draftId, sequence: sequence - KEPT_PATCHES })).body.data
    expect([patches.length, mustReload]).toEqual([KEPT_PATCHES, false])
    expect((await sync(owner, { draftId, sequence: sequence - KEPT_PATCHES - 1 })).body.data.mustReload).toBe(true)
  })

  test('may be read by a viewer and not changed', async () => {
    expect((await sync(viewer, {})).status).toBe(200)
    expect((await sync(viewer, {}, [rename('x', 'Book')])).status).toBe(403)
    expect((await viewer('DELETE', `${path}/draft`, { headers: { 'If-Match': '*' } })).status).toBe(403)
  })

  test('is nowhere in another shop', async () => {
    const { draftId } = (await sync(owner, {}, [rename('Novel', 'Book')])).body.data
    const stranger = await api.as('owner', 'beta')
    const there = path.replace('alpha', 'beta')
    for (const at of ['draft', 'revisions', 'revisions/1'])
      expect((await stranger('GET', `${there}/${at}`)).status).toBe(404)
    const body = { ...start, draftId, sequence: 1, patches: [rename('x', 'Novel')] }
    expect((await stranger('POST', `${there}/draft/sync`, { body })).status).toBe(404)
    expect((await stranger('DELETE', `${there}/draft`, { headers: { 'If-Match': '*' } })).status).toBe(404)
    expect((await draftOf()).content.name).toBe('Novel')
  })

  test('writes nothing into the audit log until it is discarded', async () => {
    const log = async () =>
      (await owner('GET', `${path}/history`)).body.data.map((entry: { action: string }) => entry.action)
    const { draftId, sequence } = (await sync(owner, {}, [rename('Novel', 'Book')])).body.data
    expect(await log()).toEqual(['created'])
    const stale = await owner('DELETE', `${path}/draft`, {
      headers: { 'If-Match': draftTag({ draftId, sequence: 0 }) },
    })
    expect([stale.status, stale.body.current.content.name]).toEqual([412, 'Novel'])
    expect((await owner('DELETE', `${path}/draft`)).status).toBe(428)
    const headers = { 'If-Match': draftTag({ draftId, sequence }) }
    expect((await owner('DELETE', `${path}/draft`, { headers })).status).toBe(204)
    expect(await log()).toEqual(['discarded', 'created'])
    expect(await draftOf()).toMatchObject({ draftId: null, content: { name: 'Book' } })
    expect((await sync(owner, { draftId, sequence })).body.data).toMatchObject({ mustReload: true, draftId: null })
  })

  test('goes with its document', async () => {
    await sync(owner, {}, [rename('Novel', 'Book')])
    expect((await owner('DELETE', path, { headers: { 'If-Match': '*' } })).status).toBe(204)
    expect((await owner('GET', `${path}/draft`)).status).toBe(404)
    const id = path.split('/').at(-1)
    const log = `/alpha/admin/audit-log?entityType=product-types&action=deleted&entityId=${id}`
    const [entry] = (await owner('GET', log)).body.data
    expect((await owner('POST', `${path}/restore`, { body: { auditEntryId: entry.id } })).status).toBe(200)
    expect(await draftOf()).toMatchObject({ draftId: null, baseRevision: 2, content: { name: 'Book' } })
  })
})

describe('editors', () => {
  const names = async (call: Call = owner) =>
    (await draftOf(call)).editors.map(({ id, place }: { id: string; place: string }) => [id, place])

  test('see each other, where they are, and when they have gone', async () => {
    await sync(owner, { place: '["name"]' })
    api.pass(1000)
    await sync(viewer, { editorId: window2 })
    expect(await names()).toEqual([
      [window1, '["name"]'],
      [window2, null],
    ])
    api.pass(10_000)
    await sync(owner, { place: '["slug"]' })
    api.pass(6000)
    expect(await names()).toEqual([[window1, '["slug"]']])
    api.pass(10_000)
    expect(await names()).toEqual([])
  })
})

describe('revisions', () => {
  const change = (body: object) => owner('PATCH', path, { body, headers: { 'If-Match': '*' } })

  test('keep every content that was published', async () => {
    await change({ name: 'Novel' })
    await change({ fields: [{ name: 'maker', type: 'text', label: 'Author' }] })
    const { data, page } = (await viewer('GET', `${path}/revisions`)).body
    expect(data.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1])
    expect(data[0]).toMatchObject({ message: '', undoes: null, authorName: expect.stringMatching(/./) })
    expect(page).toEqual({ limit: 50, nextCursor: null, hasMore: false, total: 3 })
    const first = (await viewer('GET', `${path}/revisions/1`)).body.data
    expect(first.content).toMatchObject({ name: 'Book', fields: [{ label: 'Maker' }, { label: 'Pages' }] })
    expect((await viewer('GET', `${path}/revisions/3`)).body.data.content.fields).toHaveLength(1)
    expect((await viewer('GET', `${path}/revisions/4`)).status).toBe(404)
  })

  test('are listed page by page, in both directions', async () => {
    for (const name of ['B', 'C', 'D']) await change({ name })
    const page = async (query: string) => {
      const { body } = await owner('GET', `${path}/revisions?limit=2&${query}`)
      return [body.data.map(({ number }: { number: number }) => number), body.page.nextCursor]
    }
    expect(await page('')).toEqual([[4, 3], '3'])
    expect(await page('cursor=3')).toEqual([[2, 1], null])
    expect(await page('sort=number&cursor=2')).toEqual([[3, 4], null])
    expect(await page('offset=1')).toEqual([[3, 2], '2'])
    expect((await owner('GET', `${path}/revisions?cursor=x`)).status).toBe(400)
  })

  test('tell a draft that it has been gone past', async () => {
    const { draftId } = (await sync(owner, {}, [rename('Novel', 'Book')])).body.data
    await change({ description: 'New' })
    const news = (await sync(owner, { draftId, sequence: 1 })).body.data
    expect(news).toMatchObject({ baseRevision: 1, publishedRevision: 2, mustReload: false })
    expect(await draftOf()).toMatchObject({ baseRevision: 1, publishedRevision: 2, content: { description: '' } })
    // Who has the old content and no draft is told to read anew.
    await owner('DELETE', `${path}/draft`, { headers: { 'If-Match': '*' } })
    expect((await sync(owner, {})).body.data).toMatchObject({ mustReload: true, baseRevision: 2 })
    expect((await sync(owner, {}, [rename('Novel', 'Book')])).status).toBe(412)
  })
})

test('editors who left long ago are forgotten', async () => {
  await sync(owner, {})
  api.pass(25 * 60 * 60 * 1000)
  await sync(await api.as('owner'), { editorId: window2 })
  expect(await api.store.q.select().from(api.store.t.documentEditors)).toHaveLength(1)
})
