import { startApi, type TestApi } from '@mtc/api/testing'
import { draftTag } from '@mtc/openapi/document'
import type { TypeDraft } from '@mtc/openapi/product-schema'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { ApiFailure } from '../../web/console/core/api-failure.ts'
import { DocumentSession } from '../../web/console/core/document/document-session.ts'
import { VirtualClock } from '../../web/console/core/document/testing/virtual-clock.ts'
import type { DocumentTransport } from '../../web/console/core/document/transport.ts'

type Call = Awaited<ReturnType<TestApi['as']>>
let api: TestApi
let owner: Call
let developer: Call
let path: string
let made = 0
beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
  developer = await api.as('developer')
})
beforeEach(async () => {
  made += 1
  const fields = ['maker', 'pages', 'cover'].map((name) => ({ name, type: 'text', label: name }))
  const { body } = await owner('POST', '/alpha/admin/product-types', {
    body: { name: 'Book', slug: `book-${made}`, fields },
  })
  path = `/alpha/admin/product-types/${body.data.id}`
})

/** The calls of a session, straight into the app. */
function transportOf(call: Call): DocumentTransport<TypeDraft> {
  const ask = async (method: string, below: string, options: Parameters<Call>[2] = {}) => {
    const { status, body } = await call(method, `${path}/${below}`, options)
    if (status >= 400) throw new ApiFailure({ ...body, status })
    return body.data
  }
  return {
    read: () => ask('GET', 'draft'),
    sync: (body) => ask('POST', 'draft/sync', { body }),
    revision: async (number) => (await ask('GET', `revisions/${number}`)).content,
    discard: (state) => ask('DELETE', 'draft', { headers: { 'If-Match': draftTag(state) } }),
  }
}

const clock = new VirtualClock()
const open = (call: Call) =>
  DocumentSession.open<TypeDraft>({
    transport: transportOf(call),
    storage: { load: () => [], save: () => undefined },
    clock,
    editorId: crypto.randomUUID(),
    newId: () => crypto.randomUUID(),
    isVisible: () => true,
  })
const label = (session: DocumentSession<TypeDraft>, id: string, text: string) =>
  session.change(`Label ${id}`, (content) => ({
    ...content,
    fields: content.fields.map((field) => (field.id === id ? { ...field, label: text } : field)),
  }))
const labels = (session: DocumentSession<TypeDraft>) => session.current().content.fields.map((field) => field.label)

/** Waits until what two sessions know of each other has come to rest. */
async function rest(...sessions: DocumentSession<TypeDraft>[]): Promise<void> {
  for (let i = 0; i < 3; i++)
    for (const session of sessions) {
      session.wake()
      await clock.pass(1)
      await session.settled()
    }
}

test('two people on one draft see each other, merge, choose and undo', async () => {
  const [ann, ben] = [await open(owner), await open(developer)]
  ann.setPlace(['fields', '#maker'])
  label(ann, 'maker', 'Author')
  label(ben, 'pages', 'Length')
  await rest(ann, ben)
  expect(labels(ann)).toEqual(['Author', 'Length', 'cover'])
  expect(labels(ben)).toEqual(labels(ann))
  expect(ben.current().editors).toMatchObject([{ name: expect.any(String), place: ['fields', '#maker'] }])
  expect(ann.current()).toMatchObject({ isChanged: true, state: 'saved' })

  label(ann, 'cover', 'Front')
  await ann.settled()
  label(ben, 'cover', 'Picture')
  await expect(ben.settled()).rejects.toThrow(/choose/)
  expect(ben.current().conflicts).toMatchObject([{ base: 'cover', mine: 'Picture', theirs: 'Front' }])
  ben.resolve({}, 'mine')
  await rest(ben, ann)
  expect(labels(ann)).toEqual(['Author', 'Length', 'Picture'])
  ben.undo()
  await rest(ben, ann)
  expect(labels(ann)).toEqual(['Author', 'Length', 'Front'])
  for (const session of [ann, ben]) session.close()
})

test('what somebody publishes past a draft is taken over; what is discarded comes back by undo', async () => {
  const ann = await open(owner)
  label(ann, 'maker', 'Author')
  await ann.settled()
  await developer('PATCH', path, { body: { description: 'For shelves' }, headers: { 'If-Match': '*' } })
  await rest(ann)
  expect(ann.current()).toMatchObject({ isBehind: true, content: { description: '' } })
  await ann.takeOver()
  await rest(ann)
  expect(ann.current()).toMatchObject({ isBehind: false, content: { description: 'For shelves' } })
  expect((await owner('GET', `${path}/draft`)).body.data).toMatchObject({ baseRevision: 2, isChanged: true })

  await ann.discard()
  expect(ann.current()).toMatchObject({ isChanged: false })
  expect(labels(ann)).toEqual(['maker', 'pages', 'cover'])
  ann.undo()
  await rest(ann)
  expect((await owner('GET', `${path}/draft`)).body.data.content.fields[0].label).toBe('Author')
  await ann.restore(1)
  expect(ann.current()).toMatchObject({ content: { description: '' } })
  ann.close()
})

test('a viewer sees what others do, and is told that nothing of theirs is saved', async () => {
  const [ann, vic] = [await open(owner), await open(await api.as('viewer'))]
  label(ann, 'maker', 'Author')
  await ann.settled()
  await rest(vic)
  expect(labels(vic)[0]).toBe('Author')
  label(vic, 'maker', 'Mine')
  await expect(vic.settled()).rejects.toThrow(/permission product-types:update/)
  for (const session of [ann, vic]) session.close()
})
