import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { typeInUse } from '../../../testing/type-in-use.ts'

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

test('a published change carries every product over, and undoing it brings them back', async () => {
  const type = await typeInUse(api, [text('maker', { required: true }), text('pieces')])
  const ids = [
    await type.product({ maker: 'Ada', pieces: '12' }),
    await type.product({ maker: 'Bo', pieces: 'about 12' }),
    await type.product({ maker: 'Cy' }),
  ]
  const fields = [
    { ...text('maker', { required: true }), name: 'studio', label: 'Studio' },
    { ...text('pieces'), type: 'integer' },
  ]
  const published = await type.publish({ fields })
  expect(published.status).toBe(200)
  expect(published.body.data.type).toMatchObject({ revision: 2, fields: [{ name: 'studio' }, { type: 'integer' }] })
  expect(published.body.data.job).toMatchObject({ status: 'queued', done: 0, total: 3, subjectId: type.id })
  await api.idle()
  expect(await Promise.all(ids.map(type.metadata))).toEqual([
    { studio: 'Ada', pieces: 12 },
    { studio: 'Bo', pieces: 'about 12' },
    { studio: 'Cy' },
  ])
  expect((await type.read(ids[1] ?? ''))['faultCount']).toBe(1)
  const job = (await type.owner('GET', `/alpha/admin/jobs/${published.body.data.job.id}`)).body.data
  expect(job).toMatchObject({ status: 'succeeded', done: 3, report: { changed: 3, faulty: 1, lossy: 0 } })

  const back = await type.undo()
  expect(back.status).toBe(200)
  await api.idle()
  expect(await Promise.all(ids.map(type.metadata))).toEqual([
    { maker: 'Ada', pieces: '12' },
    { maker: 'Bo', pieces: 'about 12' },
    { maker: 'Cy' },
  ])
  expect(await type.read(ids[1] ?? '')).toMatchObject({ faultCount: 0, typeRevision: 3 })
})

test('a draft or type that moved on is not published over: 412 with what is there now', async () => {
  const type = await typeInUse(api, [text('maker')])
  const path = `/alpha/admin/product-types/${type.id}/publish`
  const { etag } = await type.draft({ fields: [text('maker'), text('pieces')] })
  const put = (publishedRevision: number, tag?: string) =>
    type.owner('POST', path, { body: { publishedRevision }, ...(tag ? { headers: { 'if-match': tag } } : {}) })
  expect((await put(1)).status).toBe(428)
  expect(await put(2, etag)).toMatchObject({ status: 412, body: { current: { publishedRevision: 1, sequence: 1 } } })
  await type.draft({ fields: [text('maker'), text('colour')] })
  expect(await put(1, etag)).toMatchObject({ status: 412, body: { current: { sequence: 2 } } })
  const { etag: now } = await type.draft({ name: 'Things' })
  expect((await put(1, now)).status).toBe(200)
  expect((await put(2, now)).status).toBe(412)
})

test('a draft with faults, without changes, or with a loss that somebody refused is not published', async () => {
  const type = await typeInUse(api, [text('maker')])
  await type.product({ maker: 'Ada' })
  expect((await type.publish({ fields: [text('maker')] })).status).toBe(422)
  const twice = await type.publish({ fields: [text('maker'), text('maker', { id: 'other' })] })
  expect(twice).toMatchObject({ status: 422, body: { errors: [{ field: expect.stringContaining('/fields/1') }] } })
  const choices = { 'convert:maker': { otherwise: 'refuse' } }
  const refused = await type.publish({ fields: [text('maker', { type: 'integer' })], choices })
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: '/choices/convert:maker' }] } })
  expect((await type.publish({ fields: [text('maker', { type: 'integer' })], choices: {} })).status).toBe(200)
})

test('a change that touches no product publishes at once, and leaves their versions alone', async () => {
  const type = await typeInUse(api, [text('maker')])
  const id = await type.product({ maker: 'Ada' })
  await type.publish({ fields: [text('maker', { label: 'Studio' }), text('note')] })
  await api.idle()
  expect(await type.read(id)).toMatchObject({ typeRevision: 2, version: 1, faultCount: 0 })
})

test('products that do not fit any more are counted, found, and count no longer once they are mended', async () => {
  const type = await typeInUse(api, [text('maker'), text('pieces')])
  const id = await type.product({ maker: 'Ada' })
  await type.product({ maker: 'Bo', pieces: '2' })
  await type.publish({ fields: [text('maker'), text('pieces', { required: true })] })
  await api.idle()
  const faulty = `/alpha/admin/products?productTypeId=${type.id}&faultCount.gte=1`
  expect((await type.owner('GET', faulty)).body.data).toMatchObject([{ id, faultCount: 1 }])
  expect((await type.edit(id, { maker: 'Ada', pieces: '1' })).body.data).toMatchObject({ faultCount: 0 })
  expect((await type.owner('GET', faulty)).body.data).toEqual([])
})

test('the former key is accepted in writing and filters until its day is over, and read no more', async () => {
  const type = await typeInUse(api, [text('maker', { required: true }), text('pieces')])
  const id = await type.product({ maker: 'Ada' })
  const choices = { 'rename:maker': { aliasUntil: '2026-12-31' } }
  await type.publish({ fields: [text('maker', { name: 'studio', required: true }), text('pieces')], choices })
  await api.idle()
  expect(await type.metadata(id)).toEqual({ studio: 'Ada' })
  const found = async (query: string) =>
    (await type.owner('GET', `/alpha/admin/products?productTypeId=${type.id}&${query}`)).body.data.length
  expect([await found('attr.maker=ada'), await found('attr.studio=ada')]).toEqual([1, 1])
  expect((await type.edit(id, { maker: 'Bo' })).body.data.metadata).toEqual({ studio: 'Bo' })
  expect([await found('attr.maker=bo'), await found('attr.maker=ada')]).toEqual([1, 0])

  const document = (await type.owner('GET', '/alpha/admin/openapi.json')).body
  const { slug } = (await type.owner('GET', `/alpha/admin/product-types/${type.id}`)).body.data
  const { parameters } = document.paths[`/alpha/admin/product-types/${slug}/products`].get
  const former = parameters.find(({ name }: { name: string }) => name === 'attr.maker')
  expect(former).toMatchObject({ deprecated: true, description: expect.stringContaining('2026-12-31') })
  const data =
    document.components.schemas[`${slug.replace(/(?:^|-)(\w)/g, (_: string, c: string) => c.toUpperCase())}Data`]
  expect(data.properties.maker).toMatchObject({ deprecated: true })

  api.pass(60 * 86_400_000)
  const owner = await api.as('owner')
  const late = await owner('PATCH', `/alpha/admin/products/${id}`, {
    body: { metadata: { maker: 'Cy' } },
    headers: { 'if-match': '*' },
  })
  expect(late).toMatchObject({ status: 400, body: { errors: [{ field: '/metadata/maker' }] } })
})

test.each(['2027-99-99', '2027-02-30', '2027-02-29', 'soon'])(
  '%s is no last day of a former name',
  async (aliasUntil) => {
    const type = await typeInUse(api, [text('maker')])
    const choices = { 'rename:maker': { aliasUntil } }
    const refused = await type.publish({ fields: [text('maker', { name: 'studio' })], choices })
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: '/choices/rename:maker/aliasUntil' }] } })
  },
)

test('a former name is accepted as long as its day lasts where the shop is', async () => {
  const api = await startApi()
  const { tenants } = api.store.t
  const type = await typeInUse(api, [text('maker')])
  const id = await type.product({ maker: 'Ada' })
  const choices = { 'rename:maker': { aliasUntil: '2026-11-20' } }
  // At noon of the 21st by UTC it is the 20th still, an hour before midnight.
  const live = async (timeZone: string) => {
    await api.store.commit([api.store.q.update(tenants).set({ timeZone }).where(eq(tenants.slug, 'alpha'))])
  }
  await type.publish({ fields: [text('maker', { name: 'studio' })], choices })
  await api.idle()
  await live('Etc/GMT+12')
  api.pass(-3_600_000)
  expect((await type.edit(id, { maker: 'Bo' })).status).toBe(200)
  api.pass(3_600_000)
  await live('UTC')
  expect((await type.edit(id, { maker: 'Cy' })).status).toBe(400)
})

test('type, tenant document and import template report one contract hash, and another one after publishing', async () => {
  const owner = await api.as('owner')
  const type = await typeInUse({ ...api, as: async () => owner }, [text('maker')])
  const reported = async () => {
    const row = (await owner('GET', `/alpha/admin/product-types/${type.id}`)).body.data
    const document = (await owner('GET', '/alpha/admin/openapi.json')).body
    const name = `Thing${row.slug.split('-')[1]}Data`
    const template = await owner('GET', `/alpha/admin/product-types/${type.id}/import-template`)
    expect(template.headers.get('content-disposition')).toContain(row.contractHash)
    return {
      hashes: [
        row.contractHash,
        document.components.schemas[name]['x-contract-hash'],
        template.headers.get('x-contract-hash'),
      ],
      whole: document.info['x-contract-hash'],
      columns: template.body.trim(),
    }
  }
  const before = await reported()
  expect(new Set(before.hashes).size).toBe(1)
  expect(before.columns).toMatch(/^name,slug,sku,.*,attr\.maker$/)
  const expected = (
    await owner('POST', `/alpha/admin/product-types/${type.id}/impact`, {
      body: { design: { fields: [text('maker'), text('pieces')] } },
    })
  ).body.data.contractHash
  await type.publish({ fields: [text('maker'), text('pieces')] })
  const after = await reported()
  expect(after.hashes).toEqual([expected, expected, expected])
  expect(after.whole).not.toBe(before.whole)
  expect(expected).not.toBe(before.hashes[0])
  expect(after.columns).toMatch(/,attr\.maker,attr\.pieces$/)
})

test('what is read-only is refused when it changes, always or while a condition holds', async () => {
  const owner = await api.as('owner')
  const final = { effect: 'readOnly' as const, when: { '==': [{ var: 'state' }, 'final'] as const } }
  const type = await typeInUse({ ...api, as: async () => owner }, [
    text('state', { type: 'select', options: ['open', 'final'] }),
    text('maker', { conditions: [final] }),
  ])
  const id = await type.product({ state: 'open', maker: 'Ada' })
  expect((await type.edit(id, { state: 'final', maker: 'Bo' })).status).toBe(200)
  const refused = await type.edit(id, { state: 'final', maker: 'Cy' })
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: '/metadata/maker' }] } })
  expect((await type.edit(id, { state: 'open', maker: 'Bo' })).status).toBe(200)
  expect((await type.edit(id, { state: 'open', maker: 'Cy' })).status).toBe(200)
})

test('what comes back from the history of a product comes back as its type is now', async () => {
  const owner = await api.as('owner')
  const type = await typeInUse({ ...api, as: async () => owner }, [text('maker'), text('pieces')])
  const id = await type.product({ maker: 'Ada', pieces: '12' })
  await type.edit(id, { maker: 'Bo', pieces: '12' })
  const [entry] = (await owner('GET', `/alpha/admin/products/${id}/history`)).body.data
  await type.publish({ fields: [text('maker', { name: 'studio' }), text('pieces', { type: 'integer' })] })
  await api.idle()
  const body = { auditEntryId: entry.id }
  const restored = await owner('POST', `/alpha/admin/products/${id}/restore`, { body })
  expect(restored).toMatchObject({
    status: 200,
    body: { data: { metadata: { studio: 'Ada', pieces: 12 }, typeRevision: 2 } },
  })
})

test('reads and the shop window go on while products are carried over', async () => {
  const asleep = await startApi({ jobs: { wake: () => undefined } })
  const type = await typeInUse(asleep, [text('maker')])
  const id = await type.product({ maker: 'Ada' })
  await type.owner('PATCH', `/alpha/admin/products/${id}`, { body: { status: 'active' }, headers: { 'if-match': '*' } })
  await type.publish({ fields: [text('maker', { name: 'studio' })] })
  const { slug, metadata } = await type.read(id)
  expect(metadata).toEqual({ maker: 'Ada' })
  const shown = (await asleep.call('GET', `/alpha/storefront/products/${slug}`)).body.data
  expect(shown.attributes).toMatchObject([{ value: 'Ada' }])
  expect((await asleep.call('GET', '/alpha/storefront/products')).body.data).toEqual([shown])
})
