import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { type TypeInUse, typeInUse } from '../../../testing/type-in-use.ts'

const text = (name: string, more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  id: name,
  name,
  type: 'text',
  label: name,
  ...more,
})
let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
const preview = async (type: TypeInUse, query = '') =>
  (await type.owner('GET', `/alpha/admin/product-types/${type.id}/undo${query}`)).body
const everything = (type: TypeInUse, ids: readonly string[]) => Promise.all(ids.map(type.metadata))

test('says which products come back exactly, which were edited or made since, and what of those would be lost', async () => {
  const type = await typeInUse(api, [text('maker'), text('pieces')])
  const [untouched, edited] = [
    await type.product({ maker: 'Ada', pieces: '007' }),
    await type.product({ maker: 'Bo', pieces: 'about 5' }),
  ]
  const fields = [text('maker', { name: 'studio' }), text('pieces', { type: 'integer' }), text('note')]
  await type.publish({ fields, choices: { 'convert:pieces': { otherwise: 'drop' } } })
  await api.idle()
  expect(await everything(type, [untouched, edited])).toEqual([{ studio: 'Ada', pieces: 7 }, { studio: 'Bo' }])
  await type.edit(edited, { studio: 'Bo & Co', note: 'signed' })
  api.pass(1000)
  const made = await type.product({ studio: 'Cy', pieces: 3, note: 'new' })

  const { data } = await preview(type)
  expect(data).toMatchObject({
    revision: 2,
    publishedRevision: 2,
    message: 'As it should be',
    publishedByName: expect.any(String),
  })
  expect(data).toMatchObject({ total: 3, untouched: 1, edited: 1, created: 1, lossy: 2, valid: 3, invalid: 0 })
  expect(data.losses).toEqual([
    expect.objectContaining({ productId: edited, field: '/note', before: 'signed', after: null }),
    expect.objectContaining({ productId: made, field: '/note', before: 'new', after: null }),
  ])
  await type.undo()
  await api.idle()
  expect(await everything(type, [untouched, edited, made])).toEqual([
    { maker: 'Ada', pieces: '007' },
    { maker: 'Bo & Co', pieces: 'about 5' },
    { maker: 'Cy', pieces: '3' },
  ])
  const job = (await type.owner('GET', `/alpha/admin/jobs?subjectId=${type.id}&kind=undo-product-type`)).body.data[0]
  expect(job).toMatchObject({ status: 'succeeded', report: { changed: 3, lossy: 2 } })
})

test('one change after the other is taken back, and what was taken back is brought again', async () => {
  const type = await typeInUse(api, [text('a')])
  const ids = [await type.product({ a: '1' }), await type.product({ a: 'x' })]
  await type.publish({ fields: [text('a', { name: 'b' })] })
  await type.publish({ fields: [text('a', { name: 'b', type: 'integer' })] })
  await api.idle()
  expect(await everything(type, ids)).toEqual([{ b: 1 }, { b: 'x' }])
  await type.undo()
  await api.idle()
  expect(await everything(type, ids)).toEqual([{ b: '1' }, { b: 'x' }])
  // Revision 4 took back 3: what stands before it is 2, unless it is 4 itself that is meant.
  expect((await preview(type)).data).toMatchObject({ revision: 2, publishedRevision: 4 })
  expect((await preview(type, '?revision=4')).data).toMatchObject({ revision: 4, untouched: 2 })
  await type.undo({ revision: 4 })
  await api.idle()
  expect(await everything(type, ids)).toEqual([{ b: 1 }, { b: 'x' }])
  await type.undo({ revision: 5 })
  await type.undo()
  await api.idle()
  expect(await everything(type, ids)).toEqual([{ a: '1' }, { a: 'x' }])
  expect((await type.owner('GET', `/alpha/admin/product-types/${type.id}`)).body.data).toMatchObject({
    revision: 7,
    fields: [{ name: 'a', type: 'text' }],
  })
  expect((await preview(type)).message).toContain('no published change')
})

test('what was not carried over yet comes back too; the job that was under way is called off', async () => {
  const asleep = await startApi({ jobs: { wake: () => undefined } })
  const type = await typeInUse(asleep, [text('a')])
  const id = await type.product({ a: '1' })
  const { job } = (await type.publish({ fields: [text('a', { type: 'integer' })] })).body.data
  await type.undo()
  expect((await type.owner('GET', `/alpha/admin/jobs/${job.id}`)).body.data).toMatchObject({ status: 'cancelled' })
  expect((await type.edit(id, { a: '2' })).body.data).toMatchObject({ metadata: { a: '2' }, typeRevision: 3 })
})

test('is refused where there is nothing to take back, and 412 where the type has moved on', async () => {
  const type = await typeInUse(api, [text('a')])
  expect((await preview(type)).message).toContain('no published change')
  await type.publish({ fields: [text('a'), text('b')] })
  expect((await type.undo({ publishedRevision: 1 })).status).toBe(412)
  expect((await type.undo({ revision: 1 })).status).toBe(422)
})

test('what else was changed since stays', async () => {
  const type = await typeInUse(api, [text('a')])
  await type.publish({ fields: [text('a'), text('b')] })
  await type.owner('PATCH', `/alpha/admin/product-types/${type.id}`, {
    body: { name: 'Renamed since' },
    headers: { 'if-match': '*' },
  })
  const { revision } = (await type.owner('GET', `/alpha/admin/product-types/${type.id}`)).body.data
  const { data } = await preview(type)
  const back = await type.undo()
  expect({ revision, of: data?.revision }).toEqual({ revision: 3, of: 2 })
  expect(back.body.data.type).toMatchObject({ name: 'Renamed since', fields: [{ name: 'a' }] })
})
