import { PRODUCT_ID, snippetsOf } from '@mtc/openapi/product-schema/code'
import { expect, test } from 'vitest'
import { startApi } from '../../testing/start-api.ts'

const fields = [
  { name: 'platform', type: 'select', required: true, options: ["Maker's choice", 'GOG'], filterable: true },
  { name: 'hours', type: 'integer', validation: { min: 1 } },
  { name: 'size', type: 'measurement', measure: { family: 'mass' } },
  { name: 'key', type: 'text', required: true, showWhen: { field: 'platform', equals: "Maker's choice" } },
]

test('the requests that are shown to be copied do what they say', async () => {
  const owner = await (await startApi()).as('owner')
  const { body } = await owner('POST', '/alpha/admin/product-types', { body: { name: 'Game', slug: 'game', fields } })
  const { slug, name, schema } = body.data
  const requests = Object.fromEntries(
    snippetsOf({ origin: 'http://shop.test', tenant: 'alpha', type: { slug, name, schema } }).map((snippet) => [
      snippet.id,
      snippet.request,
    ]),
  )
  const send = (which: string, product = '', headers = {}) => {
    const { method = '', path = '', body: sent } = requests[which] ?? {}
    const at = path.replace(/^\/api\/v1/, '').replace(PRODUCT_ID, product)
    return owner(method, at, { headers, ...(sent ? { body: sent } : {}) })
  }

  const created = await send('create')
  expect(created.status, JSON.stringify(created.body.errors)).toBe(201)
  const product = created.body.data.id
  expect((await send('list')).body.data).toMatchObject([{ id: product }])
  expect((await send('update', product)).status).toBe(428)
  const changed = await send('update', product, { 'If-Match': created.headers.get('etag') })
  expect([changed.status, changed.body.data?.price]).toEqual([200, 2499])
})
