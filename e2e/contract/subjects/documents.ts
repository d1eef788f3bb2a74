import document from '@mtc/openapi/openapi.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import type { Json } from '../ask/document.ts'
import { idsOf } from '../rows/listing.ts'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'
import { FIELDS } from './custom-fields.ts'

interface Parameter {
  name: string
}
interface Document {
  info: { title: string }
  paths: Record<string, Record<string, { operationId: string; parameters?: Parameter[]; requestBody?: Json }>>
  components: { schemas: Record<string, Json> }
}

/** Every `#/…` of a document, and whether something is there. */
function dangling(root: object): string[] {
  const at = (pointer: string) =>
    pointer
      .slice(2)
      .split('/')
      .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((node, step) => (node as Json | undefined)?.[step], root)
  const references = [...JSON.stringify(root).matchAll(/"\$ref":"(#\/[^"]+)"/g)].map(([, pointer = '']) => pointer)
  return [...new Set(references)].filter((pointer) => at(pointer) === undefined)
}

export function documentsSubject(here: Here): void {
  describe('documents', () => {
    test('the contract that is served is the one that is committed', async () => {
      expect((await here().nobody.must('getContract')).json).toEqual(document)
    })

    test("the shop's own contract has a schema and a path for each of its types, and its parameters work", async () => {
      const owner = await here().as('owner')
      const slug = unique()
      const type = (await owner.must('createProductType', { body: { name: 'Own', slug, fields: FIELDS } })).row
      const metadata = { maker: 'Ada', hours: 12, platform: 'epic', size: { weight: 3 } }
      const product = await make(owner, resourceAt('products'), { productTypeId: type.id, metadata })
      const own = (await owner.must('getTenantContract')).json as unknown as Document
      const name = `${slug.charAt(0).toUpperCase()}${slug.slice(1)}`
      expect(own.components.schemas[`${name}Data`]).toMatchObject({ properties: { maker: { type: 'string' } } })
      expect(dangling(own)).toEqual([])
      expect(Object.keys(own.paths).filter((path) => path.includes('{tenant}'))).toEqual([])
      const ids = Object.values(own.paths).flatMap((item) => Object.values(item).map((o) => o.operationId))
      expect(new Set(ids).size).toBe(ids.length)

      const path = own.paths[`/${here().shop}/admin/product-types/${slug}/products`]
      const parameters = path?.['get']?.parameters?.map((p) => p.name).filter((p) => p.startsWith('attr.')) ?? []
      expect(parameters).toEqual(expect.arrayContaining(['attr.maker', 'attr.hours.gte', 'attr.size.weight.lte']))
      const values: Record<string, string> = {
        hours: '12',
        pieces: '1',
        'size.weight': '3',
        isSigned: 'true',
        released: '2026-01-01',
        seenAt: '2026-01-01T00:00:00Z',
        maker: 'Ada',
        platform: 'epic',
        tags: 'new',
      }
      for (const parameter of parameters) {
        const key = parameter.replace(/^attr\./, '').replace(/\.(?:gte|lte)$/, '')
        const value = values[key]
        if (value === undefined) throw new Error(`${parameter} needs a value to be tried with`)
        const { rows } = await owner.must('listProducts', { query: { productTypeId: type.id, [parameter]: value } })
        expect(idsOf(rows), parameter).toEqual(key in metadata || key === 'size.weight' ? [product.id] : [])
      }
    })

    test('it follows a change of a type at once', async () => {
      const owner = await here().as('owner')
      const slug = unique()
      const type = (await owner.must('createProductType', { body: { name: 'Own', slug, fields: [] } })).row
      expect((await owner.must('getTenantContract')).text).not.toContain(`${slug}-later`)
      const fields = [{ name: 'note', type: 'text', label: `${slug}-later` }]
      await owner.must('updateProductType', { params: { id: type.id }, headers: { 'If-Match': '*' }, body: { fields } })
      expect((await owner.must('getTenantContract')).text).toContain(`${slug}-later`)
    })
  })
}
