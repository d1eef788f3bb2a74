import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'

let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
let typeId: string
const fields = [
  { name: 'platform', type: 'select', label: 'Platform', required: true, options: ['Steam', 'GOG'], filterable: true },
  { name: 'hours', type: 'integer', label: 'Hours', validation: { min: 1 } },
  { name: 'online', type: 'boolean', label: 'Online' },
  { name: 'cover', type: 'image', label: 'Cover' },
  { name: 'box', type: 'group', label: 'Box', fields: [{ name: 'weight', type: 'number', label: 'Weight' }] },
]
beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
  typeId = (await owner('POST', '/alpha/admin/product-types', { body: { name: 'Game', slug: 'game', fields } })).body
    .data.id
})

let n = 0
const create = (metadata: object, more: object = {}) => {
  n += 1
  return owner('POST', '/alpha/admin/products', {
    body: {
      productTypeId: typeId,
      name: `P${n}`,
      slug: `p-${n}`,
      sku: `S${n}`,
      price: 100 * n,
      currency: 'EUR',
      metadata,
      ...more,
    },
  })
}

describe('product types', () => {
  test('are stored as JSON Schema and shown in their short form too', async () => {
    const { body } = await owner('GET', `/alpha/admin/product-types/${typeId}`)
    expect(body.data.schema).toMatchObject({ type: 'object', required: ['platform'] })
    expect(body.data.fields.map((f: { name: string }) => f.name)).toEqual([
      'platform',
      'hours',
      'online',
      'cover',
      'box',
    ])
    expect(body.data.revision).toBe(1)
  })

  test('a schema that would hang or break a form is refused with the pointer to its fault', async () => {
    const refused = async (schema: object) =>
      (await owner('POST', '/alpha/admin/product-types', { body: { name: 'Bad', slug: 'bad', schema } })).body
    expect((await refused({ type: 'object', properties: { a: { $ref: '#/$defs/missing' } } })).errors[0].field).toMatch(
      /^\/schema\/properties\/a/,
    )
    expect((await refused({ type: 'object', properties: { a: { $ref: '#' } } })).statusCode).toBe(400)
    expect((await refused({ type: 'object', properties: { a: { type: 'nonsense' } } })).errors[0].field).toMatch(
      /^\/schema\/properties\/a/,
    )
  })

  test('what is published anew is a new revision, the same is not', async () => {
    const type = (
      await owner('POST', '/alpha/admin/product-types', { body: { name: 'Moving', slug: 'moving', fields } })
    ).body.data
    const patch = (body: object, version: number) =>
      owner('PATCH', `/alpha/admin/product-types/${type.id}`, { body, headers: { 'if-match': `"v${version}"` } })
    expect((await patch({ name: 'Moved' }, 1)).body.data.revision).toBe(2)
    expect((await patch({ fields: [...fields, { name: 'extra', type: 'text' }] }, 2)).body.data.revision).toBe(3)
    expect((await patch({ fields: [...fields, { name: 'extra', type: 'text' }] }, 3)).body.data.revision).toBe(3)
  })

  test('a change of the schema shows its short form before and after', async () => {
    const type = (await owner('POST', '/alpha/admin/product-types', { body: { name: 'Told', slug: 'told', fields } }))
      .body.data
    const at = `/alpha/admin/product-types/${type.id}`
    await owner('PATCH', at, { body: { fields: fields.slice(0, 2) }, headers: { 'if-match': '"v1"' } })
    const [entry] = (await owner('GET', `${at}/history`)).body.data
    expect(entry.changedFields).toEqual(expect.arrayContaining(['schema', 'fields', 'revision']))
    expect([entry.before.fields.length, entry.after.fields.length]).toEqual([5, 2])
  })

  test('can be tried on sample data without saving anything', async () => {
    const { body } = await owner('POST', '/alpha/admin/product-types/check', {
      body: { fields, data: [{ platform: 'Steam' }, {}, { platform: 'Xbox', hours: 0 }] },
    })
    expect(body.data.results.map((r: { valid: boolean }) => r.valid)).toEqual([true, false, false])
    expect(body.data.results[2].errors.map((e: { field: string }) => e.field)).toEqual(['/platform', '/hours'])
  })

  test('in use cannot be deleted', async () => {
    await create({ platform: 'GOG' })
    const { headers } = await owner('GET', `/alpha/admin/product-types/${typeId}`)
    const { status, body } = await owner('DELETE', `/alpha/admin/product-types/${typeId}`, {
      headers: { 'if-match': headers.get('etag') ?? '' },
    })
    expect(status).toBe(409)
    expect(body.message).toContain('still in use')
  })
})

describe('products', () => {
  test('list every fault of their custom fields by JSON Pointer', async () => {
    const { status, body } = await create({ hours: 0, box: { weight: 'heavy' }, surprise: 1 })
    expect(status).toBe(400)
    expect(body.errors.map((e: { field: string }) => e.field).toSorted()).toEqual([
      '/metadata/box/weight',
      '/metadata/hours',
      '/metadata/platform',
      '/metadata/surprise',
    ])
  })

  test('are found by their custom fields, exactly and by range', async () => {
    const a = (await create({ platform: 'GOG', hours: 10, online: true, box: { weight: 1.5 } })).body.data
    const b = (await create({ platform: 'Steam', hours: 90 })).body.data
    const ids = async (query: string) =>
      (await owner('GET', `/alpha/admin/products?${query}`)).body.data.map((p: { id: string }) => p.id)
    expect(await ids('attr.platform=Steam')).toEqual([b.id])
    expect(await ids('attr.platform=GOG&attr.hours.gte=5')).toEqual([a.id])
    expect(await ids('attr.hours.gte=50&attr.hours.lte=100')).toEqual([b.id])
    expect(await ids('attr.online=true')).toEqual([a.id])
    expect(await ids('attr.box.weight=1.5')).toEqual([a.id])
    const changed = await owner('PATCH', `/alpha/admin/products/${a.id}`, {
      body: { metadata: { platform: 'Steam' } },
      headers: { 'if-match': '"v1"' },
    })
    expect(changed.status).toBe(200)
    expect((await ids('attr.platform=Steam&sort=name')).toSorted()).toEqual([a.id, b.id].toSorted())
    expect(await ids('attr.online=true')).toEqual([])
  })

  test('published for the first time remember when, and only active ones are in the storefront', async () => {
    const product = (await create({ platform: 'Steam' }, { status: 'draft', slug: 'on-sale' })).body.data
    expect(product.publishedAt).toBeNull()
    expect((await api.call('GET', '/alpha/storefront/products/on-sale')).status).toBe(404)
    const { body } = await owner('PATCH', `/alpha/admin/products/${product.id}`, {
      body: { status: 'active' },
      headers: { 'if-match': '"v1"' },
    })
    expect(body.data.publishedAt).toBe('2026-11-21T12:00:00.000Z')
    const shown = await api.call('GET', '/alpha/storefront/products/on-sale')
    expect(shown.body.data.attributes).toMatchObject([{ label: 'Platform', value: 'Steam' }])
  })

  test('show the first picture among their custom fields', async () => {
    const form = new FormData()
    form.set('file', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'cover.svg', { type: 'image/svg+xml' }))
    const file = (await owner('POST', '/alpha/admin/files', { body: form })).body.data
    expect(file).toMatchObject({ contentType: 'image/svg+xml', url: `/api/v1/alpha/files/${file.id}` })
    const product = (await create({ platform: 'Steam', cover: file.id })).body.data
    expect(product.imageId).toBe(file.id)
    const content = await api.call('GET', `/alpha/files/${file.id}`)
    expect(content.headers.get('content-security-policy')).toContain('sandbox')
  })

  test("cannot name another shop's picture", async () => {
    const stranger = await api.as('owner', 'beta')
    const form = new FormData()
    form.set('file', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg', { type: 'image/svg+xml' }))
    const file = (await stranger('POST', '/beta/admin/files', { body: form })).body.data
    const { status, body } = await create({ platform: 'Steam', cover: file.id })
    expect(status).toBe(400)
    expect(body.errors[0].field).toBe('/metadata/cover')
  })

  test('a deleted product comes back with its custom fields searchable', async () => {
    const product = (await create({ platform: 'GOG', hours: 77 })).body.data
    const at = `/alpha/admin/products/${product.id}`
    await owner('DELETE', at, { headers: { 'if-match': '"v1"' } })
    const entry = (await owner('GET', `${at}/history`)).body.data[0]
    expect((await owner('POST', `${at}/restore`, { body: { auditEntryId: entry.id } })).body.data).toMatchObject({
      ...product,
      version: 2,
      updatedAt: expect.any(String),
    })
    expect((await owner('GET', '/alpha/admin/products?attr.hours=77')).body.data).toHaveLength(1)
  })
})
