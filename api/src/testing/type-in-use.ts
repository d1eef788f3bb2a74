import type { FieldDefinition } from '@mtc/openapi/product-schema'
import type { TestAnswer, TestApi } from './start-api.ts'

type Json = Record<string, unknown>
type Call = Awaited<ReturnType<TestApi['as']>>

/** A product type with products, and what is done to it in tests of changes. */
export interface TypeInUse {
  id: string
  owner: Call
  /** Makes a product with these custom fields; answers its id. */
  product(metadata: Json): Promise<string>
  metadata(id: string): Promise<Json>
  read(id: string): Promise<Json>
  /** Edits custom fields of a product. */
  edit(id: string, metadata: Json): Promise<TestAnswer>
  /** Puts members of the design into the draft; answers what publishing needs to know. */
  draft(members: Json): Promise<{ etag: string; publishedRevision: number }>
  /** Publishes members of the design; does not wait for the products. */
  publish(members: Json): Promise<TestAnswer>
  undo(more?: Json): Promise<TestAnswer>
}

let made = 0

/** Makes a product type with these fields in the shop `alpha`. */
export async function typeInUse(api: TestApi, fields: readonly FieldDefinition[]): Promise<TypeInUse> {
  const owner = await api.as('owner')
  const types = '/alpha/admin/product-types'
  const number = ++made
  const { body } = await owner('POST', types, { body: { name: 'Thing', slug: `thing-${number}`, fields } })
  const id: string = body.data.id
  let products = 0
  const self: TypeInUse = {
    id,
    owner,
    async product(metadata) {
      const key = `p-${number}-${++products}`
      const product = {
        productTypeId: id,
        name: `Product ${products}`,
        slug: key,
        sku: key,
        price: 100,
        currency: 'EUR',
      }
      const answer = await owner('POST', '/alpha/admin/products', { body: { ...product, metadata } })
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
      return answer.body.data.id
    },
    read: async (product) => (await owner('GET', `/alpha/admin/products/${product}`)).body.data,
    metadata: async (product) => (await self.read(product))['metadata'] as Json,
    edit: (product, metadata) =>
      owner('PATCH', `/alpha/admin/products/${product}`, { body: { metadata }, headers: { 'if-match': '*' } }),
    async draft(members) {
      const before = (await owner('GET', `${types}/${id}/draft`)).body.data
      const operations = Object.entries(members).map(([name, value]) => ({
        op: 'set',
        path: [name],
        value,
        was: before.content[name],
      }))
      const { draftId, sequence, baseRevision } = before
      const patches = [{ id: crypto.randomUUID(), label: 'Change', operations }]
      const sync = { draftId, sequence, baseRevision, editorId: crypto.randomUUID(), place: null, patches }
      const answer = await owner('POST', `${types}/${id}/draft/sync`, { body: sync })
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
      const etag = (await owner('GET', `${types}/${id}/draft`)).headers.get('etag') ?? ''
      return { etag, publishedRevision: before.publishedRevision }
    },
    async publish(members) {
      const { etag, publishedRevision } = await self.draft(members)
      const body = { publishedRevision, message: 'As it should be' }
      return owner('POST', `${types}/${id}/publish`, { body, headers: { 'if-match': etag } })
    },
    async undo(more = {}) {
      const { data } = (await owner('GET', `${types}/${id}/undo`)).body
      const body = { publishedRevision: data.publishedRevision, revision: data.revision, ...more }
      return owner('POST', `${types}/${id}/undo`, { body })
    },
  }
  return self
}
